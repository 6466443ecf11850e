import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface SimpleSelectProps {
  readonly label: string;
  /** Whether the label stands above the field; it is always told to screen readers. */
  readonly showLabel?: boolean;
  /** Stands behind the label. */
  readonly note?: ReactNode;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (id: string) => void;
}

/** One choice out of a short list. */
export function SimpleSelect({
  label,
  showLabel = false,
  note,
  value,
  choices,
  isDisabled,
  onChange,
}: SimpleSelectProps) {
  return (
    <Select
      className="field"
      aria-label={showLabel ? undefined : label}
      isDisabled={isDisabled}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      {showLabel && (
        <span className="field-head">
          <Label>{label}</Label>
          {note}
        </span>
      )}
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
