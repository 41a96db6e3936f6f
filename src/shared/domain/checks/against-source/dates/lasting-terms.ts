import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { firstClauseOf, lastClauseOf } from '../../nearness';
import { areSame } from '../figures/same-amounts';

/**
 * How long something lasts, where both texts say by their wording what does: eine Amtszeit, what the prosecution asked for,
 * a closure. Vier Jahre, where it asked for vier Jahre und sechs Monate, and a probation of fünf Jahre, where the source has
 * three and fünf Jahre of something else. Each text must have one such term of a kind. Number_mismatch; linear.
 */
export function checkLastingTerms({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 || reading.notices().length > 0 ? [] : termsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    if (source.notices().length > 0) return [];
    const there = termsIn(source);
    return own.flatMap(({ kind, amount }) => {
      const mine = own.filter(each => each.kind === kind);
      const [other, ...more] = there.filter(each => each.kind === kind).map(each => each.amount);
      if (!other || [...mine.map(each => each.amount), ...more].some(each => !isOneOf(each, [amount, other])))
        return [];
      const isSaid = mine.some(each => areOne(each.amount, other)) || more.some(each => areOne(amount, each));
      if (isSaid || areOne(amount, other) || isElided(amount, source) || !isRelated(document)) return [];
      return makeContrast('number_mismatch', {
        reading,
        at: amount,
        document,
        source,
        other,
        severity: 'high',
      });
    });
  });
}

function isOneOf(amount: Amount, others: readonly Amount[]): boolean {
  return others.some(each => areOne(amount, each));
}

/** Für fünf, die anderen für acht Jahre. */
function isElided({ value }: Amount, { amounts }: Reading): boolean {
  return amounts().some(each => each.kind === 'count' && each.measure === null && each.value === value);
}

/** Rund ein Jahr is 14 Monate, eine halbe Stunde 25 Minuten. */
const ROUGHLY = 0.3;

function areOne(x: Amount, y: Amount): boolean {
  if (areSame(x, y) || areSame(y, x)) return true;
  const [less = 0, more = 0] = [baseValue(x), baseValue(y)].toSorted((a, b) => a - b);
  const isLoose = x.bound !== null || y.bound !== null || /halb/iu.test(`${x.figure}${y.figure}`);
  return less > (isLoose ? 1 - ROUGHLY : 0.985) * more;
}

const CHANGES = /^ (?:auf|bis|to|weniger|mehr|länger|kürzer|über|unter|less|more|longer) /u;

type Term = { kind: string; amount: Amount };

/** Texts with more spans of time are chronicles. */
const MAX_TERMS = 40;
const REACH = 90;

function termsIn({ text, amounts }: Reading): Term[] {
  const spans = amounts().filter(
    ({ measure }) => measure?.dimension === 'time' && measure.unit !== 'sekunde',
  );
  if (spans.length > MAX_TERMS) return [];
  return spans.flatMap((amount): Term[] => {
    const before = lastClauseOf(text.slice(Math.max(0, amount.boundStart - REACH), amount.boundStart));
    const behind = firstClauseOf(text.slice(amount.end, amount.end + REACH));
    // Von 30 auf 20 Minuten are two times of one thing, and sechs Monate weniger no time that it lasts.
    const kind = CHANGES.test(behind) ? null : kindOf(before, behind);
    return kind === null ? [] : [{ kind, amount }];
  });
}

function kindOf(before: string, behind: string): string | null {
  const found = KINDS.find(({ front, back }) => front?.test(before) || back?.test(behind));
  if (found) return found.kind;
  if (FOR.test(before) && (APPOINTED.test(before) || APPOINTED.test(behind))) return 'amtszeit';
  const asked = `${before}|${behind}`;
  if (ASKED.test(asked)) {
    const [prosecution, defence] = [PROSECUTION, DEFENCE].map(who => who.test(asked));
    return prosecution === defence ? null : prosecution ? 'prosecution' : 'defence';
  }
  const noun = LASTS.exec(before)?.[1] ?? NAMED.exec(behind)?.[1];
  return noun === undefined ? null : foldForSearch(noun.replace(/s$/u, ''));
}

const TIMES = 'zeit|dauer|frist|phase';
/** Die Bauzeit beträgt, mit einer Laufzeit von. */
const LASTS = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{2,14}(?:${TIMES}))s?(?: \p{Ll}+){0,3}? (?:von|beträgt|betrug|betrage|liegt bei|lag bei|dauert|auf)(?: \p{Ll}+)? $`,
  'u',
);
/** Zwei Jahre Bauzeit. */
const NAMED = new RegExp(String.raw`^(?:e[nrms]?)? (\p{Lu}\p{Ll}{2,14}(?:${TIMES}))(?!\p{L})`, 'u');

const KINDS: readonly { kind: string; front?: RegExp; back?: RegExp }[] = [
  {
    kind: 'bewahrungszeit',
    front: /Bewährungs(?:zeit|frist)(?: \p{Ll}+){0,3}? $/u,
    back: /^(?: Bewährungs(?:zeit|frist)| zur Bewährung)(?!\p{L})/u,
  },
  {
    kind: 'amtszeit',
    front: /(?<!\p{L})(?:Amtsperiode|Amtszeit|Wahlperiode)(?: \p{Ll}+){0,2}? (?:von|beträgt|dauert) $/u,
    back: /^(?:e[nrms]?)? (?:Amtszeit|Amtsperiode)(?!\p{L})/u,
  },
  {
    kind: 'sperrung',
    front: /(?<!\p{L})\p{L}*[Ss]perrung(?: \p{Ll}+){0,2}? (?:von|dauerte?) $/u,
    back: /^(?: lang)?(?: (?:war|wurde|ist|blieb|bleibt|wird))?(?: (?:die|der|das))?(?: \p{Lu}\p{Ll}+)? (?:voll |komplett |vollständig )?gesperrt(?!\p{L})|^(?:e[nrs]?)? (?:Voll|Strecken|Straßen)?[Ss]perrung(?!\p{L})/u,
  },
  {
    kind: 'fahrverbot',
    front: /(?<!\p{L})(?:Fahrverbot|Führerscheinsperre|Sperrfrist)(?: \p{Ll}+)? (?:von|beträgt) $/u,
    back: /^ (?:Fahrverbot|Führerscheinsperre|Sperrfrist)(?!\p{L})/u,
  },
];

const FOR = /(?<!\p{L})(?:[Ff]ür|[Aa]uf)(?: \p{Ll}+)? $/u;
const APPOINTED =
  /(?<!\p{L})(?:(?:wieder)?(?:ge)?wählten?|(?:wieder)?gewählt|bestell(?:t|te|ten)|berufen|berief|ernann(?:t|te|ten))(?!\p{L})/u;
const ASKED = /(?<!\p{L})(?:ge)?(?:forder\p{L}+|verlang\p{L}+|beantrag\p{L}+|plädier\p{L}+)(?!\p{L})/u;
const PROSECUTION =
  /(?<!\p{L})(?:\p{L}*[Ss]taatsanw\p{L}+|Anklage(?:behörde|vertret\p{L}+)?|Ankläger(?:in|s)?)(?!\p{L})/u;
const DEFENCE = /(?<!\p{L})(?:Verteidig\p{L}+|Nebenkl\p{L}+)(?!\p{L})/u;
