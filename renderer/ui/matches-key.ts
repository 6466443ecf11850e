/** What of a key event tells which key it is. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** Whether a key event is the one written “Mod+Shift+Z”; letters and digits go by their place, whatever the input method. */
export function matchesKey(event: PressedKey, keys: string, mac = isMac): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (modifier: string) => parts.includes(modifier);
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (mod !== wants('Mod') || other || event.altKey !== wants('Alt') || event.shiftKey !== wants('Shift')) return false;
  return event.key === key || event.code === `Key${key}` || event.code === `Digit${key}`;
}

/** The keys as this system writes them. */
export function keyText(keys: string, mac = isMac): string {
  const names = mac ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };
  return keys
    .split('+')
    .map((part) => names[part as keyof typeof names] ?? part.replace('Arrow', ''))
    .join(mac ? '' : '+');
}
