import type { TermList } from '../term-class';

export const NATURE_AND_FOOD: readonly TermList[] = [];
