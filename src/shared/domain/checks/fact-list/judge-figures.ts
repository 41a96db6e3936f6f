import type { Span } from '../../../model/span';
import { baseValue } from '../../text/amounts';
import type { Fact } from '../against-source/figures/facts';
import { isRival } from '../against-source/figures/match-facts';
import { isNamed, isSaid } from '../against-source/figures/said-facts';
import { digitsOf } from '../against-source/figures/same-amounts';
import type { CheckContext } from '../context';
import { type FigureEntry, startOf } from './entries';
import { fitOf } from './fit-figures';
import { type Judgement, MISSING } from './judgement';
import type { Reference, Review } from './sides';

/** What a reference says of a figure or a day. */
export function judgeFigure(
  entry: FigureEntry,
  review: Review,
  reference: Reference,
  context: CheckContext,
): Judgement {
  const { fact } = entry;
  const { table } = reference.side;
  const sentence = review.sentenceOf(entry);
  const places = review.side.table.beside(table).sameAs(fact).slice(0, MAX_PLACES);
  const isAlone = places.length === 1 && isTelling(fact);
  const [best] = places
    .map(place => ({ place, fit: fitOf(fact, place, { sentence, isAlone }, review, reference) }))
    .sort((a, b) => b.fit - a.fit);
  if (best && best.fit === 0) return { state: 'elsewhere', other: withLimit(best.place) };
  if (best)
    return { state: isLimitLost(fact, best.place) ? 'written' : 'same', other: withLimit(best.place) };
  if (isNamed(fact, reference.reading)) return { state: 'same', other: null };
  const isTable = table.facts.length > MAX_COMPUTED;
  if (!isTable && isSaid(fact, table.facts, reference.reading, context))
    return { state: 'written', other: null };
  const rival = reference
    .nearOf(sentence)
    .slice(0, MAX_RIVAL_SENTENCES)
    .flatMap(at => reference.factsIn(at))
    .find(each => isRival(fact, each));
  return rival ? { state: 'other', other: withLimit(rival) } : MISSING;
}

function withLimit(fact: Fact): Span {
  return { start: startOf(fact), end: fact.end };
}

/** Places of one figure that are looked at; a table has many. */
const MAX_PLACES = 24;
/** Of more figures there is always some sum that fits. */
const MAX_COMPUTED = 1000;
/** The likeliest sentences; in others another figure is of something else. */
const MAX_RIVAL_SENTENCES = 2;

/** No other figure of an article is it by chance. */
function isTelling({ kind, amount, key }: Fact): boolean {
  if (!amount) return kind === 'day' || kind === 'month' || kind === 'year';
  return kind === 'clock' || digitsOf(amount).length > 1 || key.length > 4;
}

/** Rund or bis zu stands there and no longer here, or it is another figure that may mean the same. */
function isLimitLost({ amount: own }: Fact, { amount: there }: Fact): boolean {
  if (!own || !there) return false;
  const [value, exact] = [baseValue(own), baseValue(there)];
  if (there.bound !== null) return own.bound !== there.bound && own.bound !== 'about';
  if (own.bound === 'about') return false;
  if (own.bound === 'least') return exact < value;
  if (own.bound !== null) return exact > value;
  return value !== exact && own.measure?.dimension !== 'time';
}
