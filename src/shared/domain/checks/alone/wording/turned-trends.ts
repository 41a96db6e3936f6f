import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';

/**
 * What is said to grow beside figures that fall, or the other way round (internal_contradiction): sanken von 310.000 auf
 * 342.000 Euro; gestiegen ist die Zahl: 2021 waren es 412, 2022 noch 388. German.
 */
export function checkTurnedTrends({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(reading.document.language)) return [];
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST) continue;
    const amounts = itemsBetween(reading.amounts(), start, end).filter(each => !IS_YEAR.test(each.figure));
    if (amounts.length < 2 || !TREND.test(text.slice(start, end))) continue;
    for (let at = 1; at < amounts.length; at++) {
      const [one, other] = [amounts[at - 1], amounts[at]];
      if (!one || !other) continue;
      const step = readFromTo(text, start, end, one, other) ?? readYears(text, start, one, other);
      if (!step || step.word.isUp === step.isUp || !isComparable(one, other)) continue;
      found.push(
        makeContrast('internal_contradiction', {
          reading,
          at: step.word,
          document: null,
          source: reading,
          other: { start: one.start, end: other.end },
          params: { kind: 'opposed' },
        }),
      );
      break;
    }
  }
  return found;
}

/** UTF-16 units. */
const LONGEST = 600;

const IS_YEAR = /^(?:19|20)\d{2}$/u;

type Word = { start: number; end: number; isUp: boolean };
type Step = { word: Word; isUp: boolean };

const UP =
  '(?:an)?(?:ge)?stieg(?:en)?|steig(?:t|en)|wuchs(?:en)?|wächst|wachsen|gewachsen|kletterten?|geklettert|zugenommen|zugelegt|anstieg|erhöh(?:t|ten|te|en)|angehoben|vergrößerte|verlängert(?:e|en)?';
const DOWN =
  '(?:ge)?s[au]nk(?:en)?|sink(?:t|en)|fiel(?:en)?|gefallen|schrumpf(?:t|te|ten)|geschrumpft|zurückgegangen|rückläufig|abgenommen|verringert(?:e|en)?|reduziert(?:e|en)?|gesenkt|senkte[n]?|verkleinerte|verkürzt(?:e|en)?';
const TREND = new RegExp(String.raw`(?<!\p{L})(?:${UP}|${DOWN})(?!\p{L})`, 'iu');
const TRENDS = new RegExp(String.raw`(?<!\p{L})(?:(?<up>${UP})|(?<down>${DOWN}))(?!\p{L})`, 'giu');

function trendsIn(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(TRENDS), ({ index, 0: word, groups }) => ({
    start: from + index,
    end: from + index + word.length,
    isUp: groups?.up !== undefined,
  }));
}

const ABOUT =
  '(?:rund |etwa |knapp |gut |fast |zuletzt |nur |zuvor |bisher |ehemals |noch |jetzt |nun |heute )*';
const FROM = new RegExp(String.raw`(?<!\p{L})[Vv]on ${ABOUT}$`, 'u');
const TO = new RegExp(String.raw`^(?: \p{L}+\.?){0,3} auf ${ABOUT}$`, 'u');
/** Platz 3, or below zero: less is more there. */
const TURNED =
  /(?:[Pp]latz|[Rr]ang|[Ss]telle|[Pp]osition|[Ll]iga|[Mm]inus|[−-]|[Nn]ote|Weltrangliste)\P{L}*$/u;

/** Sanken von 12 auf 14 Prozent, von 12 auf 14 Prozent gesunken. */
function readFromTo(text: string, start: number, end: number, one: Amount, other: Amount): Step | null {
  const before = text.slice(Math.max(start, one.start - MAX_GAP), one.start);
  if (!FROM.test(before) || !TO.test(text.slice(one.end, other.start)) || /minus|Grad|Uhr/u.test(before))
    return null;
  const stop = /[,;.:]|(?<!\p{L})und(?!\p{L})/u.exec(
    text.slice(other.end, Math.min(end, other.end + MAX_GAP)),
  );
  const behind = trendsIn(text, other.end, Math.min(end, other.end + (stop?.index ?? MAX_GAP)));
  const clause = clauseStart(text, start, one.start);
  const [word] = behind.length > 0 ? behind : trendsIn(text, clause, one.start);
  const isOther = /nicht|statt|(?<!\p{L})(?:[Pp]latz|[Rr]ang|[Ss]telle)(?!\p{L})/u.test(
    text.slice(clause, one.start),
  );
  return word && !isOther ? { word, isUp: baseValue(other) > baseValue(one) } : null;
}

const MAX_GAP = 80;

function clauseStart(text: string, start: number, at: number): number {
  const before = text.slice(start, at);
  return (
    start +
    Math.max(
      before.lastIndexOf(', '),
      before.lastIndexOf('; '),
      before.lastIndexOf(': '),
      before.lastIndexOf(' und '),
      0,
    )
  );
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)(?!\/)[^\d;:]{0,24}$/u;
const NEXT =
  /(?:im Jahr (?:darauf|danach)|im (?:Folgejahr|folgenden Jahr|nächsten Jahr)|ein Jahr (?:später|darauf))[^\d;:]{0,24}$/u;
const PREVIOUS = /(?:im (?:Vorjahr|Jahr (?:davor|zuvor))|ein Jahr (?:davor|zuvor))[^\d;:]{0,24}$/u;

/** Gesunken sind die Ausgaben: Sie lagen 2016 bei 27.000 Euro, 2017 waren es 32.000. */
function readYears(text: string, start: number, one: Amount, other: Amount): Step | null {
  const lead = text.slice(Math.max(start, one.start - LONGEST), one.start);
  const colon = lead.lastIndexOf(': ');
  const year = colon < 0 ? null : YEAR.exec(lead.slice(colon))?.[1];
  if (year === undefined || year === null) return null;
  const between = text.slice(one.end, other.start);
  const later = NEXT.test(between)
    ? 1
    : PREVIOUS.test(between)
      ? -1
      : Number(YEAR.exec(between)?.[1] ?? year) - Number(year);
  const words = trendsIn(text, start, one.start - lead.length + colon);
  const [word] = words;
  if (!word || words.length > 1 || later === 0) return null;
  return { word, isUp: baseValue(other) > baseValue(one) === later > 0 };
}

/** Of one unit, or one that only the second names. */
function isComparable(one: Amount, other: Amount): boolean {
  if (baseValue(one) === baseValue(other)) return false;
  const isOfOne = one.measure === null || one.measure.dimension === other.measure?.dimension;
  return (
    isOfOne &&
    !TURNED.test(one.figure) &&
    baseValue(one) > 0 &&
    Math.abs(Math.log10(baseValue(other) / baseValue(one))) < 2
  );
}
