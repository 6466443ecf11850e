import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface SimpleSelectProps {
  readonly label: string;
  /** Whether the label stands above the field; it is always told to screen readers. */
  readonly showLabel?: boolean;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (id: string) => void;
}

/** One choice out of a short list. */
export function SimpleSelect({ label, showLabel = false, value, choices, onChange }: SimpleSelectProps) {
  return (
    <Select
      className="field"
      aria-label={showLabel ? undefined : label}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      {showLabel && <Label>{label}</Label>}
      <Button className="select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox className="list-box" items={choices}>
          {({ id, text }) => (
            <ListBoxItem id={id} className="list-box-item">
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
