import type { Measure } from './measure';
import { compareMeasures } from './measures/compare';
import { exportMeasures } from './measures/export';
import { importMeasures } from './measures/import';
import { longTextMeasures } from './measures/long-text';
import { searchMeasures } from './measures/search';
import { startMeasures } from './measures/start';

/** In the order in which they run; what one prepares, later ones use. */
export const MEASURES: readonly Measure[] = [
  ...importMeasures,
  ...startMeasures,
  ...searchMeasures,
  ...longTextMeasures,
  ...exportMeasures,
  ...compareMeasures,
];
