/** What of a key event tells which key it is. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** A key as it is written, taken apart. */
interface WrittenKey {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const read = new Map<string, WrittenKey>();

/** Each way of writing is read once: all commands are asked at each key. */
function readKey(keys: string): WrittenKey {
  const known = read.get(keys);
  if (known) return known;
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const written = { key, mod: parts.includes('Mod'), alt: parts.includes('Alt'), shift: parts.includes('Shift') };
  read.set(keys, written);
  return written;
}

/** Whether a key event is the one written “Mod+Shift+Z”; letters and digits go by their place, whatever the input method. */
export function matchesKey(event: PressedKey, keys: string, mac = isMac): boolean {
  const { key, mod, alt, shift } = readKey(keys);
  if (event.altKey !== alt || event.shiftKey !== shift) return false;
  const [own, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (own !== mod || other) return false;
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
