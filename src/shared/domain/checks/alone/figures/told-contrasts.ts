import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeContradiction } from '../../findings';
import { FALLEN, RISEN } from './direction-verbs';
import { stretchAt } from './stretches';

/**
 * A change that is set against one the other way, and goes the same way (internal_contradiction): die Zahl der Studenten stieg um
 * 4 Prozent; die Zahl der Meister ging dagegen um 6 Prozent nach oben. Of the sentence before, if nothing tells how much.
 * German. Linear.
 */
export function checkToldContrasts({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !reading.has('direction')) return [];
  return Array.from(text.matchAll(AGAINST))
    .slice(0, MOST)
    .flatMap(({ index }) => {
      const own = stretchAt(reading, index, 0, 0);
      const sentence = text.slice(own.start, own.end);
      const said = wayOf(sentence);
      if (!said || DEGREE.test(sentence) || sentence.length > LONGEST) return [];
      const { start } = stretchAt(reading, Math.max(0, own.start - 1), 1, 0);
      const before = text.slice(Math.max(start, own.start - LONGEST), own.start);
      const known = wayOf(before);
      if (
        !known ||
        known.isUp !== said.isUp ||
        (said.isUp ? OTHER_THAN_UP : OTHER_THAN_DOWN).test(before) ||
        DEGREE.test(before)
      )
        return [];
      const from = own.start - before.length;
      return makeContradiction(
        reading,
        { start: own.start + said.start, end: own.start + said.end },
        { start: from + known.start, end: from + known.end },
        'opposed',
      );
    });
}

const MOST = 12;
const LONGEST = 400;
const AGAINST = /(?<!\p{L})(?:dagegen|hingegen)(?!\p{L})/gu;
const UPWARDS =
  /(?<!\p{L})(?:ging(?:en)?|geht|gehen)(?!\p{L})[^.!?;]{3,80} nach oben|(?<!\p{L})nach oben(?=[.,])/u;
const DOWNWARDS =
  /(?<!\p{L})(?:ging(?:en)?|geht|gehen)(?!\p{L})[^.!?;]{3,80} nach unten|(?<!\p{L})nach unten(?=[.,])/u;
/** How much it is. */
const DEGREE =
  /(?<!\p{L})(?:nur|sogar|bloß|lediglich|kaum|leicht\p{L}*|deutlich\p{L}*|kräftig\p{L}*|stark|stärker\p{L}*|schneller|langsamer|moderat\p{L}*|mäßig\p{L}*|geringfügig|minimal|rasant|weniger|mehr|doppelt|erheblich|spürbar|massiv|drastisch|knapp|fast|nicht|kein\p{L}*)(?!\p{L})/u;
/** What may be the other side of it, told in other words. */
const OTHER_THAN_UP =
  /(?<!\p{L})(?:stabil|konstant|unverändert|gleich|stagni\p{L}*|Rückgang\p{L}*|Minus|verl[oi]\p{L}*|zurück|ab|nieder|Einbruch\p{L}*|Verlust\p{L}*|soll\p{L}*|wird|werden)(?!\p{L})/u;
const OTHER_THAN_DOWN =
  /(?<!\p{L})(?:stabil|konstant|unverändert|gleich|stagni\p{L}*|Anstieg\p{L}*|Plus|Zuwachs\p{L}*|gewann\p{L}*|gewonnen|hinzu|auf|soll\p{L}*|wird|werden)(?!\p{L})/u;
const ROSE_BY = /(?<!\p{L})(?:stieg(?:en)?|steigt|steigen) um (?=\d)/u;

/** The only way of a change that a stretch tells. */
function wayOf(words: string): { start: number; end: number; isUp: boolean } | null {
  const [up, down] = [
    RISEN.exec(words) ?? ROSE_BY.exec(words) ?? UPWARDS.exec(words),
    FALLEN.exec(words) ?? DOWNWARDS.exec(words),
  ];
  const one = up ?? down;
  if (!one || (up && down)) return null;
  return { start: one.index, end: one.index + one[0].length, isUp: up !== null };
}
