import type { FactEntryState } from '../../../model/fact-list';
import type { Span } from '../../../model/span';

/** What one reference says of an entry, and where. */
export type Judgement = {
  readonly state: Exclude<FactEntryState, 'uncompared'>;
  readonly other: Span | null;
};

export const MISSING: Judgement = { state: 'missing', other: null };
