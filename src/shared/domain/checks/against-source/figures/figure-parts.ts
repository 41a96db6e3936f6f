import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';
import { kindOf } from './facts';

/**
 * A figure of the source in the part that another one plays there: what the prosecution asked told as what the court ruled,
 * last year's figure as this year's, the share of one payer as the whole cost. The source has one figure of the same unit in
 * that part, which the review has nowhere. As number_mismatch.
 */
export function checkFigureParts({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || reading.amounts().length > MAX_AMOUNTS) return [];
  return sourceReadings.flatMap((source, document) => {
    if (source.amounts().length > MAX_AMOUNTS) return [];
    return CONTRASTS.flatMap(contrast => {
      if (!contrast.other.test(source.text) || !isRelated(document)) return [];
      const there = figuresIn(source, contrast);
      const own = figuresIn(reading, contrast);
      return own.flatMap(figure => {
        const same = there.filter(each => each.value === figure.value && each.unit === figure.unit);
        if (figure.part !== 'this' || same.length === 0 || same.some(({ part }) => part !== 'other'))
          return [];
        // Im vergangenen Jahr is one year where both texts say it.
        if (LAST_YEAR.test(figure.clause) && same.some(each => LAST_YEAR.test(each.clause))) return [];
        const near = there.filter(
          each =>
            each.part === 'this' &&
            each.unit === figure.unit &&
            same.some(other => Math.abs(other.sentence - each.sentence) <= NEAR) &&
            !own.some(({ value }) => value === each.value),
        );
        const beside = near.filter(each => same.some(other => other.sentence === each.sentence));
        const meant = beside.length > 0 ? beside : near;
        const [other] = meant;
        if (!other || meant.some(({ value }) => value !== other.value)) return [];
        const { start, end } = other.amount;
        return makeContrast('number_mismatch', {
          reading,
          at: figure.amount,
          document,
          source,
          other: { start, end },
          severity: 'high',
        });
      });
    });
  });
}

const MAX_AMOUNTS = 120;
/** Sentences between what was asked and what was ruled. */
const NEAR = 2;

/**
 * Two parts that figures of one unit play side by side. `clear` says that a figure can have no part at all, as where a
 * sentence tells of both; where `one` is null, a figure without a sign of the other part has the first.
 */
type Contrast = { one: RegExp | null; other: RegExp; clear: RegExp | null; unit: RegExp };
type Figure = {
  amount: Amount;
  value: number;
  unit: string;
  sentence: number;
  clause: string;
  part: 'this' | 'other' | null;
};

const CONTRASTS: readonly Contrast[] = [
  {
    one: /verurteil|verhängt|Urteil|muss .{0,80}(?:in Haft|ins Gefängnis|hinter Gitter)|(?:Haft|Strafe|strafe)(?: von .{0,40})? (?:bekommen|erhalten)|erhielt|bekam/u,
    other: /forder|beantrag|plädier|verlang|Strafantrag|Plädoyer|Anklage|Willen|Staatsanw|Verteidig/u,
    clear: /höchstens|mindestens|bis zu|drohen|droht|Bewährungszeit|Untersuchungshaft/u,
    unit: /^(?:measure time|count)/u,
  },
  {
    one: null,
    other:
      /Vorjahr|(?:Jahr|Monat) (?:zuvor|davor)|(?:(?:vergangenen|letzten|vorigen) Jahr|(?<!\d)(?:19|20)\d\d) (?:waren|lag|lagen|gab) (?:es|sie|er|die|der)|Vormonat|hatten? .{0,60}(?:gelegen|betragen|gezählt|gegeben)|zuletzt noch|damals|im Jahr davor/u,
    clear:
      /(?<!\d)(?:19|20)\d\d(?!\d)|vor (?:einem|zwei|drei|\p{Ll}+) Jahr|früher|einst|(?<!\p{L})(?:bisher|zuletzt|noch|statt|gegenüber|nach|von|als|unter|über|zuvor|Plus|Minus|mehr|weniger)(?!\p{L})/u,
    unit: /^(?:measure (?!time)|count|share)/u,
  },
  {
    one: /kosten(?!los)|kostete?t?(?!\p{L})|Kosten|baut |investier|preis|Preis|Eintritt/u,
    other:
      /(?<!\p{L})(?:davon|trägt|tragen|übernimmt|übernehmen|steuert|steuern|zahlt|zahlen|gibt(?! es)|geben|bewilligt|finanziert|fördert|Zuschuss|ermäßigt|Fördermittel|schießt)(?!\p{L})/u,
    clear:
      /(?<!\p{L})(?:das Land|den Bund|die Stadt|den Kreis|den Landkreis|die Gemeinde|statt|bisher|zunächst|mehr|weniger|pro|je)(?!\p{L})/u,
    unit: /^measure /u,
  },
];

const TIME = /^(?:jahr|monat|woche|tag|stunde|minute)/u;

function figuresIn(reading: Reading, contrast: Contrast): Figure[] {
  const { text, sentences } = reading;
  const spans = sentences();
  return reading.amounts().flatMap(amount => {
    const written = amount.measure?.unit ?? '';
    const unit = `${amount.kind} ${TIME.test(written) ? 'time' : written}`;
    if (!contrast.unit.test(unit) || kindOf(text, amount) === 'age') return [];
    const sentence = sentenceAt(spans, amount.start);
    const [from = 0, to = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
    const [clause, before] = clauseAround(text, amount, from, to);
    const part = partOf(text, amount, from, clause, before, contrast, to);
    return [{ amount, value: baseValue(amount), unit, sentence, clause, part }];
  });
}

/** The clause with a figure, and what of it stands in front. */
function clauseAround(text: string, { start, end }: Amount, from: number, to: number): [string, string] {
  const before = text.slice(from, start).split(BREAK).at(-1) ?? '';
  const rest = text.slice(end, to);
  const stop = rest.search(BREAK);
  const behind = stop < 0 ? rest : rest.slice(0, stop);
  return [`${before}${text.slice(start, end)}${behind}`, before];
}

function partOf(
  text: string,
  { start }: Amount,
  from: number,
  clause: string,
  before: string,
  { one, other, clear }: Contrast,
  to: number,
): Figure['part'] {
  if (other.test(clause))
    return one?.test(clause) === true || (one === null && CHANGE.test(clause)) ? null : 'other';
  if (one === null && other.test(text.slice(from, to))) {
    // Nothing else in its sentence may speak of another time.
    const isFirst = text.slice(from, start).length === before.length && !COMPARED.test(before);
    return isFirst && !CHANGE.test(clause) ? 'this' : null;
  }
  if (clear?.test(clause) === true) return null;
  return one === null || one.test(clause) ? 'this' : null;
}

const LAST_YEAR = /(?:vergangen|letzt|vorig|vergangene)e[nms] Jahr/u;

/** 0,4 Prozent mehr als im Vorjahr is of this year. */
const CHANGE = /(?<!\p{L})(?:mehr|weniger|über|unter|um|als|Plus|plus|Minus|minus|höher|niedriger)(?!\p{L})/u;
const COMPARED = /(?<!\p{L})(?:nach|statt|gegenüber|als)(?: \p{L}+)? $/u;

/** Where a clause ends; a comma in a figure is none. */
const BREAK = /[,;:–](?= )|(?<=\d{3})\. (?=\d)| und (?=(?:\p{Ll}+ ){0,3}?\p{Ll}+t(?:e|en)? )/u;
