import { createTranslator, languageOf } from '../shared/messages/translator.ts';

/** Words for the person at the terminal, in the language of the environment. */
export const translate = createTranslator(
  languageOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG),
);

/** Says a message on standard error, one line. */
export function sayError(key: string, details: Readonly<Record<string, string>> = {}): void {
  process.stderr.write(`${translate(key, details)}\n`);
}
