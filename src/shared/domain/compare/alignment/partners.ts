import { createInterner, internHash } from '../diff/intern';
import { DATE_TERM, NUMBER_TERM, type Term } from './lexicon';

/** For each term of one text the terms of the other that mean something like it: flat pairs (term, likeness 0 to 1). */
export type Partners = readonly (readonly number[] | undefined)[];

/**
 * Terms of `left` and `right` (each once) that are alike without being the same: one is part of the other (Streik,
 * Warnstreik), they begin alike (Norwegen, Norweger), differ by a prefix (fiel … aus, ausgefallen), are in one group of
 * synonyms, or are numbers of which one may be the other rounded. Both directions.
 */
export function findPartners(
  terms: readonly Term[],
  left: readonly number[],
  right: readonly number[],
): { ofLeft: Partners; ofRight: Partners } {
  const ofLeft = new Array<number[] | undefined>(terms.length).fill(undefined);
  const ofRight = new Array<number[] | undefined>(terms.length).fill(undefined);
  const buckets = createBuckets(right.length);
  for (const v of right) eachBucket(buckets, terms[v], bucket => addToBucket(buckets, bucket, v));
  const triedWith = new Int32Array(terms.length).fill(-1);
  for (const u of left) {
    const x = terms[u];
    if (!x) continue;
    eachBucket(buckets, x, bucket => {
      for (let at = buckets.first[bucket] ?? 0; at > 0; at = buckets.next[at] ?? 0) {
        const v = buckets.members[at] ?? 0;
        const y = terms[v];
        if (u === v || triedWith[v] === u || !y) continue;
        triedWith[v] = u;
        const value = likenessOf(x, y);
        if (value < MIN_LIKENESS) continue;
        add(ofLeft, u, v, value);
        add(ofRight, v, u, value);
      }
    });
  }
  return { ofLeft, ofRight };
}

const MIN_LIKENESS = 0.3;
const SYNONYM = 0.7;
const SAME_BASE = 0.7;
/** Verbs whose prefix is all that they mean: ausstellen and herstellen have nothing in common. */
const EMPTY_BASES: ReadonlySet<string> = new Set(
  'stell setz nehm geb komm geh steh halt fuhr leg bring lass mach zieh fall tret fahr weis trag schlag lauf find seh sprech ruf schreib ricke richt nutz wend werf schliess bau zahl teil arbeit'.split(
    ' ',
  ),
);
/** More terms than this in one bucket say that its key means little; hostile texts have thousands. */
const MAX_BUCKET = 24;
const KEY_LENGTH = 4;

function add(lists: (number[] | undefined)[], from: number, to: number, value: number): void {
  const list = lists[from];
  if (list) list.push(to, value);
  else lists[from] = [to, value];
}

/** Bucket numbers by a hash of what its terms have in common; the members of each are a chain, from 1 on. */
type Buckets = {
  interner: ReturnType<typeof createInterner>;
  first: number[];
  last: number[];
  sizes: number[];
  next: number[];
  members: number[];
};

function createBuckets(termCount: number): Buckets {
  const interner = createInterner(termCount * 4);
  return { interner, first: [], last: [], sizes: [], next: [0], members: [0] };
}

function addToBucket(buckets: Buckets, bucket: number, term: number): void {
  const { first, last, sizes, next, members } = buckets;
  while (sizes.length <= bucket) {
    first.push(0);
    last.push(0);
    sizes.push(0);
  }
  const size = sizes[bucket] ?? 0;
  if (size === MAX_BUCKET) return;
  const at = members.push(term) - 1;
  next.push(0);
  if (size === 0) first[bucket] = at;
  else next[last[bucket] ?? 0] = at;
  last[bucket] = at;
  sizes[bucket] = size + 1;
}

