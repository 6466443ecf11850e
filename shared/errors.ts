/** Codes of what can go wrong for reasons a user can act on; the words for each stand in `messages/`. */
export type ErrorCode =
  | 'unknownFormat'
  | 'brokenFile'
  | 'encrypted'
  | 'tooComplex'
  | 'tooMuchText'
  | 'tooSlow'
  | 'inflatesTooMuch'
  | 'emptyFile'
  | 'noText'
  | 'fileTooLarge'
  | 'unusablePicture'
  | 'fileMissing'
  | 'homeNotFolder'
  | 'homeHeld'
  | 'noSpace'
  | 'cannotWrite'
  | 'portTaken'
  | 'newerVersion'
  | 'brokenData'
  | 'notFound'
  | 'planGone'
  | 'originalGone'
  | 'backupTooLarge'
  | 'workGoesOn'
  | 'outputExists'
  | 'draftChangedElsewhere'
  | 'notABackup'
  | 'jobUnknown'
  | 'badRequest'
  | 'unreachable';

/** An expected failure: `code` selects the words, `details` fill their gaps. */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}

/** Marks a union as completely handled; reaching it is a bug of ours. */
export function assertNever(value: never): never {
  throw new Error(`Cannot handle ${JSON.stringify(value)} because no case is written for it`);
}
