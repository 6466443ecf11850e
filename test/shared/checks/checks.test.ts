import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/check.ts';
import { checks, runChecks } from '../../../shared/checks/index.ts';
import { type Block, type Depth, type Draft, textOf } from '../../../shared/document/model.ts';
import { createTranslator, languages } from '../../../shared/messages/translator.ts';
import {
  clause,
  draft,
  heading,
  type Piece,
  paragraph,
  rolled,
  title,
  unnumbered,
} from '../../support/draft-builder.ts';

/**
 * Each file of test/fixtures/checks is a draft of the fictional 望川区 for 2026–2030 (see draft-builder.ts), one block a
 * line, with the findings that are expected of it at the end of their lines:
 *
 *   # 教育规划                    the title
 *   1| 总则                       a heading of depth 1; “1-|” is one without number
 *   2. 加强党建。压实责任。       a clause of depth 2
 *     各校抓好落实。              a paragraph, behind two spaces
 *   到[2030<2025]年               anywhere in a block: 2030, which roll-forward wrote for 2025
 *   @ 禾溪.docx: 禾溪县、禾溪     the next block comes from this source, which has these names
 *   ~ 禾溪                        names that the writer has cleared
 *   // why                        a note to the reader
 *   … {period.outside: 2020}      expected: finding `outside` of the check `period` at the word 2020; without words
 *                                 “{numbering.skippedDepth}” means the block as a whole
 */
const folder = new URL('../../fixtures/checks/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace('.txt', ''));

function read(name: string): string {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8');
}

const expectedFinding = / \{\w+\.\w+(?:: [^}]*)?\}/g;
const notes = /^(?:\/\/|@|~|$)/;

function draftOf(fixture: string): Draft {
  const lines = fixture.replace(expectedFinding, '').split('\n');
  const blocks = lines.flatMap((line, index) => {
    if (notes.test(line)) return [];
    return [{ ...blockOf(line), ...provenanceOf(lines[index - 1]), id: `line ${index + 1}` }];
  });
  const cleared = lines.find((line) => line.startsWith('~ '));
  return { ...draft(...blocks), clearedNames: cleared?.slice(2).split('、') ?? [] };
}

function blockOf(line: string): Block {
  const [, depth = '', sign, text = ''] = /^(\d?)(-?\|| {2}|#|\.) ?(.*)$/.exec(line) ?? [];
  const pieces = piecesOf(text);
  if (sign === '#') return title(...pieces);
  if (sign === '|') return heading(Number(depth) as Depth, ...pieces);
  if (sign === '-|') return unnumbered(Number(depth) as Depth, ...pieces);
  if (sign === '.') return clause(Number(depth) as Depth, ...pieces);
  if (sign === '  ') return paragraph(...pieces);
  throw new Error(`Cannot read the fixture’s line “${line}” because it begins with no sign of a block`);
}

function piecesOf(text: string): Piece[] {
  return text.split(/(?=\[)|(?<=\])/).map((piece) => {
    const [, is, was] = /^\[(.*)<(.*)\]$/.exec(piece) ?? [];
    return is !== undefined && was !== undefined ? rolled(is, was) : piece;
  });
}

function provenanceOf(line: string | undefined): Pick<Block, 'provenance'> {
  const [, source, foreign] = /^@ (.*): (.*)$/.exec(line ?? '') ?? [];
  if (source === undefined || foreign === undefined) return {};
  const origin = { planId: source, planTitle: source, unitId: 'u1', wording: '' };
  return { provenance: [{ ...origin, source, names: foreign.split('、') }] };
}

/** The fixture with the findings that the checks report in place of those expected. */
function withFindings(fixture: string): string {
  const written = draftOf(fixture);
  const findings = runChecks(written);
  const lines = fixture.replace(expectedFinding, '').split('\n');
  return lines.map((line, index) => line + marksOf(`line ${index + 1}`, written.blocks, findings)).join('\n');
}

function marksOf(blockId: string, blocks: readonly Block[], findings: readonly Finding[]): string {
  const block = blocks.find(({ id }) => id === blockId);
  const text = block ? textOf(block) : '';
  return findings
    .filter((finding) => finding.blockId === blockId)
    .map(({ check, code, start, end }) => ` {${check}.${code}${end > start ? `: ${text.slice(start, end)}` : ''}}`)
    .join('');
}

describe('a draft is found to have what its lines are marked with', () => {
  it.each(names)('%s', (name) => {
    expect(withFindings(read(name))).toBe(read(name));
  });
});

describe('checks', () => {
  it.each(checks.map((check) => check.name))('%s has a fixture in which it reports something', (name) => {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(read(file)).toContain(`{${name}.`);
  });

  it.each(languages)('every finding is told in words of %s, with no gap left open', (language) => {
    const translate = createTranslator(language);
    for (const { check, code, details } of names.flatMap((name) => runChecks(draftOf(read(name))))) {
      const key = `finding.${check}.${code}`;
      expect(translate(key, details)).not.toBe(key);
      expect(translate(key, details)).not.toContain('{{');
      expect(Object.values(details)).not.toContain('');
    }
  });

  it('report in the order of the text', () => {
    const findings = runChecks(draftOf(read('order')));
    expect(findings.map(({ blockId, start, check }) => `${blockId}, ${start}: ${check}`)).toEqual([
      'line 4, 0: numbering',
      'line 4, 1: rolledWords',
      'line 4, 7: period',
      'line 5, 1: period',
    ]);
  });
});
