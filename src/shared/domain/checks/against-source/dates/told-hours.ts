import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type Amount, baseValue } from '../../../text/amounts';
import { ofCalculation, shown } from '../../alone/figures/sum-finding';
import type { CheckContext, Reading } from '../../context';
import { sentenceAt, sentenceTextAt } from '../../pairs';

/**
 * How many hours something took, where the source has from when to when (number_mismatch): mehr als fünf Stunden gesperrt,
 * and von 13.10 bis 17.25 Uhr. Both tell it of one of a few things that have hours, of which the source has no other ones.
 * What is said roughly may be off by what is rounded. German.
 */
export function checkToldHours({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || !reading.text.includes('Stunden')) return [];
  const own = hoursIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const ranges = rangesIn(source);
    if (ranges.length === 0 || !isRelated(document)) return [];
    return own.flatMap(({ hours, topic }) => {
      const there = ranges.filter(each => each.topic === topic);
      const [range] = there;
      if (!range || there.length > 1 || fits(hours, range.minutes, reading.text)) return [];
      if (hoursIn(source).some(each => each.topic === topic)) return [];
      if (isElsewhere(sentenceTextAt(reading, hours.start, LONGEST), range.around)) return [];
      return ofCalculation(
        'number_mismatch',
        reading.text,
        { start: hours.boundStart, end: hours.end },
        { document, start: range.start, end: range.end },
        `${source.text.slice(range.start, range.end)} = ${shown(range.minutes / 60)} h`,
      );
    });
  });
}

const TOPICS: readonly RegExp[] = [
  /gesperrt|sperr(?:t|te|ten)(?!\p{L})|[Ss]perrung/u,
  /Einsatz|beschäftigt|Löscharbeiten/u,
  /[Ss]trom/u,
  /[Ss]itzung|tagten?(?!\p{L})|getagt|[Dd]ebatt|beriet|[Bb]eratung/u,
  /[Dd]urchsuch/u,
  /vernommen|[Vv]ernehmung|[Vv]erhör/u,
  /[Ss]treik|Ausstand/u,
];

/** The only one that the words around tell of. */
function topicOf(words: string): number | null {
  const found = TOPICS.flatMap((topic, at) => (topic.test(words) ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

type Told = { hours: Amount; topic: number };

/** With the clause that they stand in. */
function hoursIn(reading: Reading): Told[] {
  const { text } = reading;
  return reading.amounts().flatMap(hours => {
    if (hours.measure?.unit !== 'stunde' || hours.bound === 'most') return [];
    const front = text.slice(Math.max(0, hours.boundStart - REACH), hours.boundStart);
    const back = text.slice(hours.end, hours.end + REACH);
    const before = front.slice(
      Math.max(-1, ...[', ', '. ', '\n', '; '].map(edge => front.lastIndexOf(edge))) + 1,
    );
    const [behind = ''] = back.split(/[,;\n]|\.(?: |$)/u, 1);
    if (ASIDE.test(before.slice(-12)) || APART.test(behind.slice(0, 12))) return [];
    const topic = topicOf(`${before} ${behind}`);
    return topic === null ? [] : [{ hours, topic }];
  });
}

/** UTF-16 units. */
const REACH = 120;
/** Noch zwei Stunden, alle drei Stunden; vier Stunden später. */
const ASIDE = /(?<!\p{L})(?:noch|alle|je|pro|vor|in|binnen|innerhalb von|weitere|erste[nr]?|letzte[nr]?) $/u;
const APART = /^ (?:später|zuvor|vorher|danach|nach|vor|früher|am Tag|täglich)/u;

/** `around`: its sentence and the one before. */
type Range = Span & { minutes: number; topic: number; around: string };

/** In a town that the source does not have there. */
function isElsewhere(sentence: string, around: string): boolean {
  return Array.from(sentence.matchAll(PLACED)).some(([, name = '']) => !around.includes(name));
}

const PLACED = /(?<!\p{L})(?:[Ii]n|[Bb]ei|[Nn]ahe) (\p{Lu}\p{Ll}{3,})(?!\p{L})/gu;

const RANGE =
  /(?<!\p{L})(?:[Vv]on|[Zz]wischen) (\d{1,2})(?:[.:](\d\d))?(?: Uhr)? (?:bis|und) (\d{1,2})(?:[.:](\d\d))? Uhr(?!\p{L})/gu;
const MAX_RANGES = 12;

function rangesIn(reading: Reading): Range[] {
  const { text } = reading;
  if (!text.includes(' Uhr')) return [];
  const spans = reading.sentences();
  const clocks = reading.amounts().filter(({ kind }) => kind === 'clock');
  const found: Range[] = [];
  for (const { index, 0: words, 1: h1, 2: m1 = '0', 3: h2, 4: m2 = '0' } of text.matchAll(RANGE)) {
    if (found.length >= MAX_RANGES) return [];
    const at = sentenceAt(spans, index);
    const [from = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
    // Until when it was in part or elsewhere nobody can tell.
    if (to - from > LONGEST || clocks.filter(each => each.start >= from && each.end <= to).length > 2)
      continue;
    const sentence = sentenceTextAt(reading, index);
    const topic = topicOf(sentence);
    const minutes = (Number(h2) * 60 + Number(m2) - Number(h1) * 60 - Number(m1) + DAY) % DAY;
    if (topic !== null && minutes > 0 && !OTHERWISE.test(sentence))
      found.push({
        start: index,
        end: index + words.length,
        minutes,
        topic,
        around: text.slice(Math.max(0, spans[at * 2 - 2] ?? 0, from - LONGEST), to),
      });
  }
  return found;
}

const LONGEST = 400;
const DAY = 24 * 60;
/** On several days, or at most. */
const OTHERWISE =
  /täglich|jeweils|jede[nr]? |werktags|(?:nächst|folgend|übernächst)e[nrs]? (?:Tag|Morgen)|Tag darauf|längstens|zeitweise|mehrfach/u;

function fits(hours: Amount, minutes: number, text: string): boolean {
  const said = baseValue(hours) / 60;
  const front = text.slice(Math.max(0, hours.start - 12), hours.start);
  if (/(?:mehr als|gut|über|mindestens) $/iu.test(front)) return minutes >= said - 10 && minutes <= said + 90;
  if (/(?:knapp|fast|beinahe|weniger als) $/iu.test(front))
    return minutes <= said + 10 && minutes >= said - 75;
  return Math.abs(minutes - said) <= Math.max(45, 0.2 * minutes);
}
