import { useMemo } from 'react';
import { builtInExpressions } from '../../shared/expressions/built-in-expressions.ts';
import { createExpressionReader, type ExpressionReader } from '../../shared/expressions/expression-reader.ts';
import { withOfficeExpressions } from '../../shared/lists/merge-lists.ts';
import type { OfficeLists } from '../../shared/lists/office-lists.ts';

/** Reads texts by the official wordings that the program brings along and those of the office. */
export function useExpressionReader(lists: OfficeLists): ExpressionReader {
  return useMemo(() => createExpressionReader(withOfficeExpressions(builtInExpressions(), lists)), [lists]);
}
