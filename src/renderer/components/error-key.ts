import type { AppError } from '../../shared/errors';
import { de } from '../i18n/de';

/** The dictionary key of an error's sentence: by code and reason where there is one, else by code. */
export function errorKey(error: AppError) {
  const sentences: Record<string, string> = de.errors[error.code];
  const reason = String(error.details['reason'] ?? '');
  return `errors.${error.code}.${Object.hasOwn(sentences, reason) && reason !== 'title' ? reason : 'text'}` as 'errors.internal.text';
}
