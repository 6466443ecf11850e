/** Trouble in a user's file that did not stop the work; `code` selects the words in `messages/`. */
export interface Warning {
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
}

/** A value together with what the user should know about how it came about. */
export interface Result<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}
