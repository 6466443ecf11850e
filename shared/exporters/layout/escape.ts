const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that XML 1.0 (section 2.2) forbids even when escaped: controls and lone surrogates. */
export function legalText(text: string): string {
  return text.replace(illegal, '');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe between tags and in quoted attributes of XML and HTML. */
export function escapeMarkup(text: string): string {
  return legalText(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? '');
}
