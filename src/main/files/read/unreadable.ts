import { AppError, type ErrorDetails } from '../../../shared/errors';
import type { SkipReason } from '../../../shared/model/import';

/** The error for a file that cannot be read as text. `sentence` goes on after the file's name. */
export function unreadable(
  name: string,
  reason: SkipReason,
  sentence: string,
  details: ErrorDetails = {},
  options?: ErrorOptions,
): AppError {
  return new AppError('unreadable', `${name} ${sentence}`, { ...details, reason, name }, options);
}

/** `64 MB`, or plain bytes below one megabyte. */
export function byteLimit(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
}
