import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { lastClauseOf } from '../../nearness';
import { areOfOneUnit, areSame } from './same-amounts';

/**
 * Figures that both texts tie to one thing by their very wording, and that differ: to who counted (die Polizei zählte), to
 * the years that they are compared with, to the name in front of them, or to what they come to (um 300 auf 1 200). The
 * source may have the review's figure too, tied to something else. Reported as number_mismatch; linear.
 */
export function checkAnchoredFigures({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  if (reading.notices().length > 0 || reading.amounts().length > MAX_AMOUNTS) return [];
  const own = anchorsOf(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    if (source.amounts().length > MAX_AMOUNTS || source.notices().length > 0) return [];
    const there = anchorsOf(source);
    return own.flatMap(anchored => {
      const other = findOther(anchored, own, there, source);
      return other === undefined
        ? []
        : makeContrast('number_mismatch', {
            reading,
            at: anchored.amount,
            document,
            source,
            other,
            severity: 'medium',
          });
    });
  });
}

/** Tables are not articles; every anchor is held against every one of the source. */
const MAX_AMOUNTS = 300;
/** A range of sizes in which two may count the same crowd. */
const MAX_RATIO = 4;
/** Of a town and its state. */
const MAX_PART = 10;
const MIN_ROWS = 5;

/** `key` names what the figure is tied to, among others of its `kind`; `to` is what the figure changes to. */
type Anchored = { kind: 'counter' | 'base' | 'owner' | 'change'; key: string; amount: Amount; to?: Amount };

function findOther(
  { kind, key, amount, to }: Anchored,
  own: readonly Anchored[],
  there: readonly Anchored[],
  source: Reading,
): Amount | undefined {
  const rivals = there.filter(
    other =>
      other.kind === kind &&
      other.key === key &&
      areOfOneUnit(amount, other.amount) &&
      (to === undefined || (other.to !== undefined && areSame(to, other.to))),
  );
  const [best] = rivals;
  if (!best || rivals.some(other => areSame(amount, other.amount) || !areSame(best.amount, other.amount)))
    return undefined;
  // What the review says of the same thing elsewhere.
  const isSaid = own.some(
    each => each.kind === kind && each.key === key && areSame(each.amount, best.amount),
  );
  if (isSaid) return undefined;
  if (kind === 'change') return best.amount;
  if (kind === 'counter') return areNear(amount, best.amount, MAX_RATIO) ? best.amount : undefined;
  if (!areNear(amount, best.amount, MAX_PART)) return undefined;
  // Of two small numbers, each may count something else.
  if (amount.kind === 'count' && Math.min(amount.value, best.amount.value) <= 12) return undefined;
  const rows = there.filter(other => other.kind === kind && areOfOneUnit(amount, other.amount));
  const isElsewhere = rows.some(other => other.key !== key && areSame(amount, other.amount));
  const places = source.amounts().filter(other => areOfOneUnit(amount, other) && areSame(amount, other));
  // In a table many have the same.
  return isElsewhere && (places.length === 1 || rows.length >= MIN_ROWS) ? best.amount : undefined;
}

function areNear(x: Amount, y: Amount, ratio: number): boolean {
  const [less = 0, more = 0] = [x.value, y.value].toSorted((a, b) => a - b);
  return more <= ratio * less;
}

function anchorsOf({ text, amounts }: Reading): Anchored[] {
  const all = amounts();
  return all.flatMap((amount, at): Anchored[] => {
    if (amount.kind === 'ordinal' || amount.kind === 'clock' || amount.kind === 'score') return [];
    const before = text.slice(Math.max(0, amount.boundStart - REACH), amount.boundStart);
    const behind = text.slice(amount.end, amount.end + REACH);
    // Spielzeit 2016/17 is the name of the season.
    if (/^\/\d/.test(behind)) return [];
    const found: Anchored[] = [];
    const counter = counterOf(amount, before, behind);
    if (counter !== undefined) found.push({ kind: 'counter', key: counter, amount });
    const base =
      (HAS_YEAR.test(behind) ? BASE_BEHIND.exec(behind)?.[1] : undefined) ??
      (HAS_YEAR.test(before) ? BASE_BEFORE.exec(before)?.[1] : undefined);
    if (base !== undefined) found.push({ kind: 'base', key: base.replace(/\D+/gu, '-'), amount });
    const owner = frontOf(before) ?? (CAN_BE_OWNED.test(before) ? OWNER.exec(before)?.[1] : undefined);
    if (owner !== undefined)
      found.push({ kind: 'owner', key: owner, amount: withUnit(text, amount, all[at + 1]) });
    const next = all[at + 1];
    if (next && text.slice(amount.end, next.boundStart) === ' auf ' && /(?<!\p{L})um $/u.test(before))
      found.push({ kind: 'change', key: 'um', amount, to: next });
    return found;
  });
}

/** UTF-16 units to each side. */
const REACH = 90;

