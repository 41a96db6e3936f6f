import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { sentenceAt, sentenceTextAt } from '../../pairs';

/**
 * Limits of the source that the review tells as a fact: frühestens Ende 2024, mehr als das Vierfache, and that there are
 * no hints of something for that it is ruled out. Each is looked for in the whole review, which a rewrite has told in
 * another order, and must be told there once and without any limit. Hedge_dropped. German.
 */
export function checkLostLimits({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const lost = [
      ...findTimes(reading, source),
      ...findMultiples(reading, source),
      ...findRuledOut(reading, source),
    ];
    if (lost.length === 0 || !isRelated(document)) return [];
    return lost.map(({ at, other }) =>
      makeContrast('hedge_dropped', { reading, at, document, source, other, severity: 'medium' }),
    );
  });
}

type Lost = { at: Span; other: Span };

const MAX_LIMITS = 12;
/** UTF-16 units. */
const REACH = 60;

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const TIME = String.raw`(?:(?:ab|im|in|am|zum|bis) ){0,2}((?:(?:(?:Ende|Anfang|Mitte|Frühjahr|Frühling|Sommer|Herbst|Winter|${MONTHS}|(?:\p{L}+ )?(?:Halbjahr|Quartal)) ){1,2})?20\d\d)(?!\d)`;
const EARLIEST = new RegExp(String.raw`(?<!\p{L})(?:frühestens|spätestens) ${TIME}`, 'gu');
/** It is told as a limit in any words. */
const LIMITED =
  /(?<!\p{L})(?:frühestens|frühesten|spätestens|spätesten|nicht vor|nicht eher|ehestens|erst|vorher|vor|ab|bis|nach|seit|rechne\p{L}*|geplant|angepeilt|voraussichtlich|wohl|könnte\p{L}*|dürfte\p{L}*|möglich\p{L}*|hoff\p{L}*)(?!\p{L})/iu;

function findTimes({ text, sentences }: Reading, source: Reading): Lost[] {
  if (!/(?:früh|spät)estens /u.test(source.text)) return [];
  const spans = sentences();
  return Array.from(source.text.matchAll(EARLIEST))
    .slice(0, MAX_LIMITS)
    .flatMap(({ index, 0: whole, 1: time = '' }): Lost[] => {
      const bare = /^\d+$/.test(time);
      const places = placesOf(text, time);
      const [start, ...more] = places;
      // A bare year is told of many things.
      if (start === undefined || more.length > 0 || bare || placesOf(source.text, time).length > 1) return [];
      const sentence = sentenceAt(spans, start);
      const [from = 0, to = text.length] = [spans[sentence * 2], spans[sentence * 2 + 1]];
      const said = text.slice(
        Math.max(from, start - 2 * REACH),
        Math.min(to, start + time.length + 2 * REACH),
      );
      if (LIMITED.test(said)) return [];
      const front = /(?:(?:[Ii]m|[Ii]n|[Aa]m|[Zz]um) )$/u.exec(
        text.slice(Math.max(0, start - 5), start),
      )?.[0];
      return [
        {
          at: { start: start - (front?.length ?? 0), end: start + time.length },
          other: { start: index, end: index + whole.length },
        },
      ];
    });
}

function placesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length <= 2; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

const TIMES = '(?:dopp|drei|vier|fünf|sechs|sieben|acht|neun|zehn)';
/** Das Vierfache, verdoppelt, doppelt so viele. */
const MULTIPLE = String.raw`(?:(?:auf |um )?(?:das |ums |aufs )?((?:Doppelte|(?:Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn)fache)n?)|(ver(?:doppel|(?:drei|vier|fünf|sechs|zehn)fach)t?e?n?)|(${TIMES}(?:elt|mal|fach)) so)(?!\p{L})`;
const BOUND =
  '(?:mehr als|gut|über|deutlich mehr als|weit mehr als|fast|knapp|nahezu|annähernd|beinahe|rund|etwa|ungefähr|mindestens|bis zu|bis)';
