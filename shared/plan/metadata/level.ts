import type { PlanLevel } from '../model.ts';
import { placeLevel, placesAtStart } from '../places.ts';

const nationwide = /^(?:国家|全国|中华人民共和国|国务院|教育部|中共中央|中国教育)/;
const school = /(?:小学|中学|学校|幼儿园|职高|职校|高中|初中|完小|中心校|学院|大学)$/;
const byScope: readonly (readonly [PlanLevel, RegExp])[] = [
  ['unit', /全校|我校|我园|本校/],
  ['county', /全县|全区|我县|我区|县域/],
  ['prefecture', /全市|我市|全地区|全州/],
  ['province', /全省|我省|全自治区/],
];

/** The level at which a document was issued, by its issuer, its region and the scope that its title names. */
export function levelOf(title: string, issuer: string | null, region: string | null): PlanLevel | null {
  if (issuer && school.test(issuer)) return 'unit';
  if (nationwide.test(issuer ?? title) || nationwide.test(title)) return 'national';
  const last = region === null ? undefined : placesAtStart(region).at(-1);
  if (region && last) return placeLevel(last, placesAtStart(region).slice(0, -1));
  const scope = byScope.find(([, words]) => words.test(title))?.[0];
  return scope ?? (issuer && /(?:省|自治区)|厅$/.test(issuer) ? 'province' : null);
}
