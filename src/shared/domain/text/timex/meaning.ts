import type { Season, Unit } from './word';

const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];

/** What an expression says by itself, before it is known when the text was written. Nulls are what it leaves open. */
export type Meaning =
  /** `yearBy` counts from the year of writing: Oktober vergangenen Jahres. */
  | { kind: 'date'; year: number | null; month: number | null; day: number | null; yearBy?: number }
  | { kind: 'season'; year: number | null; season: Season; shift: number | null; yearBy?: number }
  | { kind: 'month'; month: number; shift: number }
  | { kind: 'holiday'; year: number | null; rule: string | number }
  /** `weekBy` counts weeks from that of writing: Mittwoch vergangener Woche. */
  | { kind: 'weekday'; weekday: number; shift: number | null; weekBy?: number }
  /** `isEdge`: Ende des Jahres, in whatever year is told of. */
  | { kind: 'move'; unit: Unit; by: number; isFromReference: boolean; isEdge?: true }
  | { kind: 'weekend' }
  | { kind: 'part-of-year'; year: number | null; code: string; yearBy?: number }
  | { kind: 'decade'; decade: number }
  | { kind: 'fixed'; value: string }
  /** `clock` as in T18:00 or TEV; on `day`, or on the day that the text speaks of. */
  | { kind: 'time'; day: Meaning | null; clock: string };

/** The items from `from` to before `to`. */
export type Reading = { from: number; to: number; type: TimexType; meaning: Meaning };
