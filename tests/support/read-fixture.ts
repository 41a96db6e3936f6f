import type { ReadFile, ReadText } from '../../src/main/files/read/read-text';
import { AppError } from '../../src/shared/errors';
import type { MetadataField } from '../../src/shared/model/document';
import type { Notice } from '../../src/shared/model/original';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `{ crlf: 2 }` for easy reading in a test. */
export function noticeCounts(notices: readonly Notice[]): Partial<Record<Notice['kind'], number>> {
  return Object.fromEntries(notices.map(({ kind, count }) => [kind, count]));
}

/** `title` → `Der Hafen (heading)`. */
export function proposalsOf(text: ReadText): Partial<Record<MetadataField, string>> {
  return Object.fromEntries(
    text.metadata.map(({ field, value, foundIn }) => [field, `${value} (${foundIn})`]),
  );
}

export function onlyText(file: ReadFile): ReadText {
  const [text, ...others] = file.texts;
  if (!text || others.length > 0) throw new Error(`expected one text, got ${file.texts.length}`);
  return text;
}

/** The error that `reading` fails with, its message and details, for one comparison in a test. */
export async function failureOf(reading: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message, ...error.details };
    throw error;
  }
  throw new Error('nothing was thrown');
}
