import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/main/command-line/fields';
import { commandLineOperations } from '../../../src/main/command-line/help';
import { GLOBAL_OPTIONS, parseCommand } from '../../../src/main/command-line/parse';
import { type OperationName, operations } from '../../../src/shared/contract/operations';

describe('words become the input', () => {
  it.each<[OperationName, string, unknown]>([
    ['documents.import', 'a.txt b.html', { sources: ['a.txt', 'b.html'] }],
    ['documents.import', 'a.txt --version-of 3', { sources: ['a.txt'], versionOf: 3 }],
    ['documents.list', '', {}],
    [
      'documents.list',
      'Größe --is-source-flagged --limit 5',
      { search: 'Größe', isSourceFlagged: true, limit: 5 },
    ],
    ['documents.list', '--no-is-descending --sort title', { isDescending: false, sort: 'title' }],
    ['documents.mark-read', '3 true', { documentId: 3, isRead: true }],
    ['documents.mark-read', '3 --no-is-read', { documentId: 3, isRead: false }],
    ['documents.remove', '3 4 5', { documentIds: [3, 4, 5] }],
    ['documents.update', '3 --changes {"title":"Pegel"}', { documentId: 3, changes: { title: 'Pegel' } }],
    [
      'documents.update',
      '3 --changes {} --confirm title --confirm author',
      { documentId: 3, changes: {}, confirm: ['title', 'author'] },
    ],
    ['comparisons.compare', '1 --right-version-id 2', { leftVersionId: 1, rightVersionId: 2 }],
    ['sources.import', 'desk.csv', { file: 'desk.csv' }],
    ['sources.export', 'desk.csv --no-with-bom', { file: 'desk.csv', withBom: false }],
    ['documents.text', '-- 7', { versionId: 7 }],
    ['checks.decide', 'dismiss 3 4 --reason so', { outcome: 'dismiss', findingIds: [3, 4], reason: 'so' }],
    ['checks.set-rule', 'undated null', { rule: 'undated', isOn: null }],
    [
      'names.decide',
      'person same Maier Meier',
      { kind: 'person', verdict: 'same', forms: ['Maier', 'Meier'] },
    ],
  ])('%s %s', (name, line, input) => {
    expect(parseCommand(operations[name], words(line)).input).toEqual(input);
  });

  it('refuses an empty name of a workspace', () => {
    expect(() => parseCommand(operations['documents.list'], ['--workspace', ''])).toThrow(
      'The name of the workspace is empty',
    );
  });

  it('keeps what belongs to every command apart', () => {
    const { input, options } = parseCommand(
      operations['documents.list'],
      words('Pegel --workspace w.gegenlese --json'),
    );

    expect(input).toEqual({ search: 'Pegel' });
    expect(options).toEqual({ workspace: 'w.gegenlese', isJson: true, isHelp: false });
  });
});

describe('words that do not fit are refused', () => {
  it.each<[OperationName, string, string]>([
    ['documents.import', '', '<sources> is missing'],
    ['documents.mark-read', '3', '<is-read> is missing'],
    ['documents.update', '3', '--changes is missing'],
    ['documents.text', 'seven', "version-id: 'seven' is not a number"],
    ['documents.text', '7 8', "'8' is one word too many"],
    ['documents.text', '7 --version-id 8', 'versionId is given twice'],
    ['documents.mark-read', '3 perhaps', "is-read: 'perhaps' is not true or false"],
    ['documents.update', '3 --changes {title', "changes: '{title' is not JSON"],
    ['documents.list', '--colour red', "Unknown option '--colour'"],
    ['documents.list', '--limit', "Option '--limit <value>' argument missing"],
  ])('%s %s', (name, line, message) => {
    const parse = () => parseCommand(operations[name], words(line));

    expect(parse).toThrow(expect.objectContaining({ code: 'invalid_input', message }));
  });
});

it.each(commandLineOperations().map(operation => [operation.name, operation] as const))(
  'the fields of %s can all be named',
  (_name, operation) => {
    const fields = fieldsOf(operation);
    const flags = fields.map(field => field.flag);

    const byPlace = operation.positional.map(name => fields.find(field => field.name === name));
    expect(byPlace).not.toContain(undefined);
    // A list takes all words that are left.
    expect(byPlace.slice(0, -1).filter(field => field?.isList)).toEqual([]);
    expect(new Set([...flags, ...Object.keys(GLOBAL_OPTIONS)]).size).toBe(
      flags.length + Object.keys(GLOBAL_OPTIONS).length,
    );
  },
);

function words(line: string): string[] {
  return line.split(' ').filter(word => word !== '');
}
