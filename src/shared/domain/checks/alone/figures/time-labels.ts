import type { Amount } from '../../../text/amounts';

/**
 * Of what time a figure is told: "Y2019" a year, "y1" a year back, "m1", "w1", "d1", "q1" the month, week, day and quarter
 * before, "M8" a month, "b" before, "n" now, "v" the last year, of which reports
 * tell as of now, "p" a plan. */
export type TimeLabel = string;

const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const COUNTED = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const LABEL = new RegExp(
  [
    '(?<!\\d)(?<year>(?:19|20)\\d\\d)(?!\\d|[.,]\\d| (?:Euro|Menschen|Personen))',
    '(?<y1>Vorjahr\\p{L}*|[Vv]orjährig\\p{L}*|(?:[Ee]in|[Ii]m|[Dd]em|[Dd]es|[Dd]as) Jahre?s? (?:zuvor|davor|vorher)|[Vv]or einem Jahr|[Ii]m (?:vorigen|vorangegangenen) Jahr|[Vv]orsaison|Jahresfrist|last year|a year (?:earlier|before|ago)|previous year)',
    '[Vv]or (?<back>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d{1,2}) Jahren|(?<back2>[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Zz]ehn|\\d{1,2}) Jahre (?:zuvor|davor|früher)',
    '(?<v>[Ii]m (?:letzten|vergangenen|zurückliegenden) Jahr)',
    '(?<m1>Vormonat\\p{L}*|(?:[Ee]in|[Ii]m) Monat (?:zuvor|davor)|[Ii]m (?:letzten|vorigen) Monat|last month)',
    '(?<w1>Vorwoche|(?:[Ee]ine|[Ii]n der) Woche (?:zuvor|davor))',
    '(?<d1>Vortag\\p{L}*|(?:[Ee]in|[Aa]m) Tag (?:zuvor|davor)|gestern)',
    '(?<q1>Vorquartal\\p{L}*)',
    `(?<month>${MONTHS.map(each => `[${each.charAt(0).toUpperCase()}]${each.slice(1)}`).join('|')})(?!\\p{L})`,
    '(?<before>[Zz]uvor|[Dd]avor|[Vv]orher|[Bb]isher\\p{L}*|[Bb]islang|[Dd]amals|[Ff]rüher\\p{L}*|[Uu]rsprünglich\\p{L}*|[Zz]unächst|[Ee]inst|[Ss]tatt|[Vv]origen|[Ll]etzte[nrs]?|[Zz]uletzt|earlier|previously)',
    '(?<plan>[Gg]eplant\\p{L}*|[Ee]rwartet\\p{L}*|[Vv]eranschlagt\\p{L}*|[Ee]ingeplant\\p{L}*|Ansatz\\p{L}*|Plan|Soll|[Kk]alkuliert\\p{L}*)',
    '(?<now>[Hh]eute|[Jj]etzt|[Nn]un|[Dd]iesmal|[Dd]erzeit|[Aa]ktuell|[Ii]nzwischen|[Mm]ittlerweile|[Ii]n diesem Jahr|[Hh]euer|now|today|this year)',
  ].join('|'),
  'gu',
);
/** UTF-16 units before a figure and behind it. */
const BEFORE = 140;
const BEHIND = 48;

/** All labels of a stretch of words, in order. */
export function labelsIn(words: string): TimeLabel[] {
  return Array.from(words.matchAll(LABEL), ({ index, 0: word, groups = {} }) => {
    const isInWord =
      /\p{L}$/u.test(words.slice(Math.max(0, index - 1), index)) ||
      /^\p{L}/u.test(words.slice(index + word.length, index + word.length + 1));
    if (isInWord) return '';
    if (groups.year) return `Y${groups.year}`;
    const back = groups.back ?? groups.back2?.toLowerCase();
    if (back) return `y${COUNTED.includes(back) ? COUNTED.indexOf(back) : Number(back)}`;
    if (groups.month) return `M${MONTHS.indexOf(groups.month.toLowerCase()) + 1}`;
    const [name = ''] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    return LABEL_OF[name] ?? '';
  }).filter(each => each !== '');
}

const LABEL_OF: Readonly<Record<string, TimeLabel>> = {
  y1: 'y1',
  v: 'v',
  m1: 'm1',
  w1: 'w1',
  d1: 'd1',
  q1: 'q1',
  before: 'b',
  plan: 'p',
  now: 'n',
};

/** Those of the words beside a figure: right behind it, else before it, from the end of the figure before (`from`); the nearest first. */
export function labelsOf(
  text: string,
  { boundStart, end }: Pick<Amount, 'boundStart' | 'end'>,
  from: number,
): TimeLabel[] {
  const words = text.slice(end, end + BEHIND);
  const own = OWN_YEAR.exec(words)?.[0] ?? words.split(STOP, 1)[0] ?? '';
  const near = labelsIn(own);
  if (near.length > 0) return near;
  const before = text.slice(Math.max(from, boundStart - BEFORE), boundStart);
  // 60 weniger als 2022. 1020 Menschen: what begins with a figure is a sentence of its own.
  return labelsIn(before.split(/(?:\p{L}{2}|\d{4})[.!?] /u).at(-1) ?? '').reverse();
}

const STOP = /[.;:!?()\n\d]|,| (?:und|nach|als|gegenüber|statt|auf|waren|sowie|aber) /u;
const OWN_YEAR =
  /^(?: (?!und |nach |als |gegenüber |statt |auf |waren |sowie |aber )\p{L}+){0,4} (?:19|20)\d\d(?!\d)/u;

/** Whether a figure of the time `label` can be what a comparison with `asked` means, for one that is of the time `own`. */
export function isMeantTime(
  asked: TimeLabel | null,
  label: TimeLabel | undefined,
  own: TimeLabel | undefined,
): boolean {
  if (label === undefined || label === 'n' || label === own) return false;
  if (asked === null) return rankOf(label) < rankOf(own);
  if (asked === label) return true;
  const [askedYear, year, ownYear] = [asked, label, own ?? ''].map(yearOf);
  if (asked === 'y1' || asked === 'v')
    return label === 'b' || (year != null && (ownYear == null ? own === undefined : ownYear === year + 1));
  if (askedYear != null) return label === 'b' || (label === 'y1' && ownYear === askedYear + 1);
  if (/^y\d/.test(asked))
    return year != null && ownYear != null ? ownYear - year === Number(asked.slice(1)) : label === 'b';
  if (asked === 'm1') return label.startsWith('M') || label === 'b';
  if (asked === 'b') return label !== 'p' && rankOf(label) < rankOf(own);
  return label === 'b';
}

function yearOf(label: TimeLabel): number | null {
  return label.startsWith('Y') ? Number(label.slice(1)) : null;
}

/** The later, the higher; a time back comes before any year, and no label is now, but for what has a year. */
function rankOf(label: TimeLabel | undefined): number {
  if (label === undefined) return 0;
  if (label === 'n') return 9_999;
  if (label === 'v') return 5_000;
  return yearOf(label) ?? -1;
}
