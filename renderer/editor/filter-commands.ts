import { wordPattern } from '../../shared/search/word-pattern.ts';

/** What a command is called in the interface's language, and by what other words it is looked for. */
export interface CommandWords {
  readonly name: string;
  /** Synonyms and the initials of its pinyin, parted by blanks. */
  readonly words: string;
}

/** The commands that hold all words of a text, those that are called so before those that are only known by it. */
export function filterCommands<C extends CommandWords>(commands: readonly C[], text: string): readonly C[] {
  const patterns = text.split(/\s+/).filter(Boolean).map(wordPattern);
  const holds = (words: string) => patterns.every((pattern) => words.search(pattern) >= 0);
  const found = commands.filter(({ name, words }) => holds(`${name} ${words}`));
  return [...found.filter(({ name }) => holds(name)), ...found.filter(({ name }) => !holds(name))];
}
