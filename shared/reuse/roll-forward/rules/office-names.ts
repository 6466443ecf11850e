import { placesAtStart } from '../../../plan/places.ts';
import { type Form, type FoundForm, findForms } from '../forms.ts';
import type { Places } from '../places.ts';
import { type Finding, type Rule, rolled } from '../rule.ts';

/** Education offices by their names, with what talk makes of them. */
const shortForms: Readonly<Record<string, string>> = {
  教育和体育局: '教体局',
  教育体育局: '教体局',
  教育委员会: '教委',
  教育和科学技术局: '教科局',
};
const educationOffice = /^教[育体委科].*(?:局|委|委员会)$|^教委$/;
/** What may stand before 教育局 where it is the source's own, without the level. */
const wordsBefore = /(?:^|[，。；、：（“”由在经向报与和及到是])$/;

/** The source's office becomes ours, with its place (望川区教育局), its level (区教育局) or alone; offices of one level and kind only. */
export const officeNames: Rule = {
  name: 'officeNames',
  find: ({ from, to, places, text }) => {
    const own = baseName(from.issuer ?? '');
    if (places === null || from.issuer === null || own === '') return [];
    const full = [from.issuer, places.own + own];
    const our = to.issuer && isSameKind(own, baseName(to.issuer)) ? to.issuer : null;
    if (!places.isSameLevel) return findForms(text, full.map(unknown)).map(toFinding);
    if (our === null) return [];
    const forms = [...full.map((was) => ({ was, is: our })), ...shortNames(own, baseName(our), places)];
    return findForms(text, forms)
      .filter(({ was, at }) => !isBare(was, own) || wordsBefore.test(text.slice(0, at)))
      .map(toFinding);
  },
};

function unknown(was: string): Form {
  return { was, is: null };
}

function toFinding({ at, was, is }: FoundForm): Finding {
  return rolled(at, was, is, 'name');
}

/** Without its places: 教育局. */
function baseName(office: string): string {
  return office.slice(placesAtStart(office).join('').length);
}

/** A bureau does not answer to a government, whose plan it may have drawn up. */
function isSameKind(own: string, our: string): boolean {
  return own === our || (educationOffice.test(own) && educationOffice.test(our));
}

function isBare(name: string, own: string): boolean {
  return name === own || name === shortForms[own];
}

/** 区教育局 and 教育局 by itself, in full and as talk shortens them. */
function shortNames(own: string, our: string, places: Places): readonly Form[] {
  if (!educationOffice.test(own)) return [];
  const pairs = [
    [own, our],
    [shortForms[own], shortForms[our] ?? our],
  ] as const;
  return pairs.flatMap(([was, is]) => {
    if (was === undefined) return [];
    const ofLevel = places.own.slice(-1) + was;
    return [
      { was: ofLevel, is: places.isLevelClear ? places.ours.slice(-1) + is : null },
      { was, is },
    ];
  });
}
