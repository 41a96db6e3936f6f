/**
 * Options for every property test: 100 runs by default, as many as `GEGENLESE_PROPERTY_RUNS` says in the long run.
 *
 * Where one example takes milliseconds, only a `part` of them is run, and never more than `most`. Every run of the tests
 * draws other examples, so what few do not meet the next ones may. `GEGENLESE_PROPERTY_SEED` draws the same ones again.
 */
export function propertyRuns({ part = 1, most = Number.POSITIVE_INFINITY } = {}): {
  numRuns: number;
  seed?: number;
} {
  const all = Number(process.env['GEGENLESE_PROPERTY_RUNS'] ?? 100);
  const seed = Number.parseInt(process.env['GEGENLESE_PROPERTY_SEED'] ?? '', 10);
  return { numRuns: Math.ceil(Math.min(all * part, most)), ...(Number.isNaN(seed) ? {} : { seed }) };
}
