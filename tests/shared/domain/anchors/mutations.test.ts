import { describe, expect, it } from 'vitest';
import { type CasePair, judge, makePair, type Outcome } from '../../../../bench/anchors/cases';
import { HANDBOOKS } from '../../../../bench/anchors/handbooks';
import { MUTATIONS } from '../../../../bench/anchors/kinds';
import { LAWS } from '../../../../bench/anchors/laws';
import { MANUALS } from '../../../../bench/anchors/manuals';
import { MINUTES } from '../../../../bench/anchors/minutes';
import { STATUTES } from '../../../../bench/anchors/statutes';
import { createPlacer } from '../../../../src/shared/domain/anchors/place';
import { propertyRuns } from '../../../support/property-runs';

const GRAMMARS = [LAWS, MANUALS, MINUTES, HANDBOOKS, STATUTES];
const MUTATION_COUNT = Math.min(1000, propertyRuns().numRuns);
const FIRST_SEED = 5000;

describe(`${MUTATION_COUNT} mutations of generated texts`, () => {
  const outcomes = Array.from({ length: MUTATION_COUNT }, (_, at) => mutationOf(at)).flatMap(outcomesOf);

  it('has no wrong place among exact and moved', () => {
    const wrong = outcomes.filter(({ outcome, state }) => outcome === 'wrong' && state !== 'changed');
    expect(wrong).toEqual([]);
  });

  it('gives at least 99 in 100 anchors their place, or says rightly that there is none', () => {
    const right = outcomes.filter(({ outcome }) => outcome === 'right');
    expect(right.length / outcomes.length).toBeGreaterThan(0.99);
  });

  it('finds at least 99 in 100 of those that are still there', () => {
    const there = outcomes.filter(({ isThere }) => isThere);
    const missed = there.filter(({ outcome }) => outcome === 'missed');
    expect(missed.length / there.length).toBeLessThan(0.01);
  });
});

interface Judged {
  readonly kind: string;
  readonly exact: string;
  readonly isThere: boolean;
  readonly state: string;
  readonly outcome: Outcome;
}

function mutationOf(at: number): CasePair {
  const kind = MUTATIONS[at % MUTATIONS.length];
  const grammar = GRAMMARS[Math.floor(at / MUTATIONS.length) % GRAMMARS.length];
  if (!kind || !grammar) throw new RangeError('There is no mutation');
  const plan = { seed: FIRST_SEED + at, sections: 5, anchors: 12, crossing: 0 };
  return makePair({ ...plan, grammar, kind: kind.name, edits: kind.edits(at), setup: kind.setup ?? [] });
}

function outcomesOf(pair: CasePair): Judged[] {
  const anchors = pair.cases.map(({ anchor }) => anchor);
  const placements = anchors.map(createPlacer(pair.new, { kind: 'texts', old: pair.old }));
  return pair.cases.flatMap((truth, at) => {
    const placement = placements[at];
    if (!placement) return [];
    return {
      kind: pair.kind,
      exact: truth.anchor.exact,
      isThere: truth.truth !== null,
      state: placement.state,
      outcome: judge(truth, placement),
    };
  });
}
