import type { CheckFinding, CheckRule } from '../../../../model/check';
import { editDistance } from '../../../text/edit-distance';
import type { CheckContext, Reading } from '../../context';
import { isDateline } from '../../datelines';
import { itemsBetween, makeFinding } from '../../findings';
import { areLonely, areOfOthers } from './lonely-names';
import {
  areSaintsApart,
  areSpelledNearly,
  findNeighbour,
  findTwin,
  haveOneRole,
  haveOneWord,
  isAcronymOf,
  isFirstNameAlone,
  isNamedIn,
  type NamedTexts,
  type Scores,
} from './name-twins';
import { type NamedItem, namedItems } from './named-items';
import { isNearWord, isSameSurname } from './same-names';

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
      found => report(texts, found),
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

type Found = { item: NamedItem; other: NamedItem; score: number; isWritten: boolean };

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

/** By sentence of the source, who or what of a kind it is about: whom it names, or the sentences before it named. */
type Holder = { item: NamedItem; share: number };

function holdersOf({ source, pairs, others }: NamedTexts, kind: NamedItem['kind']): Holder[][] {
  const count = source.sentences().length / 2;
  const holders: Holder[][] = Array.from({ length: count }, () => []);
  for (const item of others) {
    if (item.kind === kind) holders[pairs.sourceAt(item.start)]?.push({ item, share: 1 });
  }
  for (let at = 1; at < count; at++) {
    const here = holders[at] ?? [];
    // Of several people, the one before may go on: he, she, and theirs.
    if (here.length > 0 && kind !== 'person') continue;
    const share = here.length > 0 ? CARRIED_PAST : CARRIED;
    const before = (holders[at - 1] ?? []).map(each => ({ item: each.item, share: each.share * share }));
    holders[at] = [...here, ...before.filter(each => each.share > 0.4)];
  }
  return holders;
}

const CARRIED = 0.75;
const CARRIED_PAST = 0.6;
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

/** How near the review's name stands to what the source says of each of its names, by key. */
function scoresOf(near: ReadonlyMap<number, number>, holders: readonly Holder[][]): Scores {
  const scores = new Map<string, { score: number; item: NamedItem }>();
  for (const [sentence, share] of near) {
    for (const { item, share: carried } of holders[sentence] ?? []) {
      const score = share * carried;
      if (score > (scores.get(item.key)?.score ?? 0)) scores.set(item.key, { score, item });
    }
  }
  return scores;
}

/** At least so near for a name that the source has, but elsewhere. */
const MOVED: Readonly<Record<NamedItem['kind'], number>> = { person: 1.2, place: 1, name: 2.5 };

/** How near two must stand of which each is the only one of its kind that the other text does not have. */
const LONELY: Readonly<Record<NamedItem['kind'], number>> = { person: 1, place: 0.9, name: 2 };

/** What must be around both where the source does not have the name at all. */
function limitOf(item: NamedItem, other: NamedItem): number {
  const isBehindOne = item.cue !== '' && item.cue === other.cue;
  if (item.level === 'sea') return 0.3;
  if (item.kind !== 'person' && areSpelledNearly(item, other)) return 0.5;
  if (item.kind === 'name')
    return haveOneWord(item, other) || ACRONYM.test(item.text) ? 0.8 : isBehindOne ? 1.5 : 3;
  if (item.isLoose || other.isLoose)
    return item.key.slice(0, 2) === other.key.slice(0, 2) && editDistance(item.key, other.key, 3) <= 3
      ? 2
      : Infinity;
  if (item.kind === 'place') return isBehindOne ? 1 : 1.5;
  const [x, y] = [item.person, other.person];
  if (!x || !y) return Infinity;
  const isOneRole = x.roles.some(role => y.roles.some(each => each.key === role.key));
  return isOneRole || isBehindOne ? 1 : 2.5;
}

