import gazetteer from '../../resources/dictionaries/places.json';

/** What places.json writes for the prefecture of a place that its province governs itself. */
const noPrefecture = '省直辖';

const placesAbove = new Map<string, string[][]>();
for (const [province, prefectures] of Object.entries(gazetteer as Record<string, Record<string, string>>)) {
  note(province, []);
  for (const [prefecture, counties] of Object.entries(prefectures)) {
    const above = prefecture === province || prefecture === noPrefecture ? [province] : [province, prefecture];
    if (above.length > 1) note(prefecture, [province]);
    for (const county of counties.split('、').filter(Boolean)) note(county, above);
  }
}

function note(name: string, above: string[]): void {
  placesAbove.set(name, [...(placesAbove.get(name) ?? []), above]);
}

/** The names of places from province down to county that the gazetteer knows, as the law writes them: “滨湖区”. */
export const knownPlaces: ReadonlySet<string> = new Set(placesAbove.keys());

/** The places that a known place lies in, from the province down; null for an unknown name and one of several places. */
export function placesOver(name: string): readonly string[] | null {
  const chains = placesAbove.get(name);
  return chains?.length === 1 ? (chains[0] ?? null) : null;
}

const peoples =
  '壮|回|满|维吾尔|苗|彝|土家|藏|蒙古|侗|布依|瑶|白|朝鲜|哈尼|黎|哈萨克|傣|畲|傈僳|东乡|仡佬|拉祜|佤|水|纳西|羌|土|仫佬|锡伯|柯尔克孜|景颇|达斡尔|撒拉|布朗|毛南|塔吉克|普米|怒|鄂温克|保安|裕固|独龙|各';
const ending = new RegExp(
  `(?:(?:(?:${peoples})族?)+自治[区州县旗]|特别行政区|自治[区州县旗]|地区|新区|[省市区县旗州盟])$`,
);

/** A place's name as talk shortens it: “望川区” → 望川; null where a single character would be left (泾县). */
export function bareName(place: string): string | null {
  const bare = place.replace(ending, '');
  return bare.length >= 2 ? bare : null;
}

const placeAhead = /^\p{Script=Han}{2,8}?(?:自治区|自治州|自治县|新区|省|市|区|县|旗|州|盟)/u;
const longestName = Math.max(...[...knownPlaces].map((name) => name.length));

/** The places that open a text, from the widest down: “云洲市望川区教育局” → 云洲市, 望川区. */
export function placesAtStart(text: string): readonly string[] {
  const first = knownAtStart(text) ?? placeAhead.exec(text)?.[0];
  return first ? [first, ...placesAtStart(text.slice(first.length))].slice(0, 4) : [];
}

function knownAtStart(text: string): string | undefined {
  for (let length = Math.min(longestName, text.length); length >= 2; length--) {
    const start = text.slice(0, length);
    if (knownPlaces.has(start)) return start;
  }
  return undefined;
}

/** The places that close a text, from the widest down: “正式发布江原省云洲市” → 江原省, 云洲市. */
export function placesAtEnd(text: string): readonly string[] {
  const last = knownAtEnd(text) ?? unknownAtEnd(text);
  return last ? [...placesAtEnd(text.slice(0, -last.length)), last] : [];
}

function knownAtEnd(text: string): string | undefined {
  for (let length = Math.min(longestName, text.length); length >= 2; length--) {
    const end = text.slice(-length);
    if (knownPlaces.has(end) && isWide(end)) return end;
  }
  return undefined;
}

/** A province or prefecture; a county stands above no other place of a chain. */
function isWide(name: string): boolean {
  return /[省市州盟]$|自治区$|地区$/.test(name);
}

const noName = /[全各我本在的和与为是等对向由及]/;

/** A place that no gazetteer knows has two characters before 省 or 市, or as many as stand alone there. */
function unknownAtEnd(text: string): string | undefined {
  const alone = /(?<!\p{Script=Han})\p{Script=Han}{2,3}[省市]$/u.exec(text)?.[0];
  const last = alone ?? /\p{Script=Han}{2}[省市]$/u.exec(text)?.[0];
  return last && !noName.test(last) ? last : undefined;
}
