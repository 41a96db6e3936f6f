/** Options for every property test: 100 runs by default, as many as `GEGENLESE_PROPERTY_RUNS` says in the long run. */
export function propertyRuns(): { numRuns: number } {
  return { numRuns: Number(process.env['GEGENLESE_PROPERTY_RUNS'] ?? 100) };
}
