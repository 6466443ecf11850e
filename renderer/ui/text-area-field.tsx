import { Label, TextArea, TextField } from 'react-aria-components';

interface TextAreaFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

/** Lines of text with their label. */
export function TextAreaField({ label, value, rows, placeholder, onChange }: TextAreaFieldProps) {
  return (
    <TextField className="field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <TextArea rows={rows} placeholder={placeholder} />
    </TextField>
  );
}
