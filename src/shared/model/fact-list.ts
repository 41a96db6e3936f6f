import { z } from 'zod';
import { offset, rowId } from './span';

export const FACT_ENTRY_KINDS = [
  'number',
  'date',
  'person',
  'name',
  'place',
  'office',
  'quotation',
  'statement',
] as const;
export const factEntryKind = z.enum(FACT_ENTRY_KINDS);
/** `name`: neither of a person nor of a place; `statement`: words of another kind that a rule noticed. */
export type FactEntryKind = z.infer<typeof factEntryKind>;

export const FACT_ENTRY_STATES = ['same', 'written', 'other', 'elsewhere', 'missing', 'uncompared'] as const;
export const factEntryState = z.enum(FACT_ENTRY_STATES);
/**
 * What the references say of it. `same`: it stands where they tell of the same, whatever a rule noticed beside it; `written`: not in these words, but rounded,
 * without its limit (rund), by another office's name, or to be worked out; `other`: another value stands there in its place;
 * `elsewhere`: it stands only where they tell of something else; `missing`: none has it, which is no reproach; `uncompared`:
 * there is no reference, so nothing is said of it. Of one text either all entries are `uncompared` or none is.
 */
export type FactEntryState = z.infer<typeof factEntryState>;

const placeThere = z.object({
  /** Number of the reference, as the list of references has them. */
  reference: offset,
  start: offset,
  end: offset,
  exact: z.string(),
});

export const factEntry = z.object({
  kind: factEntryKind,
  start: offset,
  end: offset,
  exact: z.string(),
  state: factEntryState,
  /** What stands there for it; null where nothing does. */
  other: placeThere.nullable(),
  /** The sentence to read beside it: that of `other`, or the likeliest one; null where there is none. */
  beside: placeThere.nullable(),
  /** The finding of a rule on these words; null where no rule noticed them, or somebody dismissed what it noticed. */
  findingId: rowId.nullable(),
});
/** A figure, date, name, office or quotation of a text, held against its references where it has any. Offsets are UTF-16. */
export type FactEntry = z.infer<typeof factEntry>;
