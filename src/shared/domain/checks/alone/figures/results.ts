import type { CheckFinding } from '../../../../model/check';
import { SCORE } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeOwnContrast } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Results of matches that one text cannot all have (number_mismatch): 5:3 (1:0, 2:1, 1:1), 2:1 (3:0), 3:1 sets of which
 * the lower number was won, halves that are more than the match, a loser with more goals, and one result in the headline that the text does not have.
 */
export function checkResults({ reading }: CheckContext): CheckFinding[] {
  if (!reading.amounts().some(({ kind }) => kind === 'score')) return [];
  return [
    ...findPeriods(reading),
    ...findHalves(reading),
    ...findGoals(reading),
    ...findReversed(reading),
    ...findHeadline(reading),
    ...findWonDraws(reading),
  ];
}

/** Sie siegten mit 1:1. */
function findWonDraws({ text }: Reading): CheckFinding[] {
  if (EXTENDED.test(text)) return [];
  return Array.from(text.matchAll(WON_BY)).flatMap(({ index, 0: words, 1: a = '', 2: b = '' }) => {
    const start = index + words.lastIndexOf(`${a}:${b}`);
    const at = { start, end: index + words.length };
    return a === b ? ofScore(at, { start: index, end: at.end }, text) : [];
  });
}

const WON_BY =
  /(?<!\p{L})(?:gewann(?:en)?|siegten?|besiegten?|schlug(?:en)?|bezwang(?:en)?|verlor(?:en)?|unterlag(?:en)?|won|lost|beat)(?!\p{L})[^.!?;:,\d]{0,60} (?:mit |by )?(\d{1,2}):(\d{1,2})(?![\d:]|[.,]\d| ?Uhr)/gu;

type Score = readonly [number, number];

const FINAL =
  /(?<![\d.,:])(\d{1,3}):(\d{1,3})(?:-\p{L}+)? ?\((?:(?:Halbzeit(?:stand)?|Pause(?:nstand)?|HZ):? |zur (?:Pause|Halbzeit) )?(\d{1,3}:\d{1,3}(?:[,;] ?\d{1,3}:\d{1,3}){0,6})\)/gu;
const EXTENDED =
  /(?:n\. ?V|n\. ?P|i\. ?E|n\. ?E|Verlängerung|Elfmeter|Penalty|Siebenmeter|Shoot|extra time|penalties|gesamt|Hinspiel)/u;

/** What stands in brackets behind a result: the half, periods that add up, sets that were won, or scores on the way. */
function findPeriods({ text }: Reading): CheckFinding[] {
  return Array.from(text.matchAll(FINAL)).flatMap(match => {
    const final: Score = [Number(match[1]), Number(match[2])];
    const parts = scoresOf(match[3] ?? '');
    if (EXTENDED.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40)))
      return [];
    if (isPossible(final, parts)) return [];
    const end = match.index + match[0].length;
    const start = end - 1 - (match[3]?.length ?? 0);
    return ofScore({ start: match.index, end }, { start, end: end - 1 }, text);
  });
}

const PROLONGED =
  /n\. ?[VPE]\.|Verlängerung|schießen|Siebenmeterwerfen|Hinspiel|Rückspiel|extra time|penalties|first leg/u;
const AT_HALF =
  /(?:[Zz]ur (?:Pause|Halbzeit)|[Zz]um Seitenwechsel|[Bb]ei der Pause|[Hh]albzeitstand|[Pp]ausenstand|[Hh]albzeitführung|[Pp]ausenführung|[Aa]t half-time)[^.!?;\n]{0,60} $/u;
const HALF_BEHIND =
  /^(?:-(?:Rückstand|Führung|Stand))?(?: \p{L}+)? zur (?:Pause|Halbzeit)|^-(?:Pausen|Halbzeit)führung|^ at half-time/u;
const SECOND_HALF =
  /(?<!\p{L})(?:zweiten? (?:Durchgang|Halbzeit|Hälfte|Spielhälfte|Abschnitt)|second half)[^.!?;\n]{0,30} (?:mit|by) $/u;
const ENDED =
  /(?<!\p{L})(?:gew[ao]nn\p{L}*|verlor\p{L}*|besieg\p{L}*|siegt\p{L}*|Sieg|Heimsieg|Niederlage|unterl[ae]g\p{L}*|schlug\p{L}*|geschlagen|bezwang\p{L}*|bezwungen|trennten|Endstand|endete|won|lost|beat)(?!\p{L})/u;

