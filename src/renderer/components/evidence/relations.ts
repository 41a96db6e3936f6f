import type { Relation } from '../../../shared/model/annotation';

/** In the order of the keys 1 to 3. */
export const RELATIONS = ['supports', 'contradicts', 'context'] as const satisfies readonly Relation[];

/** The relation without words, so that a list can be scanned. */
export const RELATION_SIGNS = { supports: '+', contradicts: '−', context: '·' } as const satisfies Record<
  Relation,
  string
>;
