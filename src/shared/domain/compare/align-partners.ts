import { SYNONYM_GROUPS } from '../text/synonyms';
import { DATE_TERM, type Lexicon, NUMBER_TERM } from './align-lexicon';

/** For each term of one text the terms of the other that mean something like it: flat pairs (term, likeness 0 to 1). */
export type Partners = ReadonlyMap<number, readonly number[]>;

/**
 * Terms of `left` and `right` (each once) that are alike without being the same: one is part of the other (Streik,
 * Warnstreik), they begin alike (Norwegen, Norweger), differ by a prefix (fiel … aus, ausgefallen), are in one group of
 * synonyms, or are numbers of which one may be the other rounded. Both directions.
 */
export function findPartners(
  lexicon: Lexicon,
  left: readonly number[],
  right: readonly number[],
): { ofLeft: Partners; ofRight: Partners } {
  const ofLeft = new Map<number, number[]>();
  const ofRight = new Map<number, number[]>();
  const likeness = new Map<number, number>();
  const size = lexicon.keys.length;
  const propose = (u: number, v: number, value: number) => {
    if (u === v) return;
    const pair = u * size + v;
    if (value > (likeness.get(pair) ?? 0)) likeness.set(pair, value);
  };
  const buckets = bucketsOf(lexicon, right);
  for (const u of left) {
    for (const bucket of bucketKeysOf(lexicon, u)) {
      for (const v of buckets.get(bucket) ?? []) propose(u, v, likenessOf(lexicon, u, v));
    }
  }
  for (const [pair, value] of likeness) {
    if (value < MIN_LIKENESS) continue;
    const u = Math.floor(pair / size);
    const v = pair % size;
    add(ofLeft, u, v, value);
    add(ofRight, v, u, value);
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

function add(map: Map<number, number[]>, from: number, to: number, value: number): void {
  const list = map.get(from);
  if (list) list.push(to, value);
  else map.set(from, [to, value]);
}

function bucketsOf(lexicon: Lexicon, terms: readonly number[]): Map<string | number, number[]> {
  const buckets = new Map<string | number, number[]>();
  for (const term of terms) {
    for (const key of bucketKeysOf(lexicon, term)) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [term]);
      else if (bucket.length < MAX_BUCKET) bucket.push(term);
    }
  }
  return buckets;
}

/** Beginning, end, base and synonyms; of numbers their size. */
function bucketKeysOf(lexicon: Lexicon, term: number): (string | number)[] {
  const key = lexicon.keys[term] ?? '';
  const kind = lexicon.kinds[term] ?? 0;
  if (kind === DATE_TERM) return [];
  if (kind === NUMBER_TERM) return [`#${numberOf(key) > 10 ? Math.round(Math.log2(numberOf(key))) : ''}`];
  const keys: (string | number)[] = [...(SYNONYM_GROUPS.get(key) ?? [])];
  if (key.length < KEY_LENGTH) return keys;
  keys.push(key.slice(0, KEY_LENGTH), `-${key.slice(-KEY_LENGTH)}`);
  const base = lexicon.bases[term] ?? key;
  if (base !== key) {
    keys.push(base.slice(0, KEY_LENGTH));
    for (const group of SYNONYM_GROUPS.get(base) ?? []) keys.push(group);
  }
  return keys;
}

function likenessOf(lexicon: Lexicon, u: number, v: number): number {
  const [x = '', y = ''] = [lexicon.keys[u], lexicon.keys[v]];
  if (lexicon.kinds[u] === NUMBER_TERM || lexicon.kinds[v] === NUMBER_TERM) {
    return lexicon.kinds[u] === lexicon.kinds[v] ? roundingLikeness(numberOf(x), numberOf(y)) : 0;
  }
  const [xBase = x, yBase = y] = [lexicon.bases[u], lexicon.bases[v]];
  const byLetters = Math.max(spellingLikeness(x, y), haveBase(x, y, xBase, yBase) ? SAME_BASE : 0);
  if (byLetters >= SYNONYM) return byLetters;
  return haveGroup(x, y) || haveGroup(xBase, y) || haveGroup(x, yBase) ? SYNONYM : byLetters;
}

/** Ausgefallen and fiel; two words with prefixes of their own only where the base is a rare one. */
function haveBase(x: string, y: string, xBase: string, yBase: string): boolean {
  if (xBase === y || yBase === x) return true;
  return xBase === yBase && !EMPTY_BASES.has(xBase);
}

function haveGroup(x: string, y: string): boolean {
  const others = SYNONYM_GROUPS.get(y);
  return others !== undefined && (SYNONYM_GROUPS.get(x)?.some(group => others.includes(group)) ?? false);
}

function numberOf(key: string): number {
  return Number(key.slice(1));
}

/** 5.3 million and 5 million may be the same; 212 and 221 are not, nor are 18 and 19. */
function roundingLikeness(x: number, y: number): number {
  const [small, large] = x < y ? [x, y] : [y, x];
  if (small <= 0 || large < 5) return 0;
  const isRound = (value: number) => String(value).replace(/0+$/, '').replace('.', '').length === 1;
  if (!isRound(small) && !isRound(large)) return 0;
  return small / large >= 0.9 ? 0.6 : 0;
}

/** By the share of common letters at the beginning, or at the end where one word is the end of the other. */
function spellingLikeness(x: string, y: string): number {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
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
