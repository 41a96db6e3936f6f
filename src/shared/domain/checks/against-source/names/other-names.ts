import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { isDateline } from '../../datelines';
import { canBeMeant, limitOf } from './can-be-meant';
import { areLonely, areOfOthers } from './lonely-names';
import { findNeighbour, findTwin, isAcronymOf, isNamedIn, type NamedTexts } from './name-twins';
import { type NamedItem, namedItems } from './named-items';
import { type OtherName, reportOtherName } from './report-other-name';
import { isNearWord } from './same-names';
import { type Holder, holdersOf, scoresOf } from './sentence-holders';

/**
 * A name where a source has another one of its kind, which the review does not have anywhere: the source speaks of what
 * stands around it beside the other name, and not beside this one, if it has it at all. Each name of the source stands for
 * one of the review.
 */
export function checkOtherNames(context: CheckContext): CheckFinding[] {
  if (context.sources.length === 0) return [];
  const own = namedItems(context.reading);
  if (own.length === 0 || own.length > MAX_ITEMS) return [];
  return context.sourceReadings.flatMap((source, document) => {
    const [pairs, nearness] = [context.pairs()[document], context.nearness()[document]];
    // Where it was written says nothing of where it was.
    const others = namedItems(source).filter(item => item.kind !== 'place' || !isDateline(source.text, item));
    if (!pairs || !nearness?.isRelated || others.length > MAX_ITEMS) return [];
    const missing = new Set(others.filter(other => !isNamedIn(context.reading, other)));
    const slips = slipsOf(own, source, missing);
    const texts = { review: context.reading, source, document, pairs, nearness, own, others, missing, slips };
    const holders = new Map(KINDS.map(kind => [kind, holdersOf(texts, kind)]));
    return assign(own.flatMap(item => findOther(texts, holders.get(item.kind) ?? [], item) ?? [])).map(
      found => reportOtherName(texts, found),
    );
  });
}

const MAX_ITEMS = 600;
const KINDS = ['person', 'place', 'name'] as const;

/** Those that the review only spells otherwise. */
function slipsOf(
  own: readonly NamedItem[],
  source: Reading,
  missing: ReadonlySet<NamedItem>,
): Set<NamedItem> {
  const unknown = own.filter(({ kind }) => kind === 'person').filter(item => !isNamedIn(source, item));
  return new Set(
    [...missing].filter(
      other =>
        other.kind === 'person' &&
        unknown.some(item => isNearWord(item.person?.last ?? '', other.person?.last ?? '')),
    ),
  );
}

type Found = OtherName & { score: number };

/** The nearest pair first; whoever has a partner stands for nobody else. */
function assign(found: readonly Found[]): Found[] {
  const partners = new Map<string, string>();
  return [...found]
    .sort((a, b) => Number(a.isWritten) - Number(b.isWritten) || b.score - a.score)
    .filter(({ item, other }) => {
      const known = partners.get(`${other.kind} ${other.key}`) ?? item.key;
      partners.set(`${other.kind} ${other.key}`, known);
      return known === item.key;
    });
}

/** A rival as near as that makes it unclear who is meant. */
const CLEAR = 0.75;

function findOther(texts: NamedTexts, holders: readonly Holder[][], item: NamedItem): Found | null {
  // Die US-Astronautin is an American.
  if (item.key === 'usa' && /(?<!\p{L})US-\p{L}/u.test(texts.source.text)) return null;
  const near = texts.nearness.around(item.start, item.end);
  const scores = scoresOf(near, holders);
  const isSelf = (other: NamedItem) =>
    other.key === item.key ||
    (other.text.includes('-') && other.text.split('-').includes(item.text)) ||
    isAcronymOf(item, other) ||
    isAcronymOf(other, item);
  const all = [...scores.values()];
  const plain = nearPlainWord(texts, near, item);
  const self = Math.max(0, plain ?? 0, ...all.filter(each => isSelf(each.item)).map(({ score }) => score));
  const rivals = all
    .filter(each => !isSelf(each.item) && canBeMeant(texts, item, each.item))
    .map(each => ({ ...each, score: each.score + likeness(item, each.item) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = rivals;
  const sure = findTwin(texts, item, scores) ?? findNeighbour(texts, item);
  if (sure) return { item, other: sure, score: scores.get(sure.key)?.score ?? 0, isWritten: false };
  if (!best || (second && second.score > best.score * CLEAR)) return null;
  const isWritten = self > 0 || isNamedIn(texts.source, item);
  const isApart = !isWritten || texts.others.some(isSelf) || plain !== null;
  // The countries of adjectives, and words that may be no places, are too weak a sign that one was moved.
  if (isWritten && (item.isLoose || best.item.isLoose || [item, best.item].some(isOfCountry))) return null;
  const limit = isWritten
    ? Math.max(MOVED[item.kind], 2 * self + 0.8)
    : areLonely(texts, item, best.item)
      ? LONELY[item.kind]
      : limitOf(item, best.item);
  if (!isApart || best.score < limit || areOfOthers(texts, item, best.item)) return null;
  return { item, other: best.item, score: best.score, isWritten };
}

/** Of two that stand together, bei Pforzen im Landkreis Ostallgäu, the one that is written alike is meant. */
function likeness(item: NamedItem, other: NamedItem): number {
  const isAlike = item.kind !== 'person' && item.key.slice(0, 2) === other.key.slice(0, 2);
  const isInside = item.level !== other.level && other.level === 'district';
  return (
    (isInside ? -0.8 : 0) + (isAlike ? 0.8 : 0) + (item.cue.length > 4 && item.cue === other.cue ? 0.8 : 0)
  );
}

/** Französische, Hamburger, and whoever comes from there: die Französin. */
function isOfCountry({ kind, level, text, key }: NamedItem): boolean {
  if (kind !== 'place' || (level !== 'country' && level !== 'state')) return false;
  if (/(?:isch|er)(?:e[nmrs]?)?$/u.test(text)) return true;
  return level === 'country' && /(?:in|innen|en?)$/u.test(text) && !text.toLowerCase().startsWith(key);
}

/** At least so near for a name that the source has, but elsewhere. */
const MOVED: Readonly<Record<NamedItem['kind'], number>> = { person: 1.2, place: 1, name: 2.5 };

/** How near two must stand of which each is the only one of its kind that the other text does not have. */
const LONELY: Readonly<Record<NamedItem['kind'], number>> = { person: 1, place: 0.9, name: 2 };

/**
 * How near the source has it where no name was seen, as English has at the start of a sentence and German in compounds; null
 * where it does not have it in the very same form.
 */
function nearPlainWord(
  { source, pairs }: NamedTexts,
  near: ReadonlyMap<number, number>,
  { kind, text }: NamedItem,
): number | null {
  if (kind !== 'name') return null;
  let best: number | null = null;
  let at = source.text.indexOf(text);
  for (let count = 0; at >= 0 && count < MAX_PLAIN; count++) {
    best = Math.max(best ?? 0, near.get(pairs.sourceAt(at)) ?? 0);
    at = source.text.indexOf(text, at + text.length);
  }
  return best;
}

const MAX_PLAIN = 8;
