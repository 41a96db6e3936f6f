import { expect, it } from 'vitest';
import {
  areaHelp,
  areaNames,
  commandHelp,
  commandLineOperations,
  commandSchemas,
  overallHelp,
} from '../../../src/main/command-line/help';
import { operations } from '../../../src/shared/contract/operations';

it('names every command with its summary at the level above', () => {
  const help = areaNames().map(areaHelp).join('\n');

  for (const { name, summary } of commandLineOperations()) {
    expect(help).toContain(name.split('.')[1]);
    expect(help).toContain(summary);
    expect(overallHelp()).toContain(summary);
  }
});

it('leaves out what needs a window', () => {
  expect(overallHelp()).not.toContain("Show the system's dialog");
});

it('shows how a command is written', () => {
  expect(commandHelp(operations['comparisons.compare']).split('\n')).toEqual([
    'Usage: gegenlese comparisons compare <left-version-id> <right-version-id> [options]',
    '',
    'Compare two versions: word by word, or passage by passage with the left one as the reference.',
    '',
    '  <left-version-id>   required',
    '  <right-version-id>  required',
    '  --mode TEXT         one of auto, diff, alignment; default: "auto"',
    '',
    expect.stringContaining('--workspace FILE'),
    expect.stringContaining('--json'),
    expect.stringContaining('--help'),
  ]);
});

it('marks values that may be left out and that may be repeated', () => {
  expect(commandHelp(operations['documents.import'])).toContain('documents import <sources>… [options]');
  expect(commandHelp(operations['documents.list'])).toContain('documents list [<search>] [options]');
  expect(commandHelp(operations['documents.update'])).toContain(
    'update <document-id> --changes JSON [options]',
  );
});

it('shows how values with a structure are written, and what may come from standard input', () => {
  expect(commandHelp(operations['annotations.add-many'])).toContain(
    'written as {"versionId": NUMBER, "start": NUMBER, "end": NUMBER}; - reads lines of JSON from standard input',
  );
  expect(commandHelp(operations['documents.update'])).toMatch(
    /--changes JSON .*written as \{"title"\?: TEXT,/,
  );
  expect(commandHelp(operations['documents.import'])).toMatch(/<sources> .*- reads standard input/);
  expect(commandHelp(operations['documents.edit'])).toMatch(/<text> .*- reads standard input/);
});

it('has a schema of what each command takes and answers', () => {
  for (const operation of commandLineOperations()) {
    expect(commandSchemas(operation)).toMatchObject({
      operation: operation.name,
      input: { type: 'object' },
      output: expect.any(Object),
    });
  }
  expect(commandSchemas(operations['datasets.export'])).toMatchObject({
    input: { required: ['folder'] },
    progress: { required: ['done', 'total', 'stage'] },
    output: { properties: { documentCount: { type: 'integer' } } },
  });
});
