import type { TermList } from '../term-class';

export const SPORT: readonly TermList[] = [];
