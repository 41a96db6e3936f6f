import type { CheckFinding } from '../../../../model/check';
import { wholeNumberOf } from '../../../text/number-words';
import type { Reading } from '../../context';
import { type Figure, makeYears, type Sentence, sentenceAt } from './anniversary-figures';

/**
 * How old somebody is against how old they were then, and how long ago that is (anniversary_mismatch): 18 Jahre alt war er,
 * das ist 65 Jahre her, der heute 87-Jährige; mit 14 begann er 1961, heute ist er 74. Both ages in one paragraph, three
 * sentences apart at the most, and the only ones of their kind.
 */
export function findAgesThen({ text, sentences }: Reading, writtenIn: number): CheckFinding[] {
  if (!SIGN.test(text)) return [];
  const spans = sentences();
  const found: CheckFinding[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const own = sentenceAt(text, spans, i, LONGEST);
    const now = own && ageIn(own, NOW);
    if (!own || !now) continue;
    const near = [i, i - 2, i - 4, i - 6].flatMap(at => {
      const each = sentenceAt(text, spans, at, LONGEST);
      return each && !text.slice(each.start, own.start).includes('\n') ? [each] : [];
    });
    const whole = near.map(each => each.text).join(' ');
    if (KIN.test(whole) || (whole.match(AGES)?.length ?? 0) > MOST_AGES) continue;
    const at = near.findIndex(each => ageIn(each, THEN) !== null);
    const then = at < 0 ? null : ageIn(near[at] ?? own, THEN);
    if (!then || then.value >= now.value) continue;
    const ago = agoOf(near, at, writtenIn) ?? onlyPast(text, writtenIn);
    if (!ago) continue;
    const expected = then.value + ago.years;
    if (Math.abs(expected - now.value) <= 1 || Math.abs(expected - now.value) > 25) continue;
    const since = { value: writtenIn - expected, start: then.start, end: then.end };
    found.push(makeYears('age', now, since, writtenIn, expected));
  }
  return found;
}

/** UTF-16 units of a sentence. */
const LONGEST = 400;
const SIGN = /(?:[Hh]eute|inzwischen|mittlerweile|lebt noch)[^.!?]{0,40} \d{2}/u;
/** The wife was 17 then. */
const MOST_AGES = 3;
const AGES = /(?<!\d)\d{1,2}(?:-[Jj]ährige| Jahren?(?! her|n? lang))/gu;
const KIN =
  /(?<!\p{L})(?:[Ii]hre?|[Ss]eine?|[Dd]essen|[Dd]eren)[mnrs]? (?:\p{Ll}+ )?(?:(?:Ehe)?[Ff]rau|(?:Ehe)?[Mm]ann|Bruder|Schwester|Sohn|Tochter|Vater|Mutter|Enkel\p{L}*)(?!\p{L})/u;

const NOW = [
  /(?<!\p{L})[Dd](?:er|ie|em|en) (?:heute|inzwischen|mittlerweile|jetzt) (?<n>\d{2,3})-[Jj]ährige[nr]?(?!\p{L})/u,
  /(?<!\p{L})(?:[Hh]eute|[Ii]nzwischen|[Mm]ittlerweile) ist (?:er|sie|\p{Lu}\p{Ll}+) (?<n>\d{2,3})(?= Jahre alt|[.,])/u,
  /(?<!\p{L})ist (?:heute|inzwischen|mittlerweile|jetzt) (?<n>\d{2,3})(?= Jahre alt|[.,])/u,
  /(?<!\p{L})lebt noch (?:der|die) (?<n>\d{2,3})-jährige(?!\p{L})/u,
];
const N = String.raw`(?<n>\d{1,2}|\p{Ll}{4,16})`;
const THEN = [
  new RegExp(
    String.raw`(?<!\p{L})(?:damals|seinerzeit) (?:gerade |erst |noch )?(?:einmal |mal )?${N}(?: Jahre alt|-jährig|, )`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${N.replace(String.raw`\p{Ll}`, String.raw`\p{L}`)} Jahre(?: alt)? war (?:er|sie|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), als(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})war (?:er|sie|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:gerade |erst |damals )*${N} Jahre alt(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})[Mm]it (?:gerade |erst |nur )?${N}(?: Jahren)? (?:begann|kam|trat|zog|ging|wurde|verließ|lernte|fing|gründete|übernahm|heiratete|flüchtete|floh)(?!\p{L})`,
    'u',
  ),
  /(?<!\p{L})[Aa]ls (?<n>\d{1,2})-[Jj]ährige[rn]?(?!\p{L})/u,
  /(?<!\p{L})[Aa]ls (?<n>\p{Lu}\p{Ll}{3,15})jährige[rn]?(?!\p{L})/u,
];
const AGO = [
  /(?<!\p{L})(?:ist|liegt) (?:\p{Ll}+ ){0,2}(?<n>\d{1,2}|\p{Ll}{4,16}) Jahre (?:her|zurück)(?!\p{L})/u,
  /(?<!\p{L})[Vv]or (?:genau )?(?<n>\d{1,2}|\p{Ll}{4,16}) Jahren(?!\p{L})/u,
];
const YEAR = /(?<![\d.,:/–-])(?:19|20)\d\d(?![\d]|[.,:]\d| ?(?:Euro|Mark|Prozent|Menschen|Meter|Jahre))/gu;

function ageIn({ start, text }: Sentence, patterns: readonly RegExp[]): Figure | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const written = match?.groups?.n ?? '';
    const value = wholeNumberOf(written.toLowerCase());
    if (!match || !(value >= 4)) continue;
    const from = start + match.index + match[0].lastIndexOf(written);
    const rest = /^\S+(?: Jahre alt)?/u.exec(text.slice(from - start))?.[0] ?? written;
    return { value, start: from, end: from + rest.replace(/[.,]$/u, '').length };
  }
  return null;
}

/** A text that remembers one year: all of its years that are past are this one. */
function onlyPast(text: string, writtenIn: number): { years: number } | null {
  const years = new Set(Array.from(text.matchAll(YEAR), Number).filter(year => year !== writtenIn));
  const [year] = years;
  return year !== undefined && years.size === 1 && writtenIn - year >= 5 ? { years: writtenIn - year } : null;
}

/** How long ago the age is told of: by a number of years beside it or behind, else by the only year. */
function agoOf(near: readonly Sentence[], at: number, writtenIn: number): { years: number } | null {
  const between = near.slice(0, at + 1).map(({ text }) => text);
  for (const text of between) {
    const written = AGO.map(pattern => pattern.exec(text)?.groups?.n).find(each => each !== undefined);
    const years = wholeNumberOf(written ?? '');
    if (years >= 5) return { years };
  }
  const [then = '', before = ''] = [near[at]?.text, near[at + 1]?.text];
  const stretch = then.search(YEAR) >= 0 ? then : /damals|seinerzeit/u.test(then) ? before : '';
  const years = new Set(Array.from(stretch.matchAll(YEAR), Number));
  const [year] = years;
  return year !== undefined && years.size === 1 && writtenIn - year >= 5 ? { years: writtenIn - year } : null;
}
