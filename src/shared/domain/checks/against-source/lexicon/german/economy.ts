import type { TermList } from '../term-class';

export const ECONOMY: readonly TermList[] = [];
