import { Check } from 'lucide-react';

/** The box of a checkbox; its look follows the state of the checkbox around it. */
export function CheckMark() {
  return (
    <span className="check-mark" aria-hidden="true">
      <Check size={12} strokeWidth={3} />
    </span>
  );
}
