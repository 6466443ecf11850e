import gazetteer from '../../resources/dictionaries/places.json';

/** What places.json has for the prefecture of a place that its province governs itself. */
const noPrefecture = '省直辖';

const chainsByName = readGazetteer(gazetteer);
const prefectures: ReadonlySet<string> = new Set(Object.values(gazetteer).flatMap((cities) => Object.keys(cities)));

/** The places from province down to county that the gazetteer has, by their full names: “滨湖区”. */
export const knownPlaces: ReadonlySet<string> = new Set(chainsByName.keys());

/** The places that a known place lies in, from the province down; null for an unknown name and one that several bear. */
export function placesOver(name: string): readonly string[] | null {
  const chains = chainsByName.get(name);
  return chains?.length === 1 ? (chains[0] ?? null) : null;
}

/** For each place of this name, those that it lies in; none for an unknown name. */
export function possibleChains(name: string): readonly (readonly string[])[] {
  return chainsByName.get(name) ?? [];
}

const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** The level of a place by the gazetteer or its ending; a city that lies in another is one of county level. */
export function placeLevel(name: string, over: readonly string[] = []): 'province' | 'prefecture' | 'county' {
  if (/省$|(?<!旗)自治区$|特别行政区$/.test(name) || municipalities.has(name)) return 'province';
  if (/[州盟]$|地区$/.test(name)) return 'prefecture';
  if (!name.endsWith('市')) return 'county';
  const known = chainsByName.get(name)?.[0];
  const isPrefecture = known ? prefectures.has(name) : !over.some((place) => /[市州盟]$|地区$/.test(place));
  return isPrefecture ? 'prefecture' : 'county';
}

type Gazetteer = Readonly<Record<string, Readonly<Record<string, string>>>>;

function readGazetteer(provinces: Gazetteer): ReadonlyMap<string, readonly (readonly string[])[]> {
  const chains = new Map<string, (readonly string[])[]>();
  const add = (name: string, above: readonly string[]) => chains.set(name, [...(chains.get(name) ?? []), above]);
  for (const [province, prefectures] of Object.entries(provinces)) {
    add(province, []);
    for (const [prefecture, counties] of Object.entries(prefectures)) {
      const above = prefecture === province || prefecture === noPrefecture ? [province] : [province, prefecture];
      if (above.length > 1) add(prefecture, [province]);
      for (const county of counties.split('、').filter(Boolean)) add(county, above);
    }
  }
  return chains;
}

const peoples =
  '壮|回|满|维吾尔|苗|彝|土家|藏|蒙古|侗|布依|瑶|白|朝鲜|哈尼|黎|哈萨克|傣|畲|傈僳|东乡|仡佬|拉祜|佤|水|纳西|羌|土|仫佬|锡伯|柯尔克孜|景颇|达斡尔|撒拉|布朗|毛南|塔吉克|普米|怒|鄂温克|保安|裕固|独龙|各';
const zones = '经济技术开发区|经济开发区|高新技术产业开发区|高新区|开发区|新区';
const ending = new RegExp(
  `(?:(?:(?:${peoples})族?)+自治[区州县旗]|特别行政区|自治[区州县旗]|地区|${zones}|[省市区县旗州盟])$`,
);

/** A place's name as talk shortens it: “望川区” → 望川; null where a single character would be left (泾县). */
export function bareName(place: string): string | null {
  const bare = place.replace(ending, '');
  return bare.length >= 2 ? bare : null;
}

const longestKnown = Math.max(...[...knownPlaces].map((name) => name.length));
const placeAhead = new RegExp(`^\\p{Script=Han}{2,4}?(?:自治[区州县旗]|${zones}|[省市区县旗州盟])`, 'u');

/** Words of a title that only look like a place's name: 推进|县域, 教育强|市. */
const noPlace =
  /[全各我本在的和与为是等对向由及级设]|教育|学校|中学|小学|发展|建设|关于|农村|推[进动]|[加提][强快升高]|深化|实施|开展|促进|优化|落实|创建/;

/** Names of places that stand alone for a part of any: 城区学校. */
const commonNoun = /^(?:城区|郊区|矿区|新区)$/;

/** The places that open a text, from the widest down: “云洲市望川区教育局” → 云洲市, 望川区. */
export function placesAtStart(text: string): readonly string[] {
  const first = startsOf(text).find((start) => knownPlaces.has(start)) ?? placeAhead.exec(text)?.[0];
  if (!first || commonNoun.test(first) || (!knownPlaces.has(first) && noPlace.test(first))) return [];
  return [first, ...placesAtStart(text.slice(first.length))];
}

/** The places that close a text, from the widest down: “正式发布江原省云洲市” → 江原省, 云洲市. */
export function placesAtEnd(text: string): readonly string[] {
  const last = endsOf(text).find((end) => knownPlaces.has(end) && isWidePlace(end)) ?? unknownAtEnd(text);
  return last ? [...placesAtEnd(text.slice(0, -last.length)), last] : [];
}

function startsOf(text: string): readonly string[] {
  return lengthsOf(text).map((length) => text.slice(0, length));
}

function endsOf(text: string): readonly string[] {
  return lengthsOf(text).map((length) => text.slice(-length));
}

/** The lengths that a known name may have in a text, the longest first. */
function lengthsOf(text: string): readonly number[] {
  const longest = Math.min(longestKnown, text.length);
  return Array.from({ length: Math.max(0, longest - 1) }, (_, at) => longest - at);
}

/** A province or prefecture: no other place has others in it. */
export function isWidePlace(name: string): boolean {
  return /[省市州盟]$|自治区$|地区$/.test(name);
}

/** A place that no gazetteer has is two characters before 省 or 市, or as many as stand alone there. */
function unknownAtEnd(text: string): string | undefined {
  const alone = /(?<!\p{Script=Han})\p{Script=Han}{2,3}[省市]$/u.exec(text)?.[0];
  const last = alone ?? /\p{Script=Han}{2}[省市]$/u.exec(text)?.[0];
  return last && !noPlace.test(last) ? last : undefined;
}

/** Whether two regions name one place, be it with or without what it lies in: 云洲市望川区 and 望川区. */
export function isSamePlace(one: string | null, other: string): boolean {
  return one !== null && one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one));
}
