import type { TermList } from '../term-class';

export const ACCIDENTS_AND_WEATHER: readonly TermList[] = [];
