import { describe, expect, test } from 'vitest';
import { levelBy, type ReadingContext, readingCommands } from '../../../renderer/reading/reading-commands.ts';
import type { PlanUnit } from '../../../shared/plan/model.ts';

const unit = (id: string, type: PlanUnit['type'], level: number): PlanUnit => ({
  id,
  type,
  level,
  number: '',
  title: '',
  text: '推进教育公平',
});

const units = [
  unit('p0', 'paragraph', 0),
  unit('h1', 'heading', 1),
  unit('h2', 'heading', 2),
  unit('p1', 'paragraph', 0),
  unit('r1', 'row', 0),
];

describe('a level one step further', () => {
  test.each([
    ['down', 'h2', 1, 3],
    ['up', 'h2', -1, 1],
    ['up, at the top', 'h1', -1, 1],
    ['of a paragraph up: beside the heading above it', 'p1', -1, 2],
    ['of a paragraph down: below the heading above it', 'p1', 1, 3],
    ['of a paragraph with no heading above it', 'p0', -1, 1],
  ] as const)('%s', (_case, id, step, level) => {
    const at = units.findIndex((one) => one.id === id);
    expect(levelBy(units, at, step)).toBe(level);
  });
});

describe('what can be done', () => {
  const history = {
    canUndo: false,
    canRedo: false,
    apply: () => Promise.resolve(),
    undo: () => Promise.resolve(),
    redo: () => Promise.resolve(),
  };
  const enabledAt = (at: number, caret = 0) => {
    const context: ReadingContext = { units, at, caret, corrected: [], history, choose: () => undefined };
    return readingCommands.filter((command) => command.isEnabled(context)).map(({ name }) => name);
  };

  test('to a table row is nothing', () => {
    expect(enabledAt(4)).toEqual([]);
  });

  test('to a heading in its text is all but what needs something to take back', () => {
    expect(enabledAt(2, 2)).toEqual(['promote', 'demote', 'paragraph', 'join', 'split']);
  });

  test('to the first unit is not to join it', () => {
    expect(enabledAt(0)).not.toContain('join');
  });

  test('where nothing is chosen is nothing', () => {
    expect(enabledAt(-1)).toEqual([]);
  });
});
