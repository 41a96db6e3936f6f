import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { Person } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Who won in the review came in behind somebody else in the source: siegte Nils Grabow vor Jonas Etten und Till Grabow, and
 * Till Grabow gewann. Whoever the source has as winner stands nowhere in the review. As name_variant.
 */
export function checkWinners({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : soleWinnersIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const results = isRelated(document) ? resultsIn(source) : [];
    return own.flatMap(person => {
      const key = keyOf(person);
      const lost = results.filter(({ behind }) => behind.some(each => keyOf(each) === key));
      const [result] = lost;
      if (!result || lost.length > 1 || results.some(({ winner }) => keyOf(winner) === key)) return [];
      if (reading.people().some(each => keyOf(each) === keyOf(result.winner))) return [];
      return makeContrast('name_variant', {
        reading,
        at: person,
        document,
        source,
        other: result.winner,
        severity: 'high',
      });
    });
  });
}

const WON =
  /(?<!\p{L})(?:siegte|gewann|gewonnen|triumphierte|(?:Tages|Gesamt)?[Ss]ieger(?:in)?|(?:Tages|Gesamt)?[Ss]ieg|nicht zu schlagen|die Nase vorn|setzte sich|Gold)(?!\p{L})/gu;
/** What somebody gains who did not win, and who is asked about the winner. */
const NOT_FIRST =
  /Silber|Bronze|(?:[Zz]weite|[Dd]ritte|[Vv]ierte)[nr]?(?!\p{L})|Platz|Rang|(?<!\p{L})(?:nicht|kein|beinahe|fast|hinter|gegen|hätte|wäre|früher|zuvor|bereits|lobte|gratulierte|sagte)/u;
const MAX_RESULTS = 60;
const LONGEST = 600;

type Result = { winner: Person; behind: readonly Person[] };

/** Of the sentences with a victory in them: who stands right before „vor“, and who behind. */
function resultsIn(reading: Reading): Result[] {
  return victoriesIn(reading).flatMap(({ start, end }) => {
    const named = itemsBetween(reading.people(), start, end);
    const before = BEFORE.exec(reading.text.slice(start, end));
    if (!before) return [];
    const at = start + before.index;
    const winner = named.findLast(person => person.end <= at);
    const behind = named.filter(person => person.start > at && person.first !== null);
    return winner && winner.first !== null ? [{ winner, behind }] : [];
  });
}

/** In front of a name: vor Jonas Etten, vor dem Favoriten Jonas Etten. */
const BEFORE = / vor (?=(?:\p{Ll}+ )?\p{Lu}\p{L}+ )/u;

function soleWinnersIn(reading: Reading): Person[] {
  return victoriesIn(reading).flatMap(({ start, end }) => {
    const [person, ...others] = itemsBetween(reading.people(), start, end);
    const isSole = person !== undefined && person.first !== null && others.length === 0;
    return isSole && !NOT_FIRST.test(reading.text.slice(start, end)) ? [person] : [];
  });
}

/** Each sentence once. */
function victoriesIn({ text, has, sentences }: Reading): { start: number; end: number }[] {
  const spans = sentences();
  const found = new Map<number, { start: number; end: number }>();
  for (const { index } of has('won') ? text.matchAll(WON) : []) {
    if (found.size >= MAX_RESULTS) break;
    const at = sentenceAt(spans, index);
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    if (end - start <= LONGEST) found.set(at, { start, end });
  }
  return [...found.values()];
}

function keyOf({ first, last }: Person): string {
  return foldForSearch(`${first ?? ''} ${last.replace(/(?<=.{3})s$/u, '')}`);
}
