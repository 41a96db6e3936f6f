import type { TermList } from '../term-class';

export const HEALTH_AND_SCIENCE: readonly TermList[] = [];
