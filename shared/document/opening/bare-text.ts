/** A text without white space, by which it is found again; bars part the cells of a row, in the document or only in the plan. */
export function bareText(text: string): string {
  return text.replace(/[\s|]+/g, '');
}

/** Whether a character is none of a bare text. */
export function isPassedOver(character: string): boolean {
  return /[\s|]/.test(character);
}
