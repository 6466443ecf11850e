import table from '../../resources/dictionaries/expressions.json';
import { restoreExpressions } from './restore-expressions.ts';

/** The official wordings that the program brings along. */
export const builtInExpressions = restoreExpressions(table);
