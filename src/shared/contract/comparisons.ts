import { z } from 'zod';
import { alignment, comparisonMode, diff, modeChoice } from '../model/comparison';
import { rowId } from '../model/span';
import { operation } from './operation';

const side = z.object({
  documentId: rowId,
  documentTitle: z.string(),
  versionId: rowId,
  versionNumber: z.int(),
  language: z.string(),
  isSourceFlagged: z.boolean(),
});

export const compareVersions = operation({
  name: 'comparisons.compare',
  kind: 'job',
  summary: 'Compare two versions: word by word, or passage by passage with the left one as the reference.',
  input: z.object({
    leftVersionId: rowId,
    rightVersionId: rowId,
    /** `auto` picks by overlap and says so in `choice`. */
    mode: z.enum(['auto', ...comparisonMode.options]).default('auto'),
  }),
  output: z.object({
    left: side,
    right: side,
    choice: modeChoice,
    result: z.discriminatedUnion('mode', [diff, alignment]),
  }),
  errors: ['not_found'],
  positional: ['leftVersionId', 'rightVersionId'],
});
