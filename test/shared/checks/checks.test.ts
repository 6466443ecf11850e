import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/check.ts';
import { checks, runChecks } from '../../../shared/checks/index.ts';
import { type Block, referenceSign, textHolders, textOf } from '../../../shared/document/model.ts';
import { createTranslator, languages } from '../../../shared/messages/translator.ts';
import { draftOf, expectedFinding, fixtureNames, lineId, readFixture } from './read-fixture.ts';

/** The fixture with the findings that the checks report in place of those expected. */
function withFindings(fixture: string): string {
  const written = draftOf(fixture);
  const findings = runChecks(written);
  const lines = fixture.replace(expectedFinding, '').split('\n');
  return lines.map((line, index) => line + marksOf(lineId(index), written.blocks, findings)).join('\n');
}

function marksOf(line: string, blocks: readonly Block[], findings: readonly Finding[]): string {
  const holders = textHolders(blocks).filter(({ id }) => id === line || id.startsWith(`${line}, `));
  const texts = new Map(holders.map((holder) => [holder.id, textOf(holder).replaceAll(referenceSign, '→')]));
  return findings
    .filter(({ blockId }) => texts.has(blockId))
    .map(({ check, code, blockId, start, end }) => {
      const words = end > start ? `: ${texts.get(blockId)?.slice(start, end)}` : '';
      return ` {${check}.${code}${words}}`;
    })
    .join('');
}

describe('a draft is found to have what its lines are marked with', () => {
  it.each(fixtureNames)('%s', (name) => {
    expect(withFindings(readFixture(name))).toBe(readFixture(name));
  });
});

describe('checks', () => {
  it.each(checks.map((check) => check.name))('%s has a fixture in which it reports something', (name) => {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(readFixture(file)).toContain(`{${name}.`);
  });

  it.each(languages)('every finding is told in words of %s, with no gap left open', (language) => {
    const translate = createTranslator(language);
    for (const { check, code, details } of fixtureNames.flatMap((name) => runChecks(draftOf(readFixture(name))))) {
      const key = `finding.${check}.${code}`;
      expect(translate(key, details)).not.toBe(key);
      expect(translate(key, details)).not.toContain('{{');
      expect(Object.values(details)).not.toContain('');
    }
  });

  it('report in the order of the text, a table’s cells in their order', () => {
    const findings = runChecks(draftOf(readFixture('order')));
    expect(findings.map(({ blockId, start, check }) => `${blockId}, ${start}: ${check}`)).toEqual([
      'line 4, 0: numbering',
      'line 4, 1: rolledWords',
      'line 4, 7: period',
      'line 5, 1: period',
      'line 6, 2, 0: placeholders',
      'line 7, 1, 0: period',
      'line 7, 2, 1: rolledWords',
      'line 8, 0: placeholders',
    ]);
  });
});
