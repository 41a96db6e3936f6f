import { judge, makePair } from './cases';
import type { Grammar } from './document';
import { KINDS, type Kind } from './kinds';
import { PEERS } from './peers';

/** Anchors by what a peer made of them. */
export interface Score {
  readonly count: number;
  readonly right: number;
  readonly wrong: number;
  /** There is a place, and the peer says that there is none. */
  readonly missed: number;
  /** Of the wrong ones, those that claim to be the same words and so ask for no look. */
  readonly wrongUnseen: number;
}

export interface ScoreRow {
  readonly kind: string;
  readonly peer: string;
  readonly score: Score;
}

export const NO_SCORE: Score = { count: 0, right: 0, wrong: 0, missed: 0, wrongUnseen: 0 };

export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce(
    (a, b) => ({
      count: a.count + b.count,
      right: a.right + b.right,
      wrong: a.wrong + b.wrong,
      missed: a.missed + b.missed,
      wrongUnseen: a.wrongUnseen + b.wrongUnseen,
    }),
    NO_SCORE,
  );
}

/** Every kind of edit with every grammar, `rounds` documents each, by every peer. Seeds count from `firstSeed`. */
export function scoreAll(
  grammars: readonly Grammar[],
  rounds: number,
  firstSeed: number,
  kinds: readonly Kind[] = KINDS,
): ScoreRow[] {
  return kinds.flatMap((kind, at) => {
    const scores = new Map(PEERS.map(({ name }) => [name, NO_SCORE]));
    for (const [index, grammar] of grammars.entries()) {
      for (let round = 0; round < rounds; round++) {
        addPair(scores, kind, grammar, firstSeed + (at * grammars.length + index) * rounds + round);
      }
    }
    return [...scores].map(([peer, score]) => ({ kind: kind.name, peer, score }));
  });
}

function addPair(scores: Map<string, Score>, kind: Kind, grammar: Grammar, seed: number): void {
  const plan = { kind: kind.name, edits: kind.edits(seed), setup: kind.setup ?? [] };
  const pair = makePair({ ...plan, grammar, seed, sections: 8, anchors: 40, crossing: 0.2 });
  for (const { name, prepare } of PEERS) {
    const place = prepare(pair.old, pair.new);
    const judged = pair.cases.map((truth): Score => {
      const placement = place(truth.anchor);
      const outcome = judge(truth, placement);
      const isUnseen = outcome === 'wrong' && placement.state !== 'changed';
      return { ...NO_SCORE, count: 1, [outcome]: 1, wrongUnseen: isUnseen ? 1 : 0 };
    });
    scores.set(name, sumOf([scores.get(name) ?? NO_SCORE, ...judged]));
  }
}
