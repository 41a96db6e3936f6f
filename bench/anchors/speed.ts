import { makeAnchor } from '../../src/shared/domain/anchors/make';
import { createPlacer } from '../../src/shared/domain/anchors/place';
import { createRandom, integerOf } from '../data/random';
import { pairOf } from '../diff/texts';

export interface Speed {
  readonly input: string;
  readonly firstCpuMs: number;
  readonly warmCpuMs: number;
}

const WORD_COUNT = 125_000;
const ANCHOR_COUNT = 2_000;
const WARM_ROUNDS = 5;

/** 2,000 anchors of a text of about a megabyte, placed together in its next version. The first one has the compiler in it. */
export function measureSpeed(): Speed[] {
  return [0.02, 0.2, 0.6].map(share => {
    const { left, right } = pairOf({ wordCount: WORD_COUNT, share, isMoved: share < 0.5 });
    const random = createRandom(3);
    const anchors = Array.from({ length: ANCHOR_COUNT }, () => {
      const start = left.indexOf(' ', integerOf(random, 0, left.length - 400)) + 1;
      return makeAnchor(left, { start, end: left.indexOf(' ', start + integerOf(random, 3, 200)) });
    });
    const run = () => {
      const before = process.cpuUsage();
      anchors.map(createPlacer(right, { kind: 'texts', old: left }));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const firstCpuMs = run();
    run();
    let warm = 0;
    for (let round = 0; round < WARM_ROUNDS; round++) warm += run();
    const title = `${(left.length / 1e6).toFixed(2)} million characters, ${share * 100} % of the words touched`;
    return { input: title, firstCpuMs, warmCpuMs: warm / WARM_ROUNDS };
  });
}
