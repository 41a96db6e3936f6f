import { z } from 'zod';

export const SKIP_REASONS = [
  'not-found',
  'no-permission',
  /** A symbolic link inside a folder; what it points to is not imported through it. */
  'is-link',
  /** Met while walking a folder: no kind of file that holds texts. */
  'unsupported',
  /** The operating system failed while reading. */
  'read-failed',
  'empty',
  'too-large',
  'unpacks-too-large',
  'damaged',
  'not-text',
  /** A readable file, page or row without any text. */
  'no-text',
  /** A line that is no JSON object, or a CSV row whose cells do not match the header. */
  'broken-row',
] as const;
export const skipReason = z.enum(SKIP_REASONS);
/** Why a file, folder or row was left out of an import. The window translates it. */
export type SkipReason = z.infer<typeof skipReason>;

/** What a file is that is no text, as far as its first bytes say. */
export const BINARY_KINDS = [
  'pdf',
  'image',
  'office',
  'rtf',
  'archive',
  'program',
  'sound-or-video',
  'binary',
] as const;
export const binaryKind = z.enum(BINARY_KINDS);
export type BinaryKind = z.infer<typeof binaryKind>;
