import { z } from 'zod';

const scaleId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

// One line without anything that hides or turns letters: these words stand beside a verdict.
const shownName = z
  .string()
  .max(80)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]*\S[^\p{C}\p{Zl}\p{Zp}]*$/u);
const description = z
  .string()
  .max(1000)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
  .default('');

export const scaleValue = z.strictObject({
  id: scaleId,
  nameDe: shownName,
  nameEn: shownName,
  descriptionDe: description,
  descriptionEn: description,
  /** One or two letters shown beside the colour, so that colour is never the only sign. */
  sign: z.string().regex(/^\p{L}{1,2}$/u),
  /** Degrees on the colour wheel; lightness and chroma come from the scheme. */
  hue: z.int().min(0).max(359),
});

/** A file of verdicts to choose from. The values are categories in the order in which they are offered, no axis. */
export const scale = z
  .strictObject({
    id: scaleId,
    nameDe: shownName,
    nameEn: shownName,
    descriptionDe: description,
    descriptionEn: description,
    values: z.array(scaleValue).min(2).max(30),
  })
  .refine(({ values }) => new Set(values.map(({ id }) => id)).size === values.length, {
    path: ['values'],
    message: 'Two values have the same id',
  });
export type Scale = z.infer<typeof scale>;

export const SCALE_PROBLEMS = ['unreadable', 'too-large', 'not-json', 'not-a-scale', 'same-id'] as const;

export const scaleProblem = z.object({
  fileName: z.string(),
  reason: z.enum(SCALE_PROBLEMS),
  /** In English, what does not fit and where. */
  message: z.string(),
});
/** A file of the person's own that was left out. */
export type ScaleProblem = z.infer<typeof scaleProblem>;
