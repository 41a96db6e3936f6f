import { integerOf, pickFrom } from '../data/random';
import type { Grammar, Maker, Paragraph, Slots } from './document';
import { capitalise } from './laws';

// Documentation of a program that nobody wrote.
const SLOTS: Slots = {
  option: [
    '--depth',
    '--quiet',
    '--follow-links',
    '--output',
    '--retries',
    '--cache-dir',
    '--format',
    '--since',
    '--jobs',
    '--strict',
    '--no-color',
    '--profile',
  ],
  type: ['string', 'number', 'boolean', 'path', 'string[]', 'function', 'duration'],
  value: ['true', 'false', '{64}', '"auto"', 'null', '"{9}m"', '[]', '0'],
  thing: [
    'the index',
    'a snapshot',
    'the lock file',
    'every worker',
    'the output folder',
    'a partial result',
    'the schema',
    'the plugin',
    'the remote host',
    'a cursor',
    'the journal',
    'the response body',
  ],
  act: [
    'is rebuilt',
    'is written to disk',
    'is skipped',
    'is passed to the callback',
    'is kept in memory',
    'is removed',
    'is validated first',
    'is compressed',
    'is retried up to {9} times',
    'is logged',
  ],
  when: [
    'when the process ends',
    'on the first request',
    'if no value is given',
    'unless {option} is set',
    'after {90} seconds',
    'before any other hook runs',
    'in watch mode',
    'on Windows',
  ],
  name: ['open', 'close', 'flush', 'scan', 'resolve', 'attach', 'detach', 'merge', 'replay', 'inspect'],
  file: ['config.toml', 'index.mjs', 'journal.log', 'schema.json', 'out/main.js', '.ledgerrc'],
  sentence: [
    '{thing} {act} {when}.',
    'Use `{option}` to make sure that {thing} {act}.',
    'By default, {thing} {act} {when}.',
    'The `{name}()` method returns a promise that settles after {thing} {act}.',
    'If `{option}` is set to `{value}`, {thing} {act} {when}.',
    'Note that {thing} {act} {when}, so do not rely on it.',
    'See `{file}` for an example of how {thing} {act}.',
    'Calling `{name}()` twice has no effect: {thing} {act} only once.',
    'This option was added in version {9}.{20}.0.',
    'Deprecated since version {9}.{20}, use `{name}()` instead.',
    'An error is thrown {when} and {thing} {act}.',
    'You can combine `{option}` with `{option}`, but then {thing} {act}.',
    'Values from `{file}` take precedence over `{option}`.',
  ],
  item: [
    '`{option}`: {type}, defaults to `{value}`.',
    '`{name}({thing})` - {thing} {act}.',
    '`{option} <{type}>` says whether {thing} {act}.',
  ],
  row: ['| `{option}` | {type} | `{value}` |', '| `{option}` | {type} | `{value}` | {thing} {act} |'],
  code: [
    "import { {name} } from 'ledgerkit'",
    'const {name}{9} = await {name}(options)',
    'npx ledgerkit {name} {option}={value}',
    "{name}('{file}', { depth: {9} })",
    '# {thing} {act}',
    '}',
  ],
  title: [
    '{name}()',
    'Options for {name}',
    'Working with {file}',
    'Installation',
    'Usage',
    'How {thing} {act}',
    'Migrating from version {9}',
  ],
};

export const MANUALS: Grammar = {
  name: 'manuals',
  section: (maker, number) => ({
    heading: maker.write(`${number % 3 === 0 ? '##' : '###'} {title}`, SLOTS),
    paragraphs: Array.from({ length: integerOf(maker.random, 1, 4) }, (_, at) => at + 1).flatMap(at => [
      MANUALS.paragraph(maker, at),
      ...block(maker),
    ]),
  }),
  paragraph: maker => ({
    label: [],
    sentences: Array.from({ length: integerOf(maker.random, 1, 4) }, () => MANUALS.sentence(maker)),
    isTight: false,
  }),
  sentence: maker => capitalise(maker.write('{sentence}', SLOTS)),
};

function block(maker: Maker): Paragraph[] {
  const kind = pickFrom(maker.random, ['item', 'row', 'code', 'none', 'none']);
  if (kind === 'none') return [];
  return Array.from({ length: integerOf(maker.random, 2, 7) }, () => ({
    label: kind === 'item' ? maker.write('-', SLOTS) : [],
    sentences: [maker.write(`{${kind}}`, SLOTS)],
    isTight: true,
  }));
}
