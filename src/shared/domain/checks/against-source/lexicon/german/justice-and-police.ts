import type { TermList } from '../term-class';

export const JUSTICE_AND_POLICE: readonly TermList[] = [];
