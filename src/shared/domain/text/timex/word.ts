/** Of durations: quarters (Q), decades (DE), centuries (CE), weekends (WE), and hours, minutes and seconds. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'WE' | 'Q' | 'HY' | 'DE' | 'CE' | 'H' | 'MIN' | 'S';
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Tense = 'past' | 'future';

/** What one word can mean in an expression of time. A word has several roles (`ersten`, `Morgen`); the rules choose. */
export type Word = {
  /** 1 is Monday. */
  weekday?: number;
  /** Mo, Fri: too short to stand for a weekday without a date. */
  isShort?: true;
  month?: number;
  /** `Infinity` is some: einige, mehrere, a few. */
  number?: number;
  /** ein, a: a number only before a unit. */
  isArticleNumber?: true;
  ordinal?: number;
  unit?: Unit;
  isPlural?: true;
  /** -1 last, 0 this, 1 next; -2 and 2 one further. */
  shift?: number;
  /** Counts from what was mentioned last, not from the day of writing: folgenden, gleichen. */
  isFromReference?: true;
  /** A day counted from the day of writing: gestern is -1. */
  dayOffset?: number;
  /** A unit counted from the day of writing or the reference in one word: Vorjahr, heuer. */
  moved?: { unit: Unit; by: number };
  vague?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** nun: now in few places. */
  isLooseNow?: true;
  part?: PartOfDay;
  /** morgens, nachts. */
  isAdverb?: true;
  season?: Season;
  /** `MM-DD`, or days after Easter Sunday, or a rule of its own. */
  holiday?: string | number;
  edge?: 'START' | 'MID' | 'END';
  /** Jahresende: an edge and what it is the edge of. */
  edgeOf?: Unit;
  /** The value of a repetition: täglich is P1D. */
  set?: string;
  /** zweimal, twice: how often, before what it is counted in. */
  times?: number;
  /** jeder, alle, every. */
  isEvery?: true;
  /** neunziger: 199 with the century that fits. */
  decade?: number;
  isArticle?: true;
  isPreposition?: true;
  isApproximate?: true;
  /** A fixed duration in one word: jahrelang. */
  duration?: string;
  /** Behind or before a count of units: später is 1, zuvor and ago are -1. */
  after?: number;
  isWhole?: true;
  /** Viertel: of an hour, before vor and nach. */
  isQuarter?: true;
  isAge?: true;
  /** 0.5 for halbes. */
  part2?: number;
  tense?: Tense;
  /** Makes a number behind it no year: rund, Seite, Zimmer. */
  isBeforeCount?: true;
  link?: 'to' | 'and';
  /** Mitternacht: the time by itself. */
  clock?: string;
};

export const words = (list: string): string[] => list.trim().split(/\s+/);
