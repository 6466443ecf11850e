import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpressionReader } from '../../../shared/expressions/expression-reader.ts';
import { findExpressions } from '../../../shared/expressions/find-expressions.ts';
import { tellMark } from '../../../shared/expressions/tell-mark.ts';

interface ExpressionNotesProps {
  readonly text: string;
  readonly reader: ExpressionReader;
  /** The first year that the draft is for. */
  readonly year: number;
}

/** What of a text that may be borrowed is cut, outdated or ended, told before it is taken. */
export function ExpressionNotes({ text, reader, year }: ExpressionNotesProps) {
  const { t } = useTranslation();
  const told = useMemo(() => findExpressions(text, reader, year).map(tellMark), [text, reader, year]);
  if (told.length === 0) return null;
  const notes = told.map(({ code, details }) => t(`finding.expressions.${code}`, { ...details }));
  return (
    <ul className="suggestion-known">
      {[...new Set(notes)].map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