function canBeMeant(texts: NamedTexts, item: NamedItem, other: NamedItem): boolean {
  const { review, missing } = texts;
  if (!missing.has(other) || isFirstNameAlone(item) !== isFirstNameAlone(other)) return false;
  // One of a name's two bearers is the other only where more than the sentence says so.
  if (
    item.kind === 'person' &&
    other.person &&
    item.person &&
    isSameSurname(item.person.last, other.person.last)
  )
    return haveOneRole(item.person, other.person);
  if (item.kind === 'person' && (isBare(item) || isBare(other))) return false;
  if (item.kind === 'person' && texts.slips.has(other) && !areSpelledNearly(item, other)) return false;
  if (item.kind === 'name' && ACRONYM.test(item.text) && ACRONYM.test(other.text))
    return item.text.length === other.text.length && editDistance(item.text, other.text, 1) <= 1;
  if (item.kind === 'name') return isEnglish(review) || (item.cue.length > 4 && item.cue === other.cue);
  if (item.kind === 'place')
    return (
      (item.facility === 'street') === (other.facility === 'street') &&
      !areSaintsApart(item, other) &&
      (item.level === other.level ||
        (item.level === 'city' && other.level === 'district' && isNamedIn(texts.source, item)) ||
        (other.level === 'state' && CITY_STATES.has(item.key)) ||
        (item.level === 'state' && CITY_STATES.has(other.key)) ||
        ((item.level === null || other.level === null) && TOWNS.has(item.level ?? other.level ?? '')))
    );
  return true;
}

/** A surname alone, without an office: it may be no name at all. */
function isBare(item: NamedItem): boolean {
  return item.person?.first === null && item.person.roles.length === 0 && !isFirstNameAlone(item);
}

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

const ACRONYM = /^\p{Lu}{3,6}$/u;
/** Towns that are also states. */
const CITY_STATES = new Set('salzburg zürich genf luzern'.split(' '));

/** What a place of no list may be; a district is what it is in. */
const TOWNS = new Set(['city', 'district']);

function isEnglish({ document }: NamedTexts['review']): boolean {
  return /^en/i.test(document.language);
}

const RULE_OF: Readonly<Record<NamedItem['kind'], CheckRule>> = {
  person: 'name_variant',
  place: 'place_mismatch',
  name: 'org_variant',
};

/** In English a name of two words may be anybody's, unless it ends as a place or firm does. */
function ruleOf(item: NamedItem, other: NamedItem): CheckRule {
  if (item.kind !== 'name') return RULE_OF[item.kind];
  if (areSpelledNearly(item, other)) return 'spelling_variant';
  const [first, last] = item.text.split(' ');
  if (STREET.test(item.text) && STREET.test(other.text)) return 'place_mismatch';
  const isPerson = haveOneWord(item, other) && other.text.endsWith(last ?? '') && !BODY.test(last ?? '');
  return isPerson && first ? 'name_variant' : 'org_variant';
}

const STREET = / (?:Street|Road|Lane|Avenue|Square|Bridge|Park|Bay|Beach|Island|River|Lake|Hill|Wood)$/u;
const BODY =
  /^(?:Street|Road|Lane|Avenue|Square|Mill|Park|Bridge|House|Hall|School|College|University|Hospital|Church|Castle|Bay|Beach|Island|River|Lake|Hill|Wood|Marine|Group|Steel|Bank|Shipping|Trust|Board|Club|Council|United|City|Town|County|Airport|Station)$/u;

/** Whoever stands with somebody else's office is told as that, and with somebody else's words as their speaker. */
function report({ review, document, pairs }: NamedTexts, { item, other, isWritten }: Found): CheckFinding {
  const role = isWritten
    ? item.person?.roles.find(each => other.person?.roles.some(({ key }) => key === each.key))
    : undefined;
  const spans = review.sentences();
  const at = pairs.reviewAt(item.start);
  const isSpeaker =
    isWritten &&
    item.kind === 'person' &&
    itemsBetween(review.quotations(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).length > 0;
  const rule = role ? 'role_mismatch' : isSpeaker ? 'quote_misattributed' : ruleOf(item, other);
  return makeFinding(rule, {
    at: {
      start: Math.min(item.start, role?.start ?? item.start),
      end: Math.max(item.end, role?.end ?? item.end),
    },
    other: { document, start: other.start, end: other.end },
    params: { text: item.text, otherText: other.text },
  });
}
