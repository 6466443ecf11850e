/** Characters that are written as control words; `\n` is a break within the paragraph, `\f` one that begins a page. */
export const wordCharacters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['page', '\f'],
  ['column', '\f'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
]);

/** Characters that are written as control symbols; others are signs for the layout, which show nothing. */
export const symbolCharacters: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\t', '\t'],
]);