/** A half with more goals than the match, and two halves that are not the match, whoever is named first. */
function findHalves({ text, amounts, sentences }: Reading): CheckFinding[] {
  const scores = amounts().filter(({ kind }) => kind === 'score');
  if (scores.length < 2 || scores.length > 6 || PROLONGED.test(text)) return [];
  const leadOf = ({ start }: { start: number }) => text.slice(Math.max(0, start - 90), start);
  const isHalf = (each: { start: number; end: number }) =>
    (AT_HALF.test(leadOf(each)) &&
      !ENDED.test(leadOf(each).replace(/^[\s\S]*(?:Pause|albzeit|Seitenwechsel)/u, ''))) ||
    HALF_BEHIND.test(text.slice(each.end, each.end + 30));
  const half = scores.find(isHalf);
  if (!half || scores.filter(isHalf).length > 1) return [];
  const spans = sentences();
  const at = sentenceAt(spans, half.start);
  const [from, to] = [spans[Math.max(0, at - 1) * 2] ?? 0, spans[at * 2 + 1] ?? text.length];
  const second = scores.find(each => SECOND_HALF.test(leadOf(each)));
  const finals = scores.filter(
    each => each !== half && each !== second && each.start >= from && each.end <= to,
  );
  const [final] = finals;
  if (!final || finals.length > 1 || !ENDED.test(text.slice(from, to))) return [];
  const [f, h] = [goalsOf(final), goalsOf(half)];
  const fits = [h, turned(h)].filter(([a, b]) => a <= f[0] && b <= f[1]);
  if (fits.length === 0) return [ofScore(half, final, text)];
  if (!second) return [];
  const s = goalsOf(second);
  const isWhole = [h, turned(h)].some(([a, b]) =>
    [s, turned(s)].some(([c, d]) => a + c === f[0] && b + d === f[1]),
  );
  return isWhole ? [] : [ofScore(second, final, text)];
}

function goalsOf({ value }: { value: number }): Score {
  return [Math.floor(value / 1000), value % 1000];
}

function turned([a, b]: Score): Score {
  return [b, a];
}

function isPossible(final: Score, parts: readonly Score[]): boolean {
  const [first] = parts;
  if (!first) return true;
  const sum = parts.reduce<Score>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  if (sum[0] === final[0] && sum[1] === final[1]) return true;
  const won = parts.reduce<Score>(([a, b], [c, d]) => [a + (c > d ? 1 : 0), b + (d > c ? 1 : 0)], [0, 0]);
  const isSets = final[0] + final[1] <= 7 && parts.length >= 2 && parts.some(([a, b]) => Math.max(a, b) > 5);
  if (isSets) return won[0] === final[0] && won[1] === final[1];
  // The score on the way never falls and never passes the final one.
  const way = [...parts, final];
  return way.every(
    ([a, b], at) => at === 0 || (a >= (way[at - 1]?.[0] ?? 0) && b >= (way[at - 1]?.[1] ?? 0)),
  );
}

const GOALS = /(?<![\p{L}])(?:Tore|Torfolge|Torschützen|Goals|Scorers): (?<list>[^\n]{0,600})/gu;

/** Tore: 1:0 Reuter (12.), 2:1 Ott: every goal makes one side's number one more. */
function findGoals({ text }: Reading): CheckFinding[] {
  if (EXTENDED.test(text)) return [];
  return Array.from(text.matchAll(GOALS)).flatMap(({ index, 0: whole, groups }) => {
    const listed = index + whole.length - (groups?.list?.length ?? 0);
    const scores = Array.from((groups?.list ?? '').matchAll(SCORE));
    const values = scores.map(([, a, b]): Score => [Number(a), Number(b)]);
    if (scores.length < 3) return [];
    const wrong = values.findIndex(([a, b], at) => {
      const [c, d] = values[at - 1] ?? [0, 0];
      return a < c || b < d || a + b !== c + d + 1;
    });
    const score = scores[wrong];
    if (!score || wrong < 1) return [];
    const before = scores[wrong - 1];
    const at = { start: listed + score.index, end: listed + score.index + score[0].length };
    const other = {
      start: listed + (before?.index ?? 0),
      end: listed + (before?.index ?? 0) + (before?.[0].length ?? 0),
    };
    return [ofScore(at, other, text)];
  });
}

const PAIR =
  /(?<![\p{L}])(?<home>\p{Lu}[\p{L}.-]{1,24}(?: \p{Lu}[\p{L}.-]{1,24}| \d{2,4}){0,2}) ?[–—-] ?(?<guest>\p{Lu}[\p{L}.-]{1,24}(?: \p{Lu}[\p{L}.-]{1,24}| \d{2,4}){0,2}):? (?<a>\d{1,3}):(?<b>\d{1,3})(?![\d:])/gu;
const LOST =
  /(?<![\p{L}])(?:unterlag|unterlagen|verlor|verloren|untergegangen|unterlegen|kassierte|Niederlage|geschlagen geben|lost|defeat)(?![\p{L}])/u;
const WON =
  /(?<![\p{L}])(?:gewann|gewannen|gewonnen|siegte|siegten|besiegte|besiegten|schlug|schlugen|bezwang|bezwangen|Sieg|bezwungen|won|beat)(?![\p{L}])/u;

