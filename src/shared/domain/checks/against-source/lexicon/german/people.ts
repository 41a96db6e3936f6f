import type { TermList } from '../term-class';

export const PEOPLE: readonly TermList[] = [];
