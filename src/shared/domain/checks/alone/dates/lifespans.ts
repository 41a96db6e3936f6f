import type { CheckFinding } from '../../../../model/check';
import { lazily } from '../../../lazily';
import { wholeNumberOf } from '../../../text/number-words';
import { surnameKey } from '../../../text/people';
import { parseDay } from '../../../text/timex/calendar';
import type { CheckContext } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';

/**
 * The age at death against the days of birth and death (anniversary_mismatch): geboren am 3. März 1921, starb 1999 mit 87
 * Jahren. Birth and death stand in one sentence or in two that follow each other; a death of these days is told by the year
 * of publication, else by the latest year of the text. Silent where the stretch has two births. Params as of
 * `checkAnniversaries`.
 */
export function checkLifespans({ review, reading }: CheckContext): CheckFinding[] {
  const { text, date } = review;
  if (!/[Gg]eboren|Jahrgang|zur Welt|[(*]\s?1[6-9]\d\d|born/u.test(text) || !DIED.test(text)) return [];
  const spans = reading.sentences();
  const allBirths = lazily(() => Array.from(text.matchAll(ANY_BIRTH)).slice(0, 2));
  const written = parseDay(date)?.year ?? null;
  const found: CheckFinding[] = [];
  let lastDeath = -1;
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const own = text.slice(start, end);
    if (own.length > LONGEST) continue;
    if (DIED.test(own)) lastDeath = i;
    const age = AGE_AT_DEATH.exec(own);
    if (!age || lastDeath < 0 || i - lastDeath > 2 * NEAR) continue;
    const isOfDeath = DIED.test(own) || BECAME.test(age[0]);
    if (!isOfDeath) continue;
    const from = spans[Math.max(0, Math.min(lastDeath, i - 2))] ?? start;
    const to = spans[i + 3] ?? end;
    const stretch = text.slice(from, Math.min(to, end + LONGEST));
    if (OF_THEIRS.test(own) && own.search(BIRTH) < 0) continue;
    const births = Array.from(stretch.matchAll(BIRTH));
    const death = DEATH_DAY.exec(stretch);
    const died = death ? readDay(death.groups ?? {}) : null;
    const far = births.length === 0 && !KIN.test(own) ? findOnlyBirth(reading, allBirths(), from, end) : null;
    const [birth] = births;
    const born = birth ? readDay(birth.groups ?? {}) : far;
    if (!born || births.length > 1) continue;
    const said = wholeNumberOf(age.groups?.n ?? '');
    if (died?.year === born.year) continue;
    const range = died ? agesAt(born, died) : agesNow(born, written, text);
    if (range === null || (said >= range[0] && said <= range[1])) continue;
    const since = birth ? from + birth.index + birth[0].lastIndexOf(`${born.year}`) : (far?.start ?? 0);
    const expected = range[1];
    found.push(
      makeFinding('anniversary_mismatch', {
        at: { start: start + age.index, end: start + age.index + age[0].length },
        other: { document: null, start: since, end: since + 4 },
        params: {
          kind: 'age',
          years: `${said}`,
          since: `${born.year}`,
          reference: `${born.year + expected}`,
          expected: `${expected}`,
          isOffByOne: `${Math.abs(said - expected) === 1}`,
        },
        severity: 'high',
      }),
    );
  }
  return found;
}

/** Ihr Mann war mit 76 Jahren gestorben. */
const OF_THEIRS =
  /(?<!\p{L})(?:[Ii]hre?|[Ss]eine?|[Dd]essen|[Dd]eren)[rnm]? (?:\p{Ll}+ )?(?:(?:Ehe)?[Ff]rau|(?:Ehe)?[Mm]ann|Gattin|Gatte|Bruder|Schwester|Sohn|Tochter|Vater|Mutter)(?!\p{L})/u;
/** UTF-16 units of a sentence. */
const LONGEST = 400;
/** Sentences between who died and how old they were. */
const NEAR = 3;
export const DIED =
  /(?<!\p{L})(?:starb(?:en)?|verstarb|gestorben|verstorben|ist tot|gestorbene[nrs]?|verstorbene[nrs]?|died|dead)(?!\p{L})/u;
const WORDS =
  'dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)';
