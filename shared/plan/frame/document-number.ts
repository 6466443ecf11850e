const bracketedYear = '[〔\\[［（(【﹝]\\s*(?:19|20)?\\d{2}\\s*[〕\\]］）)】﹞]';
const number = `\\p{Script=Han}{1,14}(?:${bracketedYear}\\s*(?:第)?\\s*\\d{1,4}|字\\s*第?\\s*\\d{1,4})\\s*号|[（(]\\d{2}[）)]\\s*\\p{Script=Han}{1,12}字?\\s*第?\\s*\\d{1,4}\\s*号`;
const alone = new RegExp(`^[（(【〔]?(${number})[）)】〕]?(?:\\s*签\\s*发\\s*人.*|\\s+\\S{0,12}密.*)?$`, 'u');

/** The document number that a line bears and is: “云教发〔2021〕3号”, “（86）望教字第12号”; null for a line that cites one. */
export function documentNumberOf(text: string): string | null {
  return alone.exec(text.trim())?.[1]?.trim() ?? null;
}

/** The document number that a piece of text names: the value of a label 文号. */
export function documentNumberIn(text: string): string | null {
  return new RegExp(number, 'u').exec(text)?.[0] ?? null;
}
