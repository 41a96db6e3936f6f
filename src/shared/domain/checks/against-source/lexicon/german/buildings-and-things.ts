import type { TermList } from '../term-class';

export const BUILDINGS_AND_THINGS: readonly TermList[] = [];