export const AGE_AT_DEATH = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]m (?:hohen )?Alter von (?:nur |erst )?|[Mm]it (?:nur |erst |gerade )?|aged |at the age of |wurde (?:nur )?|(?:sie|er) wurde )(?<n>\d{2,3}|${WORDS})(?: Jahren(?! Haft)| Jahre alt|(?=[ ,.](?!Jahr|\p{Lu}|Prozent|\d)))`,
  'u',
);
const BECAME = /wurde/;
const DAY = String.raw`(?:am |on )?(?:(?<day>\d{1,2})\. ?(?<month>${GERMAN_MONTHS.join('|')}|Jänner|\d{1,2}\.) ?)?(?<year>1[6-9]\d\d|20\d\d)(?!\d)`;
export const BIRTH = new RegExp(
  String.raw`(?:[Gg]eboren(?:e[nrsm]?)?|[Bb]orn|Jahrgang|Geburt)(?: wurde)?[^.;()\d]{0,40}?${DAY}|(?:[Aa]m |[Ii]m Jahre? )?${DAY.replace(/\?<(\w+)>/g, '?<$12>')}[^.;()\d]{0,30} geboren`,
  'gu',
);
export const DEATH_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:starb|verstarb|gestorben|died)(?: \p{L}+){0,3}? (?:[Ii]m Jahre? |in )?${DAY}|(?:[Aa]m |[Ii]m Jahre? |der |die |, ?)${DAY.replace(/\?<(\w+)>/g, '?<$12>')}[^.;()]{0,70} (?:starb|verstarb|gestorben|verstorben)`,
  'u',
);

export const KIN =
  /(?<!\p{L})(?:(?:Ehe)?[Ff]rau|(?:Ehe)?[Mm]ann|Gattin|Gatte|Witwer?|Bruder|Schwester|Sohn|Tochter|Vater|Mutter|Eltern|Enkel\p{L}*|Onkel|Tante|Freund\p{L}*|wife|husband|brother|sister|son|daughter|father|mother)(?!\p{L})/u;
/** Sein Bruder Karl, whose year it may be. */
const NAMED_KIN = new RegExp(String.raw`${KIN.source} \p{Lu}`, 'u');
const ANY_BIRTH =
  /(?<!\d)(?:1[6-9]\d\d|20\d\d)(?!\d)(?:(?=[^.;()\d]{0,40} (?:geboren|zur Welt))|(?<=(?:[Gg]eboren(?:e[nrsm]?)?|[Bb]orn|Jahrgang|Geburt|\(\*)[^.;()\d]{0,40}(?:\d{1,2}\. ?\p{L}* ?)?\d{4}))/gu;

/** The birth that a text tells farther away, where it is the only one and no second person is named where the death is told. */
function findOnlyBirth(
  { people, text }: CheckContext['reading'],
  births: readonly RegExpExecArray[],
  from: number,
  to: number,
): (Day & { start: number }) | null {
  const [birth] = births;
  if (!birth || births.length > 1) return null;
  const named = people();
  const near = itemsBetween(named, birth.index - NEAR_BIRTH, birth.index + NEAR_BIRTH);
  const around = text.slice(Math.max(0, birth.index - NEAR_BIRTH), birth.index + NEAR_BIRTH);
  const told = around.slice(Math.min(birth.index, NEAR_BIRTH)).split(/[.;\n](?= |$|\n)/u, 1)[0] ?? '';
  if (NAMED_KIN.test(told)) return null;
  const isOther = itemsBetween(named, from, to).some(
    ({ last }) => !around.includes(last) && !near.some(each => surnameKey(each.last) === surnameKey(last)),
  );
  return isOther ? null : { year: Number(birth[0]), month: null, day: null, start: birth.index };
}

/** UTF-16 units between a birth and the name that it is told of. */
const NEAR_BIRTH = 160;

type Day = { year: number; month: number | null; day: number | null };

export function readDay(groups: Partial<Record<string, string>>): Day | null {
  const year = groups.year ?? groups.year2;
  if (year === undefined) return null;
  const month = groups.month ?? groups.month2;
  const at =
    month === undefined ? null : /\d/.test(month) ? Number.parseInt(month, 10) : monthNumberOf(month);
  const day = groups.day ?? groups.day2;
  return { year: Number(year), month: at, day: day === undefined ? null : Number(day) };
}

/** The least and the greatest age at a day. */
export function agesAt(born: Day, died: Day): [number, number] | null {
  const years = died.year - born.year;
  if (years < 0 || years > 120) return null;
  if (born.month === null || died.month === null || born.month === died.month) return [years - 1, years];
  return died.month > born.month ? [years, years] : [years - 1, years - 1];
}

function agesNow(born: Day, written: number | null, text: string): [number, number] | null {
  const isNews =
    /(?:[Aa]m|in der Nacht (?:zum|auf)) \p{Lu}\p{Ll}+(?:tag|woch)|gestern|heute|ist tot|ist [^.]*(?:gestorben|verstorben)/u.test(
      text,
    );
  if (!isNews) return null;
  const latest = Math.max(0, ...Array.from(text.matchAll(/(?<![\d.,])20\d\d(?![\d.,]*\d)/gu), Number));
  const year = written ?? (latest > 0 ? latest : null);
  if (year === null || year <= born.year) return null;
  // Events that are still to come may be of the year behind.
  return [year - born.year - (written === null ? 2 : 1), year - born.year];
}
