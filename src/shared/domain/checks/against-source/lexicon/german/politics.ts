import type { TermList } from '../term-class';

export const POLITICS: readonly TermList[] = [];
