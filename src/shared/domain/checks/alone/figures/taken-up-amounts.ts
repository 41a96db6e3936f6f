import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { areAlike } from './amount-slack';
import { slipDigits } from './digit-slips';
import { meet, rangeOf, sizeOf } from './ranges';
import { clauseAt, toldAgain } from './swapped-again';

/**
 * One sum of money of which a text tells once how much it is, and which it takes up with another figure (number_mismatch): der
 * Schaden beträgt rund 40.000 Euro … den Schaden von 70.000 Euro trägt der Kreis. The article says that
 * it is the one known; silent where the text has a third figure for it, or tells of another time, place or part. Linear.
 */
export function checkTakenUpAmounts({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const amounts = reading.amounts();
  const told = amounts.flatMap(amount => mentionOf(text, amount) ?? []).slice(0, MOST);
  return told.flatMap((again, at) => {
    const others = told.filter(each => each.noun === again.noun && areAlike(each.amount, again.amount));
    const first = told.slice(0, at).find(each => others.includes(each));
    if (!again.isTaken || !first || others.length !== 2) return [];
    if (meet(rangeOf(first.amount), rangeOf(again.amount))) return [];
    const times = sizeOf(first.amount) / sizeOf(again.amount);
    if (times > 1100 || times < 1 / 1100) return [];
    // Another figure of the text agrees with it: then it is of that.
    // Of what something costs there may be many; a slip it must be.
    if (
      first.isVerb &&
      slipDigits(again.amount, sizeOf(first.amount) / (again.amount.measure?.factor ?? 1)) < 2
    )
      return [];
    const isKnown = amounts.some(
      each => each !== again.amount && areAlike(each, again.amount) && sizeOf(each) === sizeOf(again.amount),
    );
    if (isKnown || [first, again].some(each => APART.test(clauseAt(text, each.amount.boundStart)))) return [];
    return toldAgain(text, again.amount, first.amount);
  });
}

const MOST = 20;
const NOUN =
  '(?:(?:Sach|Gesamt|Brand)?[Ss]chaden|Kaufpreis|Preis|Gewinn|Verlust|Umsatz|Etat|Haushalt|Defizit|Fehlbetrag|Überschuss|Erlös|Zuschuss|Kredit|Spende|Strafe|Geldstrafe|Geldbuße|Bußgeld|Lösegeld|Beute|Prämie|Preisgeld|Baukosten|Gesamtkosten|Kosten|Förderung|Investition|Schulden)';
const IS =
  '(?:(?:beträgt|betrug|betragen|beläuft sich auf|liegt bei|lag bei|liegen bei|lagen bei|beziffert\\p{Ll}* \\p{Ll}+ (?:mit|auf)|in Höhe von|von|wird auf|wurde auf|schätz\\p{Ll}+ (?:die \\p{Lu}\\p{Ll}+ )?auf)(?: \\p{Ll}+){0,2}) $';
const MENTION = new RegExp(
  `(?<!\\p{L})(?:(?<article>[Dd]en|[Dd]er|[Dd]em|[Dd]ie|[Dd]as|[Dd]es) )?(?<noun>${NOUN})s? ${IS}`,
  'u',
);
const SIGN = new RegExp(
  `(?<!\\p{L})(?:[Dd]en|[Dd]er|[Dd]em|[Dd]ie|[Dd]as|[Dd]es) ${NOUN}s? (?:von|in Höhe von) `,
  'u',
);
const APART =
  /(?<!\p{L})(?:[Dd]avon|[Dd]arunter|[Vv]orjahr\p{L}*|[Zz]uvor|[Dd]avor|[Ff]rüher\p{L}*|[Dd]amals|[Uu]rsprünglich\p{L}*|[Zz]unächst|[Gg]eplant\p{L}*|[Ee]rwartet\p{L}*|[Kk]ünftig\p{Ll}*|[Pp]ro|[Jj]e|[Jj]eweils|[Ii]nzwischen|[Mm]ittlerweile|[Bb]islang|[Bb]isher\p{L}*|[Mm]indestens|[Bb]is zu|[Ss]tatt|[Mm]ehr als|[Ww]eniger|[Ww]eitere\p{L}?|[Aa]ndere\p{L}?|[Zz]weite[nrs]?|jährlich\p{Ll}*|monatlich\p{Ll}*|allein|(?:19|20)\d\d|Jahre?n?s?|stieg|gestiegen|wuchs|erste[nrs]? (?:Schätzung|Angaben)|netto|brutto|könnte\p{Ll}?|wäre\p{Ll}?|würde\p{Ll}?|noch|gegen|Quartal|Halbjahr)(?!\p{L})/u;

/** Die Sanierung kostet 3,4 Millionen Euro. */
const COSTS = /(?<!\p{L})(?:kostet|kostete)(?: \p{Ll}+){0,2} $/u;

type Mention = { amount: Amount; noun: string; isTaken: boolean; isVerb: boolean };

function mentionOf(text: string, amount: Amount): Mention | null {
  if (amount.kind !== 'measure' || !/^[A-Z]{3}$/.test(amount.measure?.dimension ?? '')) return null;
  const before = text.slice(Math.max(0, amount.boundStart - 90), amount.boundStart);
  if (COSTS.test(before)) return { amount, noun: 'kosten', isTaken: false, isVerb: true };
  const match = MENTION.exec(before);
  const { article, noun = '' } = match?.groups ?? {};
  if (!match) return null;
  const isTaken = article !== undefined && / (?:von|in Höhe von)(?: \p{Ll}+){0,2} $/u.test(match[0]);
  return {
    amount,
    noun: noun.toLowerCase().replace(/^(?:sach|gesamt|brand|bau)/u, ''),
    isTaken,
    isVerb: false,
  };
}