/** Österreich – Kanada 11:0, where Österreich lost: a line of results against a sentence with both names and that score. */
function findReversed(reading: Reading): CheckFinding[] {
  const { text } = reading;
  const lines = Array.from(text.matchAll(PAIR)).slice(0, MAX_LINES);
  if (lines.length === 0) return [];
  const spans = reading.sentences();
  return lines.flatMap(line => {
    const { home = '', guest = '', a = '', b = '' } = line.groups ?? {};
    if (a === b) return [];
    for (let i = 0; i < spans.length; i += 2) {
      const [start = 0, end = 0] = [spans[i], spans[i + 1]];
      if ((line.index >= start && line.index < end) || end - start > 400) continue;
      const sentence = text.slice(start, end);
      const scores = Array.from(sentence.matchAll(SCORE));
      const [score] = scores;
      const [homeAt, guestAt] = [placeOf(sentence, home), placeOf(sentence, guest)];
      if (!score || scores.length !== 1 || homeAt < 0 || guestAt < 0 || !/gegen|against/u.test(sentence))
        continue;
      const isSame = [score[1], score[2]].sort().join() === [a, b].sort().join();
      const [lost, won] = [LOST.test(sentence), WON.test(sentence)];
      if (!isSame || lost === won) continue;
      const againstAt = sentence.search(/(?<![\p{L}])(?:gegen|against)(?![\p{L}])/u);
      // Who stands before "gegen" played, who stands behind it is the other.
      if (homeAt < againstAt === guestAt < againstAt) continue;
      const isHomeActor = homeAt < againstAt;
      const hasHomeWon = isHomeActor === won;
      if (hasHomeWon === Number(a) > Number(b)) continue;
      const at = { start: line.index, end: line.index + line[0].length };
      return [ofScore(at, { start: start + score.index, end: start + score.index + score[0].length }, text)];
    }
    return [];
  });
}

const MAX_LINES = 20;

/** Das österreichische Team plays for Österreich. */
function placeOf(sentence: string, team: string): number {
  const word = team.split(/[ -]/u).find(part => part.length > 3) ?? team;
  const stem = word.slice(0, Math.max(4, word.length - 2)).toLowerCase();
  return sentence.toLowerCase().indexOf(stem);
}

const RESULT_SAID =
  /(?<![\p{L}])(?:mit|beim|dem|ein|einem|einen|am Ende|Endstand|endete|hieß es|stand es|trennten sich|with|a) (?:\p{Ll}+ ){0,2}(\d{1,2}):(\d{1,2})(?![\d:])|(?<![\d:])(\d{1,2}):(\d{1,2})-(?:Sieg|Erfolg|Niederlage|Heimsieg|Auswärtssieg|Pleite|win|defeat)/gu;
const PART =
  /Halbzeit|Pause|Drittel|Viertel|Satz|Führung|führte|Zwischen|Hinspiel|Rückspiel|Vorjahr|Saison|zuletzt|Woche|Verlängerung|Elfmeter|half|lead|previous|Spieltag/u;

const BEHIND =
  /dreht|Rückstand|nach \d|holt auf|Aufhol|Führung|Wende|Comeback|Hinspiel|Rückspiel|Halbzeit|come back|from \d/u;

/** The headline's result, where the text tells of one match and of another result. */
function findHeadline({ text }: Reading): CheckFinding[] {
  const titleEnd = text.indexOf('\n');
  if (titleEnd < 0 || titleEnd > 140) return [];
  const titles = Array.from(text.slice(0, titleEnd).matchAll(SCORE));
  const [title] = titles;
  if (!title || titles.length !== 1 || BEHIND.test(text.slice(0, titleEnd))) return [];
  const body = text.slice(titleEnd);
  const all = Array.from(body.matchAll(SCORE), ([, a = '', b = '']) => keyOf(a, b));
  const own = keyOf(title[1] ?? '', title[2] ?? '');
  if (all.length === 0 || all.length > 6 || all.includes(own)) return [];
  const finals = Array.from(body.matchAll(RESULT_SAID)).filter(({ index, 0: said }) => {
    return !PART.test(body.slice(Math.max(0, index - 70), index + said.length + 50));
  });
  const keys = new Set(finals.map(match => keyOf(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? '')));
  const [final] = finals;
  if (keys.size !== 1 || !final) return [];
  const at = { start: titleEnd + final.index, end: titleEnd + final.index + final[0].length };
  return [ofScore({ start: title.index, end: title.index + title[0].length }, at, text)];
}

function keyOf(a: string, b: string): string {
  return Number(a) > Number(b) ? `${Number(b)}:${Number(a)}` : `${Number(a)}:${Number(b)}`;
}

function scoresOf(list: string): Score[] {
  return Array.from(list.matchAll(/(\d{1,3}):(\d{1,3})/g), ([, a, b]): Score => [Number(a), Number(b)]);
}

function ofScore(
  at: { start: number; end: number },
  other: { start: number; end: number },
  text: string,
): CheckFinding {
  return makeOwnContrast('number_mismatch', { text }, at, other, 'high');
}
