import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Shown with the label, as the key is written on the keyboard. */
  readonly shortcut?: string;
  readonly isPressed?: boolean;
}

/** A button with an icon; its name and key are told by a tooltip and to screen readers. */
export function IconButton({ label, icon: Icon, shortcut, isPressed, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button
        {...props}
        className="icon-button"
        aria-label={label}
        aria-pressed={isPressed}
        aria-keyshortcuts={shortcut}
      >
        <Icon size={18} aria-hidden="true" />
      </Button>
      <Tooltip className="tooltip" placement="bottom">
        {label}
        {shortcut && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
