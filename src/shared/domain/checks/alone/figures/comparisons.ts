import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areAlike } from './amount-slack';
import { rangeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';

/**
 * More told as less (number_mismatch): weniger ein- als ausgewandert, where 140.621 came and 79.526 went; mehr als im Vorjahr,
 * als es 510 waren, of 480; Hohnsdorf ist größer als Griesau, of 4120 and 5380. What goes in and out may stand in the text
 * or in a source, each side with one figure only.
 */
export function checkComparisons({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  return [
    ...findFlows(
      reading,
      sourceReadings.map((source, at) => (isRelated(at) ? source : null)),
    ),
    ...findThanBefore(reading),
    ...findThanOther(reading),
  ];
}

type Flow = { more: boolean; start: number; end: number; one: RegExp; other: RegExp };

const IN_AND_OUT: readonly (readonly [string, string])[] = [
  [
    'einwander|eingewander|Zuwander|zugewander|Zuzüge|zugezogen|wanderten(?=[^!?,;\\n]{0,40} ein(?!\\p{L}))|zogen(?=[^!?;\\n]{0,40} (?:zu|nach) )',
    'Auswander|ausgewander|wanderten(?=[^!?,;\\n]{0,40} aus(?!\\p{L}))|Abwander|abgewander|abwander|Wegzüge|weggezogen|Fortzüge|verließen|wegzogen',
  ],
  [
    'Geburten|[Gg]eboren|[Nn]eugeborene|Babys|kamen zur Welt',
    'Sterbefälle|Todesfälle|starben|[Gg]estorben|[Vv]erstorben',
  ],
  ['Eintritte|traten ein|[Ee]ingetreten', 'Austritte|traten aus|[Aa]usgetreten'],
  ['Hochzeiten|Eheschließungen|Trauungen', 'Scheidungen|[Gg]eschieden'],
  ['Anmeldungen|[Aa]ngemeldet', 'Abmeldungen|[Aa]bgemeldet'],
];
const CLAIM =
  /(?<!\p{L})(?<word>mehr|weniger)(?!\p{L})(?<gap>[^.!?;:\n]{1,80}?) als (?<than>[^.!?;:,\n]{3,50})/gu;
const HALF_WORD = /(?<half>ein|zu)-$/u;

function flowsIn(text: string): Flow[] {
  return Array.from(text.matchAll(CLAIM)).flatMap(({ index, 0: words, groups = {} }) => {
    const { word = '', gap = '', than = '' } = groups;
    const isHalf = HALF_WORD.test(gap);
    const first = isHalf ? `${HALF_WORD.exec(gap)?.groups?.half ?? ''}wander` : gap;
    const pair = IN_AND_OUT.findIndex(([a, b]) => {
      const [one, other] = [new RegExp(a, 'iu'), new RegExp(b, 'iu')];
      return (one.test(first) && other.test(than)) || (other.test(first) && one.test(than));
    });
    const [a, b] = IN_AND_OUT[pair] ?? [];
    if (a === undefined || b === undefined) return [];
    const isOut = new RegExp(b, 'iu').test(first);
    return [
      {
        more: word === 'mehr',
        start: index,
        end: index + words.length,
        one: new RegExp(isOut ? b : a, 'giu'),
        other: new RegExp(isOut ? a : b, 'giu'),
      },
    ];
  });
}

function findFlows(reading: Reading, sources: readonly (Reading | null)[]): CheckFinding[] {
  const { text } = reading;
  if (!/(?:mehr|weniger)[^.!?\n]{1,90} als /u.test(text)) return [];
  const texts = [{ read: reading, document: null as number | null }];
  for (const [document, read] of sources.entries()) if (read) texts.push({ read, document });
  return flowsIn(text)
    .slice(0, MAX_FLOWS)
    .flatMap(flow => {
      for (const { read, document } of texts) {
        const own = document === null ? flow : null;
        const [x, y] = [figureOf(read, flow.one, own), figureOf(read, flow.other, own)];
        if (!x || !y || x === y || !areAlike(x, y)) continue;
        const [a, b] = [rangeOf(x), rangeOf(y)];
        const isOtherWay = flow.more ? a[1] < b[0] : a[0] > b[1];
        if (!isOtherWay) return [];
        const [start, end] = [Math.min(x.start, y.start), Math.max(x.end, y.end)];
        return [ofOrder(text, flow, { document, start, end }, x, y)];
      }
      return [];
    });
}

/** Each is looked for in every text. */
const MAX_FLOWS = 10;
/** Words that a figure stands from what it counts. */
const NEAR = 60;
const MIN_COUNT = 13;

/** The one count that stands beside the word, or null. */
function figureOf(read: Reading, word: RegExp, out: { start: number; end: number } | null): Amount | null {
  const { text, sentences } = read;
  const spans = sentences();
  const found = new Map<number, Amount>();
  let places = 0;
  for (const { index, 0: words } of text.matchAll(word)) {
    if (++places > MAX_PLACES) return null;
    if (out && index >= out.start && index < out.end) continue;
    const at = sentenceAt(spans, index);
    const [start, end] = [spans[at * 2] ?? 0, spans[at * 2 + 1] ?? text.length];
    const near = itemsBetween(
      read.amounts(),
      Math.max(start, index - NEAR),
      Math.min(end, index + NEAR),
    ).filter(
      each => isSize(each) && each.kind === 'count' && each.measure === null && each.value >= MIN_COUNT,
    );
    const stop = (each: Amount) =>
      /[,;](?!\d)| und /u.test(text.slice(Math.min(each.end, index), Math.max(each.start, index)));
    const [first, ...more] = near.filter(each => !stop(each));
    const isStep = first && /^ (?:mehr|weniger)/u.test(text.slice(first.end, first.end + 9));
    if (!first || isStep || Math.abs(first.start - index) > NEAR + words.length) continue;
    if (more.length > 0) return null;
    found.set(first.value, first);
  }
  const [only] = found.values();
  return found.size === 1 ? (only ?? null) : null;
}

const MAX_PLACES = 30;

const THAN_BEFORE =
  /^(?: [^.!?;:\d\n]{0,50})?(?:\. (?:Das|Es|Dies|Damit) (?:waren|sind|war|ist|kamen|lag|liegt)(?: es)?(?: \p{Ll}+)?)? (?<word>mehr|weniger|höher|niedriger)(?: \p{L}+){0,2} als (?:im Vorjahr|im Vormonat|bei der letzten|(?:im|ein) Jahr (?:davor|zuvor)|vor einem Jahr|im (?:vorigen|vergangenen) Jahr|in der (?:Vorsaison|Saison (?:davor|zuvor))|beim letzten|zuletzt)[^.!?;:\d\n]{0,30}(?:, (?:als|da|wo) (?:es )?|, |: | \(|mit |waren es )(?:noch )?$/u;

/** Mit 480 Gästen kamen mehr als im Vorjahr, als es 510 waren. */
function findThanBefore({ text, amounts }: Reading): CheckFinding[] {
  const all = amounts().filter(each => isSize(each) && each.measure?.dimension !== 'time');
  return all.flatMap((now, at) => {
    const bare = all[at + 1];
    if (!bare || bare.boundStart - now.end > 130) return [];
    const match = THAN_BEFORE.exec(text.slice(now.end, bare.boundStart));
    const before = inUnitOf(bare, now);
    if (!match || !areAlike(now, before)) return [];
    const counted = /^ (?:\p{Ll}+e[nrs]? )?\p{Lu}/u.test(text.slice(before.end, before.end + 30))
      ? before.counted[0]
      : undefined;
    if (now.measure === null && counted !== undefined && counted !== now.counted[0] && !/^war/u.test(counted))
      return [];
    // 15.200 oder zwei Prozent mehr is a step as well.
    if (
      /(?<!\p{L})(?:oder|Prozent\p{L}*|Hälfte|Drittel|Viertel)(?!\p{L})/u.test(
        match[0].split(' als ', 1)[0] ?? '',
      )
    )
      return [];
    // Um 480 Euro höher is a step.
    if (
      /(?<!\p{L})(?:um|by|plus|minus) $/iu.test(text.slice(Math.max(0, now.boundStart - 6), now.boundStart))
    )
      return [];
    const start = now.end + match[0].indexOf(match.groups?.word ?? '');
    if (/^ (?:mehr|weniger|höher)/u.test(text.slice(now.end, now.end + 8))) return [];
    const isMore = /mehr|höher/u.test(match.groups?.word ?? '');
    const [a, b] = [rangeOf(now), rangeOf(before)];
    if (isMore ? a[1] >= b[0] : a[0] <= b[1]) return [];
    const end = start + (match.groups?.word?.length ?? 0);
    return [
      ofOrder(text, { start, end }, { document: null, start: now.start, end: before.end }, now, before),
    ];
  });
}

const THAN_OTHER =
  /(?<!\p{L})(?<x>\p{Lu}[\p{L}-]{2,}) (?:ist|war|liegt|kostet) damit (?<word>größer|kleiner|teurer|billiger|länger|kürzer|höher|älter|jünger|schwerer|leichter) als (?<y>\p{Lu}[\p{L}-]{2,})(?!\p{L})/gu;

/** In Hohnsdorf leben 4120 Menschen, in Griesau 5380. Hohnsdorf ist damit größer als Griesau. */
function findThanOther({ text, sentences, amounts }: Reading): CheckFinding[] {
  if (!text.includes(' damit ')) return [];
  return Array.from(text.matchAll(THAN_OTHER)).flatMap(({ index, groups = {}, 0: words }) => {
    const spans = sentences();
    const at = sentenceAt(spans, index);
    const [start, end] = [spans[at * 2 - 2], spans[at * 2 - 1]];
    if (start === undefined || end === undefined || text.slice(end, index).includes('\n')) return [];
    const [x, y, more] = itemsBetween(amounts(), start, end).filter(each => isSize(each));
    const [first, second] = [groups.x ?? '', groups.y ?? ''].map(name =>
      text.slice(start, end).indexOf(name),
    );
    if (!x || !y || more || first === undefined || second === undefined || first < 0 || second < 0) return [];
    const bare = inUnitOf(y, x);
    const isInTurn = (a: number, b: number) =>
      start + a < x.start && start + b > x.end && start + b < y.start;
    const [own, other] = isInTurn(first, second) ? [x, bare] : isInTurn(second, first) ? [bare, x] : [];
    if (!own || !other || !areAlike(own, other)) return [];
    const isMore = /größer|teurer|länger|höher|älter|schwerer/u.test(groups.word ?? '');
    const [a, b] = [rangeOf(own), rangeOf(other)];
    if (isMore ? a[1] >= b[0] : a[0] <= b[1]) return [];
    return [
      ofOrder(
        text,
        { start: index, end: index + words.length },
        { document: null, start: x.start, end: y.end },
        own,
        other,
      ),
    ];
  });
}

function ofOrder(
  text: string,
  at: { start: number; end: number },
  other: { document: number | null; start: number; end: number },
  x: Amount,
  y: Amount,
): CheckFinding {
  const sign = rangeOf(x)[0] > rangeOf(y)[0] ? '>' : '<';
  return makeFinding('number_mismatch', {
    at: { start: at.start, end: at.end },
    other,
    params: { kind: 'computed', text: text.slice(at.start, at.end), sum: `${x.figure} ${sign} ${y.figure}` },
    severity: 'high',
  });
}