/** Beginning, end, base and synonyms; of numbers their size. */
function eachBucket({ interner }: Buckets, term: Term | undefined, use: (bucket: number) => void): void {
  if (!term || term.kind === DATE_TERM) return;
  const { key, base, groups, baseGroups } = term;
  if (term.kind === NUMBER_TERM) {
    const number = numberOf(key);
    use(bucketOf(interner, OF_NUMBERS, number > 10 ? Math.min(9_999, Math.round(Math.log2(number))) : -1));
    return;
  }
  for (const group of groups) use(bucketOf(interner, OF_GROUPS, group));
  if (key.length < KEY_LENGTH) return;
  use(bucketOf(interner, twoUnits(key, 0), twoUnits(key, 2)));
  use(bucketOf(interner, twoUnits(key, key.length - 4) ^ OF_ENDINGS, twoUnits(key, key.length - 2)));
  if (base === key) return;
  use(bucketOf(interner, twoUnits(base, 0), twoUnits(base, 2)));
  for (const group of baseGroups) use(bucketOf(interner, OF_GROUPS, group));
}

// Beginnings have the first two units here; no letter is near the end of the plane, and few have the highest bit.
const OF_NUMBERS = -1;
const OF_GROUPS = -2;
const OF_ENDINGS = 0x80008000;

function bucketOf(interner: Buckets['interner'], first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x2c1b3c6d), 0x297a2d39);
  return internHash(interner, mixed ^ (mixed >>> 15), second);
}

function twoUnits(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function likenessOf(x: Term, y: Term): number {
  if (x.kind === NUMBER_TERM || y.kind === NUMBER_TERM) {
    return x.kind === y.kind ? roundingLikeness(numberOf(x.key), numberOf(y.key)) : 0;
  }
  const byLetters = Math.max(
    spellingLikeness(x.key, y.key),
    haveBase(x.key, y.key, x.base, y.base) ? SAME_BASE : 0,
  );
  if (byLetters >= SYNONYM) return byLetters;
  const haveGroup =
    sharesNumber(x.groups, y.groups) ||
    sharesNumber(x.baseGroups, y.groups) ||
    sharesNumber(x.groups, y.baseGroups);
  return haveGroup ? SYNONYM : byLetters;
}

function sharesNumber(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.some(number => b.includes(number));
}

/** Ausgefallen and fiel; two words with prefixes of their own only where the base is a rare one. */
function haveBase(x: string, y: string, xBase: string, yBase: string): boolean {
  if (xBase === y || yBase === x) return true;
  return xBase === yBase && !EMPTY_BASES.has(xBase);
}

function numberOf(key: string): number {
  return Number(key.slice(1));
}

/** 5.3 million and 5 million may be the same; 212 and 221 are not, nor are 18 and 19. */
function roundingLikeness(x: number, y: number): number {
  const [small, large] = x < y ? [x, y] : [y, x];
  if (small <= 0 || large < 5 || small / large < 0.9) return 0;
  const isRound = (value: number) => String(value).replace(/0+$/, '').replace('.', '').length === 1;
  return isRound(small) || isRound(large) ? 0.6 : 0;
}

/** By the share of common letters at the beginning, or at the end where one word is the end of the other. */
function spellingLikeness(x: string, y: string): number {
  const short = x.length <= y.length ? x : y;
  const long = x.length <= y.length ? y : x;
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same++;
  const share = same / long.length;
  if (same === short.length && same >= KEY_LENGTH) {
    return same === KEY_LENGTH && long.length > same + 3 ? 0.45 : 0.55 + 0.35 * share;
  }
  if (same >= 5 && same / short.length >= 0.7) return 0.35 + 0.5 * share;
  if (long.endsWith(short))
    return short.length === KEY_LENGTH ? 0.45 : 0.5 + 0.35 * (short.length / long.length);
  let end = 0;
  while (
    end < short.length &&
    short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end)
  )
    end++;
  // What two compounds end in, but not in -lichkeit or -schaft.
  return end >= 6 &&
    !SUFFIXES.some(suffix => suffix.endsWith(short.slice(-end)) || short.slice(-end + 1).endsWith(suffix))
    ? 0.4
    : 0;
}

const SUFFIXES = ['schaft', 'lichkeit', 'igkeit', 'ierung', 'lich', 'isch', 'heit', 'keit', 'ation'];