const BOUND_MULTIPLE = new RegExp(
  String.raw`(?<!\p{L})${BOUND} (?:um |auf )?(?:das |ums |aufs )?${MULTIPLE}`,
  'gu',
);
const ANY_MULTIPLE = new RegExp(String.raw`(?<!\p{L})${MULTIPLE}`, 'gu');
const BOUND_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${BOUND}|schätzungsweise|nicht ganz|nicht einmal|weniger als|kaum|soll\p{L}*|will|wollen|könnte\p{L}*|nicht|circa) (?:\p{Ll}+ ){0,2}$`,
  'iu',
);

/** Vierfach of das Vierfache and vervierfacht alike. */
function timesOf(match: RegExpMatchArray): string {
  const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().replace(/^ver/u, '');
  return word.slice(0, 4);
}

function findMultiples({ text }: Reading, source: Reading): Lost[] {
  const bound = Array.from(source.text.matchAll(BOUND_MULTIPLE)).slice(0, MAX_LIMITS);
  if (bound.length === 0) return [];
  const own = Array.from(text.matchAll(ANY_MULTIPLE)).slice(0, MAX_LIMITS);
  const all = Array.from(source.text.matchAll(ANY_MULTIPLE)).slice(0, MAX_LIMITS);
  return bound.flatMap((match): Lost[] => {
    const times = timesOf(match);
    const isOnce = (list: readonly RegExpMatchArray[]) =>
      list.filter(each => timesOf(each) === times).length === 1;
    const told = own.find(each => timesOf(each) === times);
    if (!told || told.index === undefined || match.index === undefined || !isOnce(own) || !isOnce(all))
      return [];
    if (BOUND_BEFORE.test(text.slice(Math.max(0, told.index - REACH), told.index))) return [];
    return [
      {
        at: { start: told.index, end: told.index + told[0].length },
        other: { start: match.index, end: match.index + match[0].length },
      },
    ];
  });
}

const NO_HINT =
  /(?<!\p{L})(?:[Hh]inweise?|[Aa]nhaltspunkte?|[Aa]nzeichen|[Ii]ndizien) (?:auf|für|dafür|darauf)(?!\p{L})[^.!?]{0,90}(?<!\p{L})(?:nicht|keine?)(?!\p{L})|(?<!\p{L})[Kk]eine(?:rlei)? (?:konkreten )?(?:Hinweise|Anhaltspunkte|Anzeichen|Indizien) (?:auf|für|dafür|darauf)(?!\p{L})/u;
const RULED_OUT =
  /(?<!\p{L})(?:(?:schließ(?:t|en)|schloss(?:en)?) (?:\p{L}+ ){0,5}aus(?=[.,;]| und )|(?:ist|sei|sind|seien|war|gilt|gelten) (?:[\p{L}-]+ ){0,6}ausgeschlossen(?=[.,;]))/u;
const OF_POLICE =
  /(?:[Pp]olizei|[Ee]rmittl|Staatsanwalt|Behörde|Feuerwehr|Kripo|[Gg]utachter|Fremd|Straftat|Brandstiftung|Ursache)/u;

const SO_FAR =
  /(?<!\p{L})(?:derzeit|bislang|bisher|zunächst|noch|aktuell|zurzeit|momentan|vorerst|bis jetzt|zum jetzigen)(?!\p{L})/u;

/** There are no hints of it, which is not to say that it cannot be. */
function findRuledOut(reading: Reading, source: Reading): Lost[] {
  const there = NO_HINT.exec(source.text);
  // Hinweise gibt es nicht is as flat.
  if (
    !there ||
    !SO_FAR.test(sentenceTextAt(source, there.index)) ||
    /(?<!\p{L})(?:ausgeschlossen|schließ\p{L}+ [^.!?]{0,80}aus|schloss[^.!?]{0,80} aus)(?!\p{L})/u.test(
      source.text,
    )
  )
    return [];
  const told = RULED_OUT.exec(reading.text);
  if (!told) return [];
  const said = sentenceTextAt(reading, told.index);
  if (
    said.length > MAX_SENTENCE ||
    !OF_POLICE.test(said) ||
    /(?<!\p{L})(?:nicht|kann|könne|derzeit|bislang|bisher|zunächst)(?!\p{L})/u.test(said)
  )
    return [];
  return [
    {
      at: { start: told.index, end: told.index + told[0].length },
      other: { start: there.index, end: there.index + there[0].length },
    },
  ];
}

const MAX_SENTENCE = 300;
