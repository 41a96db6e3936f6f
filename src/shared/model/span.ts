import { z } from 'zod';

/** UTF-16 code units from the start of a version's text; `end` is exclusive. */
export const offset = z.int().min(0);

/** A stretch of one version's text. Never cuts a grapheme cluster (domain/text/graphemes.ts checks). */
export const span = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof span>;

/** A moment, in milliseconds since 1970 UTC. */
export const atMs = z.int().min(0);

/** A calendar date as in ISO 8601: `2024`, `2024-10` or `2024-10-13`. */
export const calendarDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const rowId = z.int().positive();
