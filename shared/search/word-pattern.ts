/** Signs that are written in several ways; who looks for one means all. */
const alike = ['"“”„‟「」『』', "'‘’‛", '-—–－−―﹣', '~〜∼', '[〔［【', ']〕］】'];

const fullWidth = 0xfee0;

/** Finds a word in a text as it stands there: letters of either case, full-width signs and marks of any form are the same. */
export function wordPattern(word: string): RegExp {
  return new RegExp([...word].map(formsOf).join(''), 'giu');
}

function formsOf(sign: string): string {
  const half = /[\uFF01-\uFF5E]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - fullWidth) : sign;
  const full = /[!-~]/.test(half) ? String.fromCharCode(half.charCodeAt(0) + fullWidth) : '';
  const group = alike.find((signs) => signs.includes(sign) || signs.includes(half)) ?? '';
  const forms = [...new Set([...sign, ...half, ...full, ...group])];
  return `[${forms.map(escaped).join('')}]`;
}

function escaped(sign: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(sign) ? `\\${sign}` : sign;
}
