/** How a number is limited: rund 60, knapp 60, mindestens 60, bis zu 60. */
export type Bound = 'about' | 'under' | 'least' | 'most';

/** The word that limits a number, and where it begins; the number's own beginning where there is none. Offsets are UTF-16. */
export function boundOf(
  text: string,
  amount: { start: number; kind: string; figure: string },
): { bound: Bound | null; boundStart: number } {
  const from = Math.max(0, amount.start - 60);
  const before = text.slice(from, amount.start);
  WORDS_BEFORE.lastIndex = before.length;
  const match = WORDS_BEFORE.exec(before);
  if (!match) return { bound: null, boundStart: amount.start };
  const [, whole = '', first = '', last = ''] = match;
  if (
    last === 'über' &&
    /(?:verfüg|bericht|inform|sprach|sprech|diskut|freu|stimm|entscheid)\p{L}*(?: \p{L}+){0,4} über $/iu.test(
      before,
    )
  ) {
    return { bound: null, boundStart: amount.start };
  }
  // Eine Umfrage unter 900 Firmen asked them all.
  if (last === 'unter' && AMONG.test(before)) return { bound: null, boundStart: amount.start };
  const phrase = BOUND_PHRASES.get(`${first} ${last}`.toLowerCase());
  // 380 weniger als 2022: that is a year.
  const isYear = amount.kind === 'count' && /^(?:19|20)\d\d\.?$/.test(amount.figure);
  if (isYear && /\d(?: ?[%€$]| \p{L}+)? (?:mehr|weniger|more|less|fewer) (?:als|than) $/u.test(before))
    return { bound: null, boundStart: amount.start };
  // Of anything else, gegen is against.
  const isAround = amount.kind === 'clock' && last.toLowerCase() === 'gegen';
  const bound = phrase ?? (isAround ? 'about' : (BOUND_WORDS.get(last.toLowerCase()) ?? null));
  const offset = phrase ? 0 : first === '' ? 0 : first.length + 1;
  const boundStart = amount.start - whole.length + offset;
  const [not] = phrase ? (NOT.exec(text.slice(Math.max(0, boundStart - 6), boundStart)) ?? []) : [];
  if (bound && not) return { bound: NEGATED[bound], boundStart: boundStart - not.length };
  return { bound, boundStart: bound ? boundStart : amount.start };
}

/** Nicht mehr als fünf Jahre, not less than five. */
const NOT = /(?<!\p{L})(?:nicht|not?) $/iu;
const NEGATED = { about: 'about', under: 'least', least: 'most', most: 'least' } as const;

/** Right before a number, in lower case. */
export const BOUND_WORDS: ReadonlyMap<string, Bound> = new Map(
  (
    [
      [
        'about',
        'rund etwa circa ca zirka ungefähr schätzungsweise annähernd about roughly approximately around some',
      ],
      ['under', 'knapp fast beinahe nahezu unter keine kaum nearly almost'],
      ['least', 'mindestens wenigstens über gut over'],
      ['most', 'höchstens maximal'],
    ] as const
  ).flatMap(([bound, list]) => list.split(' ').map(word => [word, bound] as const)),
);
/** Two words before a number: mehr als 60, bis zu 60, at least 60. */
export const BOUND_PHRASES: ReadonlyMap<string, Bound> = new Map([
  ['mehr als', 'least'],
  ['nicht einmal', 'under'],
  ['nicht ganz', 'under'],
  ['more than', 'least'],
  ['at least', 'least'],
  ['weniger als', 'under'],
  ['less than', 'under'],
  ['bis zu', 'most'],
  ['up to', 'most'],
  ['at most', 'most'],
]);

const AMONG =
  /(?:[Uu]mfrage\p{L}*|[Bb]efrag\p{L}*|[Ee]rhebung|[Aa]bstimmung|[Uu]mgehört|[Vv]erlost\p{L}*|[Aa]uswahl|[Ss]tudie)(?: \p{L}+){0,5} unter $/u;
/** Read backwards from the number: forwards every letter of sixty would be tried as a beginning. */
const WORDS_BEFORE = /(?<=((?:(\p{L}+) )?(\p{L}+)\.? (?:(?:den|die|der|eine?[mnr]?) )?))/uy;
