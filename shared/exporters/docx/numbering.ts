import type { NumberingLevel, NumberingScheme, Numeral } from '../../document/numbering-scheme.ts';
import type { LayoutProfile } from '../layout-profile.ts';
import { firstLineIndent } from './indent.ts';
import type { List, ListPlan, Restart } from './list-plan.ts';
import { value, w, wordRoot, type Xml, xmlFile } from './xml.ts';

const numberFormats: Readonly<Record<Numeral, string>> = {
  chinese: 'chineseCountingThousand',
  arabic: 'decimal',
  circled: 'decimalEnclosedCircleChinese',
  capital: 'upperLetter',
  small: 'lowerLetter',
};

/** `word/numbering.xml`: the lists of a plan, their levels bound to the heading styles. */
export function numbering(scheme: NumberingScheme, { lists, restarts }: ListPlan, profile: LayoutProfile): string {
  return xmlFile(
    wordRoot('numbering', [
      ...lists.map((list) => listDefinition(list, scheme, profile)),
      ...lists.map(({ id }) => w('num', { numId: id }, [value('abstractNumId', id)])),
      ...restarts.map(restartingUse),
    ]),
  );
}

/** The levels keep the scheme's places, so that a heading style is at the list level that Word expects of it. */
function listDefinition({ id, first, end }: List, { levels }: NumberingScheme, profile: LayoutProfile): Xml {
  const nsid = (0x57550000 + id).toString(16).toUpperCase();
  return w('abstractNum', { abstractNumId: id }, [
    value('nsid', nsid),
    value('multiLevelType', 'multilevel'),
    ...levels
      .slice(0, end)
      .map((level, index) => (index < first ? emptyLevel(index) : listLevel(level, index, profile))),
  ]);
}

/**
 * The run-on mark says to Word what the list of its own says to LibreOffice; the indent repeats the clause styles', which
 * LibreOffice would drop for the list's.
 */
function listLevel({ numeral, before, after, runsOn }: NumberingLevel, index: number, profile: LayoutProfile): Xml {
  return w('lvl', { ilvl: index }, [
    value('start', 1),
    value('numFmt', numberFormats[numeral]),
    ...(runsOn ? [value('lvlRestart', 0)] : []),
    value('pStyle', `Heading${index + 1}`),
    value('suff', 'nothing'),
    value('lvlText', `${before}%${index + 1}${after}`),
    value('lvlJc', 'left'),
    w('pPr', {}, [firstLineIndent(profile)]),
    w('rPr', {}, [w('rFonts', { hint: 'eastAsia' })]),
  ]);
}

function emptyLevel(index: number): Xml {
  return w('lvl', { ilvl: index }, [
    value('start', 1),
    value('numFmt', 'none'),
    value('suff', 'nothing'),
    value('lvlText', ''),
    value('lvlJc', 'left'),
  ]);
}

function restartingUse({ id, list, level }: Restart): Xml {
  const override = w('lvlOverride', { ilvl: level }, [value('startOverride', 1)]);
  return w('num', { numId: id }, [value('abstractNumId', list.id), override]);
}
