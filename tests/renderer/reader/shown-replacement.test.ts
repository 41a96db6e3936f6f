import { expect, it } from 'vitest';
import { showReplacement } from '../../../src/renderer/reader/shown-replacement';

const TEXT = 'Der Speicher am Hafen kostete 12 Millionen.';

it.each([
  ['a word put before another one keeps the space between them', 0, 0, 'Alter ', '', 'Alter '],
  ['words put at the end keep the space before them', TEXT.length, TEXT.length, ' Mehr.', '', ' Mehr.'],
  ['a word that is taken away keeps its space', 4, 13, '', 'Speicher ', ''],
  ['a word for another one has none', 30, 32, '14', '12', '14'],
  ['a space alone is made visible', 3, 4, '', '·', ''],
  ['line breaks become spaces', 0, 0, 'Neu\n\n', '', 'Neu '],
])('%s', (_name, start, end, insert, old, next) => {
  expect(showReplacement(TEXT, { start, end, insert })).toMatchObject({ old, next });
});
