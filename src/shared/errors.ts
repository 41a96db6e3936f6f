/** The closed list of what can go wrong, as seen from outside. Exit codes of the command line hang on it (src/main/cli.ts). */
export const ERROR_CODES = [
  'invalid_input',
  'not_found',
  'conflict',
  'unreadable',
  'storage',
  'cancelled',
  'disconnected',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** JSON values that a translated message may need: names, limits, line numbers. Never text of an article. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** An expected failure. `message` says in English what happened, without a full stop; `details.reason` lets the window translate. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** How an error travels. `ref` names the log entry of an `internal` error. */
export interface WireError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: ErrorDetails | undefined;
  readonly ref?: string | undefined;
}

export function fromWireError(error: WireError): AppError {
  return new AppError(
    error.code,
    error.message,
    error.ref ? { ...error.details, ref: error.ref } : error.details,
  );
}
