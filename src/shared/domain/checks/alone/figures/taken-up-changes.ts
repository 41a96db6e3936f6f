import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * More, taken up as the loss, or the other way round (internal_contradiction): 4000 mehr als im Vorjahr, was wieder zeigt, wie
 * der Rückgang. What takes it up has no other thing beside it, and no sentence near tells a change its own way. And a
 * headline's step, told the other way where the text first has it. German.
 */
export function checkTakenUpChanges({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language)) return [];
  return reading.has('swing') && TAKEN_SIGN.test(text) ? findTakenUp(reading) : [];
}

const TAKEN_SIGN = /(?:Rückgang|Minus|Anstieg|Zuwachs|Plus|Defizit)/u;

const UP =
  '(?:Anstiegs?|Zuwachs(?:es)?|Plus|Zunahme|Steigerung|Wachstums?|Überschuss(?:es)?|mehr|höher|gestiegen|stieg|steigt|wuchs|gewachsen|zugelegt|zugenommen|erhöht|hinzu)';
const DOWN =
  '(?:Rückgangs?|Minus|Abnahme|Einbruchs?|Schwunds?|Defizits?|Fehlbetrags?|weniger|niedriger|gesunken|sank|sinkt|fiel|gefallen|geschrumpft|schrumpft|verringert|zurückgegangen|zurück|abgenommen|rückläufig|eingebrochen|verloren|verlor)';
const UPS = new RegExp(`(?<![\\p{L}-])${UP}(?![\\p{L}-])`, 'iu');
const DOWNS = new RegExp(`(?<![\\p{L}-])${DOWN}(?![\\p{L}-])`, 'iu');

/** Auch hier zeigt sich der Rückgang; Grund für den Anstieg; das Minus in der Kasse. */
const TAKEN =
  /(?<!\p{L})(?:[Dd](?:er|en|em|as|es)|[Dd]ie|[Dd]iese[rnms]?) (?:(?!größte|stärkste|höchste|kleinste|einzige|erste|zweite)\p{Ll}+e[nr]? )?(?:(?<up>Anstiegs?|Zuwachs(?:es)?|Plus|Zunahme|Steigerung)|(?<down>Rückgangs?|Minus|Abnahme))(?!\p{L})(?! (?:de[rsmn]|bei|beim|von|im|an|um|aus|vom|unter|gegenüber)(?!\p{L})| in (?!der Kasse))/gu;
/** More than in another year, or a plus that a club has. */
const TOLD =
  /(?<![\p{L}])(?:(?<step>(?:\d[\d.,]*|\p{Ll}+)(?: (?:Millionen|Milliarden|Euro|Prozent|\p{Lu}[\p{L}-]+)){0,2}) (?:(?<more>mehr|höher)|(?<less>weniger|niedriger))(?: \p{Lu}[\p{L}-]+)? als (?:noch )?(?:(?:in|im|bei|vor|zu|zum|am|der|dem|beim) )*(?:\p{L}*[Vv]orjahr\p{L}*|[Vv]orsaison|Jahr (?:davor|zuvor)|(?:einem|zwei) Jahr\p{L}*|zuvor|davor|(?:vergangenen|letzten|vorigen) (?:Jahr|Saison|Mal)|(?:19|20)\d\d)|(?:ein|einen|einem) (?:\p{Ll}+e[ns]? )?(?:(?<plus>Plus|Überschuss|Gewinn)|(?<minus>Minus|Defizit|Verlust)))(?!\p{L})/gu;
/** It is made good, or was of another time. */
const OTHERWISE =
  /(?<!\p{L})(?:wettgemacht|aufgeholt|gestoppt|ausgeglichen|ausgleich\p{L}*|überwunden|beendet|gebremst|kompensier\p{L}*|auffang\p{L}*|aufgefangen|Trend\p{L}*|[Tt]rotz|dagegen|hingegen|jedoch|allerdings|aber|anders|während|obwohl|hatte|hatten|nicht|kein\p{L}*|vergangenen Jahre|letzten Jahre|Vorjahre|bisherige\p{L}*|frühere\p{L}*|damals|zuvor|Corona\p{L}*|Pandemie|befürchtet\p{L}*|erwartet\p{L}*|prognosti\p{L}*|droh\p{L}*)(?!\p{L})/u;
/** Sentences before it, and UTF-16 units of each that are read. */
const BACK = 2;
const LONGEST = 500;

function findTakenUp(reading: Reading): CheckFinding[] {
  const { text } = reading;
  const spans = reading.sentences();
  return Array.from(text.matchAll(TAKEN))
    .slice(0, MAX_PLACES)
    .flatMap(({ index, 0: words, groups = {} }) => {
      const isUp = groups.up !== undefined;
      const at = sentenceAt(spans, index);
      const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
      if (end - start > LONGEST || OTHERWISE.test(text.slice(index, end))) return [];
      // The clause itself may tell of another thing: im Dezember.
      if (/ (?:im|bei|beim) \p{Lu}/u.test(text.slice(index + words.length, index + words.length + 24)))
        return [];
      const from = spans[Math.max(0, at - BACK) * 2] ?? start;
      if (start - from > 2 * LONGEST) return [];
      const before = text.slice(from, index);
      const own = isUp ? UPS : DOWNS;
      if (own.test(before)) return [];
      const told = Array.from(before.matchAll(TOLD)).at(-1);
      if (!told || isUpward(told) === isUp) return [];
      if (isMoneyWord(words) !== isMoneyWord(told[0])) return [];
      const [first, last] = placeOf(told);
      const span: Span = { start: from + first, end: from + last };
      if (OTHERWISE.test(text.slice(span.start, index))) return [];
      return makeContradiction(reading, span, { start: index, end: index + words.length }, null);
    });
}

const MAX_PLACES = 20;

function isUpward({ groups = {} }: RegExpExecArray | RegExpMatchArray): boolean {
  return groups.more !== undefined || groups.plus !== undefined;
}

/** A plus of money, and no more visitors. */
function isMoneyWord(words: string): boolean {
  return /(?:Plus|Minus|Überschuss|Defizit|Gewinn|Verlust)/u.test(words) && !/mehr|weniger/u.test(words);
}

function placeOf({ index = 0, 0: words, groups = {} }: RegExpMatchArray): [number, number] {
  const word = groups.more ?? groups.less;
  if (word === undefined) return [index, index + words.length];
  const step = groups.step ?? '';
  const at = index + words.indexOf(` ${word}`, step.length) + 1;
  return [at, at + word.length];
}
