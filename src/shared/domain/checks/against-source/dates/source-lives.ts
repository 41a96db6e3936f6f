import type { CheckFinding } from '../../../../model/check';
import { wholeNumberOf } from '../../../text/number-words';
import { AGE_AT_DEATH, agesAt, BIRTH, DEATH_DAY, DIED, KIN, readDay } from '../../alone/dates/lifespans';
import { ofCalculation } from '../../alone/figures/sum-finding';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * The age at death against the days that only the source has (anniversary_mismatch): wurde 67 Jahre alt, where the source
 * has 4. Mai 1931 and 12. Februar 1994; and im Alter von 84 Jahren, where it has im 84. Lebensjahr, which is 83. Silent where
 * a text tells of two births or deaths, or the source has the age itself.
 */
export function checkSourceLives({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (sourceReadings.length === 0 || !reading.has('died') || !DIED.test(text)) return [];
  const ages = agesIn(reading);
  const [age] = ages;
  if (!age || new Set(ages.map(({ value }) => value)).size > 1)
    return ofBracketedLives(reading, sourceReadings);
  const told = sourceReadings.flatMap((source, document) => {
    if (!isRelated(document)) return [];
    const { value, start, end } = age;
    const [there, ...more] = agesIn(source);
    if (
      there &&
      there.value !== value &&
      more.every(each => each.value === there.value) &&
      !isAgeBeside(source.text, value)
    )
      return [
        makeFinding('anniversary_mismatch', {
          at: { start, end },
          other: { document, start: there.start, end: there.end },
          params: { text: text.slice(start, end), otherText: source.text.slice(there.start, there.end) },
          severity: 'high',
        }),
      ];
    const inYear = Array.from(source.text.matchAll(YEAR_OF_LIFE));
    const [nth] = inYear;
    if (nth && inYear.length === 1) {
      const other = { document, start: nth.index, end: nth.index + nth[0].length };
      return Number(nth[1]) === value && !hasAge(source.text, value)
        ? makeFinding('anniversary_mismatch', {
            at: { start, end },
            other,
            params: { text: text.slice(start, end), otherText: nth[0] },
            severity: 'high',
          })
        : [];
    }
    const births = Array.from(source.text.matchAll(BIRTH));
    const deaths = Array.from(source.text.matchAll(new RegExp(DEATH_DAY, 'gu')));
    const [birth, death] = [births[0], deaths[0]];
    if (!birth || !death || births.length > 1 || deaths.length > 1 || hasAge(source.text, value)) return [];
    const [born, died] = [readDay(birth.groups ?? {}), readDay(death.groups ?? {})];
    const range = born && died && died.year > born.year ? agesAt(born, died) : null;
    if (!born || !died || !range || (value >= range[0] && value <= range[1])) return [];
    return ofCalculation(
      'anniversary_mismatch',
      text,
      { start, end },
      { document, start: Math.min(birth.index, death.index), end: birth.index + birth[0].length },
      `${died.year} − ${born.year} = ${range[0] === range[1] ? range[0] : range.join('/')}`,
    );
  });
  return told.length > 0 ? told : ofBracketedLives(reading, sourceReadings);
}

/** Of somebody else, at an earlier time. */
function isAgeBeside(text: string, value: number): boolean {
  return new RegExp(String.raw`(?<!\d)${value}-?[Jj]ährig|\(${value}\)`, 'u').test(text);
}

/** Karl Rothe (1928–2004). */
const LIFE =
  /(?<!\p{L})(\p{Lu}[\p{L}-]{1,30} \p{Lu}[\p{L}-]{1,30}) \((?:\* ?)?(1[6-9]\d\d|20\d\d) ?(?:–|-|bis|—) ?(?:† ?)?(1[6-9]\d\d|20\d\d)\)/gu;
const MAX_LIVES = 40;

/** Whose years stand in brackets in the source: the age at death, in a sentence that names nobody else by his surname. */
function ofBracketedLives(reading: Reading, sourceReadings: readonly Reading[]): CheckFinding[] {
  const { text, sentences } = reading;
  const spans = sentences();
  return sourceReadings.flatMap((source, document) =>
    Array.from(source.text.matchAll(LIFE))
      .slice(0, MAX_LIVES)
      .flatMap(({ index, 0: words, 1: name = '', 2: born, 3: died }): CheckFinding[] => {
        const at = text.indexOf(name);
        if (at < 0) return [];
        const sentence = sentenceAt(spans, at);
        const [from = 0, to = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
        const own = to - from > 400 ? '' : text.slice(from, to);
        const age = DIED.test(own) ? AGE_AT_DEATH.exec(own) : null;
        if (!age || itemsBetween(reading.people(), from, to).some(({ last }) => !name.endsWith(last)))
          return [];
        const years = Number(died) - Number(born);
        if ([years, years - 1].includes(wholeNumberOf(age.groups?.n ?? ''))) return [];
        const start = from + age.index;
        return [
          ofCalculation(
            'anniversary_mismatch',
            text,
            { start, end: start + age[0].length },
            { document, start: index, end: index + words.length },
            `${died} − ${born} = ${years - 1}/${years}`,
          ),
        ];
      }),
  );
}

const YEAR_OF_LIFE = /(?<!\p{L})(?:im|in (?:ihrem|seinem)) (\d{2,3})\. Lebensjahr(?!\p{L})/gu;

function agesIn({ text, sentences }: Reading): { start: number; end: number; value: number }[] {
  const spans = sentences();
  const found: { start: number; end: number; value: number }[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const own = end - start > 400 ? '' : text.slice(start, end);
    const age = own === '' ? null : AGE_AT_DEATH.exec(own);
    const isOfDeath = age && (DIED.test(own) || /wurde (?:nur )?\d+ Jahre alt/u.test(own));
    if (!age || !isOfDeath || KIN.test(own)) continue;
    const from = start + age.index;
    found.push({ start: from, end: from + age[0].length, value: wholeNumberOf(age.groups?.n ?? '') });
  }
  return found;
}

function hasAge(text: string, value: number): boolean {
  return new RegExp(String.raw`(?<!\d)${value}(?:-[Jj]ährig| Jahre)`, 'u').test(text);
}
