import { describe, expect, it } from 'vitest';
import { readText } from '../../../../shared/reuse/names/reading.ts';
import { stemOf } from '../../../../shared/reuse/names/stems.ts';

describe('stemOf', () => {
  it('is all of the unknown characters where the text says no more', () => {
    expect(stemOf('辽河源', readText('辽河源小学', []))).toBe('辽河源');
  });

  it('is the shorter form that stands more often', () => {
    expect(stemOf('擘画青坪', readText('擘画青坪，青坪', []))).toBe('青坪');
  });

  it('is none of a single character or of a whole clause', () => {
    expect(stemOf('坪', readText('坪', []))).toBeNull();
    expect(stemOf('甲乙丙丁戊', readText('甲乙丙丁戊', []))).toBeNull();
  });
});
