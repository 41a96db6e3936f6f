import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import type { FactTable } from '../figures/fact-surroundings';
import { leftEdge, rightEdge } from './cells';
import { type Compared, makeSwap } from './compared';

/**
 * Who came second in the review and third in the source, where the source has somebody else as the second. Somebody with two ranks in either text (two races, two lists) is left alone. Number_mismatch.
 */
export function checkSwappedRanks(own: FactTable, sources: readonly Compared[]): CheckFinding[] {
  const { reading } = own;
  const ranks = sources.length > 0 && RANKED.test(reading.text) ? ranksIn(reading) : [];
  if (ranks.length === 0) return [];
  return sources.flatMap(compared => {
    const { source } = compared;
    const there = ranksIn(source);
    return ranks.flatMap(ranked => {
      const [mine, theirs] = [ranks, there].map(list => list.filter(each => each.who === ranked.who));
      const [home] = theirs ?? [];
      if (!home || mine?.length !== 1 || theirs?.length !== 1 || home.rank === ranked.rank) return [];
      const holders = there.filter(each => each.rank === ranked.rank);
      if (holders.length > 1 || (holders.length === 0 && !isListed(source.text, ranked.rank))) return [];
      if (there.filter(each => each.rank === home.rank).length > 1) return [];
      return makeSwap('number_mismatch', own, ranked, compared, home, 'medium');
    });
  });
}

/** 3. Miha Hrobat: its holder's name may be none that is known. */
function isListed(text: string, rank: number): boolean {
  return new RegExp(`(?<![\\d.,:])${rank}\\. \\p{Lu}\\p{Ll}+ \\p{Lu}`, 'u').test(text);
}

type Ranked = Span & { rank: number; who: string };

const NAMES = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ');
const WORDS = NAMES.map(each => `${each.charAt(0).toUpperCase()}${each.slice(1)}`).join('|');
const RANKED = new RegExp(
  `(?=[ADEFNPRSVZ\\d(])(?<!\\p{L})(?:(?<word>${WORDS})e[rn]?(?= (?:wurde|war|ist|wird|kam) |[.,;!]? |[.,;!]$)|(?:Platz|Rang) (?<rank>\\d{1,2})(?![\\d.,:]\\d)|(?<![\\d.,:])(?<first>\\d{1,2})\\.(?= \\p{Lu}\\p{Ll}+ \\p{Lu})|\\((?<bracket>\\d{1,2})\\.\\))(?!\\p{L})`,
  'u',
);
const MAX_RANKS = 40;

/** The one person of the same stretch of a sentence. */
function ranksIn(reading: Reading): Ranked[] {
  const { text, sentences, people } = reading;
  const spans = sentences();
  return Array.from(text.matchAll(new RegExp(RANKED, 'gu')))
    .slice(0, MAX_RANKS)
    .flatMap(({ index, 0: words, groups = {} }): Ranked[] => {
      const sentence = sentenceAt(spans, index);
      const [first = 0, last = text.length] = [spans[sentence * 2], spans[sentence * 2 + 1]];
      const end = index + words.length;
      const from = groups.first ? index : leftEdge(text, index, Math.max(first, index - REACH));
      const inside = itemsBetween(people(), from, rightEdge(text, end, Math.min(last, end + REACH)));
      const [person, ...more] = inside;
      if (!person || more.length > 0) return [];
      const rank = groups.word
        ? NAMES.indexOf(groups.word.toLowerCase()) + 1
        : Number(groups.rank ?? groups.first ?? groups.bracket);
      const [start, stop] = [Math.min(index, person.start), Math.max(end, person.end)];
      return stop - start > REACH ? [] : [{ start, end: stop, rank, who: surnameKey(person.last) }];
    });
}

const REACH = 60;