const YEARS = String.raw`(?:19|20)\d{2}(?: ?(?:bis|–|-|und|to) ?(?:19|20)\d{2})?`;
const HAS_YEAR = /(?:19|20)\d{2}/;
/** Zwei Grad über dem Mittel von 1961 bis 1990, 5 Prozent mehr als 2019. */
const BASE_BEHIND = new RegExp(
  String.raw`^(?: \p{L}+)? (?:über|unter|mehr|weniger|höher|niedriger|wärmer|kälter|gegenüber|als|above|below|more|less|fewer|higher|lower)(?: [\p{L}-]+){0,7} \(?(${YEARS})(?!\d)`,
  'u',
);
/** Gegenüber den Jahren 1981 bis 2010 waren es zwei Grad mehr. */
const BASE_BEFORE = new RegExp(
  String.raw`(?:[Gg]egenüber|[Ii]m Vergleich (?:zu[rm]?|mit)|[Vv]erglichen mit|[Cc]ompared (?:to|with))(?: [\p{L}-]+){0,6} (${YEARS})(?: [\p{L}-]+){0,5} $`,
  'u',
);
/** In Altenried 61 000, Altenried 12 Mill., + 4 Prozent, landesweit 300. */
const OWNER =
  /(?:(?<=[;:,] |\n|\p{Ll} |^)|(?<=[;:,] in |\p{Ll} in |\nIn |[.] In ))((?:\p{Lu}\p{Ll}+-)*(?!(?:Jahr|Monat|Woche|Tag|Quartal|Haushalt|Ende|Anfang|Mitte|Schnitt|Mittel)\p{Ll}{0,2} )\p{Lu}\p{Ll}{2,}|\p{L}{3,}weit)(?: (?:mit|auf|nur|etwa|es|wurden|waren|bei))?(?::? [\d.,]+ (?:Mill\.|Mio\.|Mrd\.|Millionen|Euro),)?:? [+–-]? ?$/u;
/** How all of that ends, read backwards from the figure: most words before one rule it out. */
const CAN_BE_OWNED =
  /$(?<=(?:\p{Lu}\p{Ll}{2,}|weit| (?:mit|auf|nur|etwa|es|wurden|waren|bei)|,):? [+–-]? ?)/u;

/** In Altenried wurden bis 17 Uhr 300: the place at the front of the clause, where no other figure stands between. */
function frontOf(before: string): string | undefined {
  if (!before.includes('In ')) return undefined;
  const clause = lastClauseOf(before.replace(/\d{1,2}(?:[.:]\d\d)? Uhr/gu, ''));
  return /\d/.test(clause)
    ? undefined
    : /^ ?In ((?:\p{Lu}\p{Ll}+-)*\p{Lu}\p{Ll}{2,}) \p{Ll}/u.exec(clause)?.[1];
}

const COUNTERS: readonly { key: string; front: RegExp; back: RegExp }[] = [
  ['police', '(?:Polizei|[Pp]olice)'],
  ['organisers', '(?:Veranstalter|Organisator|[Oo]rgani[sz]er)(?:in)?(?:n?en|n|s)?'],
].map(([key = '', who = '']) => {
  return {
    key,
    front: new RegExp(
      `(?:(?<!der |dem |den )${who} (?:zählten?|schätzten?|sprach(?:en)? von|ging(?:en)? von|counted|estimated|put the number at)|(?:[Nn]ach(?: ersten)? (?:Angaben|Schätzung(?:en)?) (?:der|des)|[Ll]aut|according to(?: the)?) ${who}) $`,
      'u',
    ),
    back: new RegExp(String.raw`^ (?:\p{L}+ )?(?:zählte|schätzte) die ${who}`, 'u'),
  };
});

/** Who counted a crowd: Die Polizei zählte 5000, nach Angaben der Veranstalter 7000 Menschen. */
function counterOf(
  { kind, measure, value, counted }: Amount,
  before: string,
  behind: string,
): string | undefined {
  if (kind !== 'count' || measure !== null || value < 50) return undefined;
  if (!COUNTED_BY.test(before) && !COUNTED_BY.test(behind)) return undefined;
  if (/(?:Vorjahr|vor einem Jahr|last year|year before)/u.test(before + behind.replace(/[.!?][\s\S]*$/u, '')))
    return undefined;
  if (counted[0] !== undefined && !/^[.,;]/.test(behind) && !CROWD.test(behind)) return undefined;
  return COUNTERS.find(({ front, back }) => front.test(before) || back.test(behind))?.key;
}

/** What all of them have in them. */
const COUNTED_BY = /oli[zc]e|eranstalter|rganisator|rgani[sz]er/;
const CROWD =
  /^ (?:\p{Ll}+ )?(?:Menschen|Personen|Teilnehm|Demonstr|Besuch|Zuschau|Gäste|Leute|people|participants|protesters|demonstrators|visitors)/u;

/** Altenried zwei und Birkenau vier Prozent: two percent, too. */
function withUnit(text: string, amount: Amount, next: Amount | undefined): Amount {
  const isElided =
    amount.measure === null &&
    amount.kind === 'count' &&
    next?.kind === 'share' &&
    next.measure !== null &&
    /^,? und (?:in )?(?:\p{Lu}\p{Ll}+-)*\p{Lu}\p{Ll}+ $/u.test(text.slice(amount.end, next.boundStart));
  return isElided && next
    ? { ...amount, kind: 'share', measure: next.measure, value: amount.value / 100 }
    : amount;
}
