import type { ReactNode } from 'react';
import { Input, Label, TextField } from 'react-aria-components';

interface PlainFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isInvalid?: boolean;
  /** Stands behind the label. */
  readonly note?: ReactNode;
  readonly onChange: (value: string) => void;
}

/** A line of text with its label. */
export function PlainField({ label, value, placeholder, isInvalid = false, note, onChange }: PlainFieldProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={isInvalid}>
      <span className="field-head">
        <Label>{label}</Label>
        {note}
      </span>
      <Input placeholder={placeholder} />
    </TextField>
  );
}
