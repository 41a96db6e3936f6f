import type { TermList } from '../term-class';

export const CULTURE_AND_RELIGION: readonly TermList[] = [];
