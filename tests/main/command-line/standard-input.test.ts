import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/main/command-line/fields';
import { parseCommand } from '../../../src/main/command-line/parse';
import { fillFromStandardInput } from '../../../src/main/command-line/standard-input';
import { type OperationName, operations } from '../../../src/shared/contract/operations';

describe('a hyphen stands for standard input', () => {
  it.each<[OperationName, string[], string, unknown]>([
    [
      'documents.import',
      ['a.txt', '-'],
      'Größe',
      { sources: ['a.txt', { name: '-', bytes: new TextEncoder().encode('Größe'), modifiedAtMs: null }] },
    ],
    ['documents.edit', ['3', '-'], '\uFEFFGröße\r\n', { versionId: 3, text: 'Größe\r\n' }],
    [
      'documents.update',
      ['3', '--changes', '-'],
      '{"title": "-"}\n',
      { documentId: 3, changes: { title: '-' } },
    ],
    [
      'annotations.add-many',
      ['style', '-'],
      '{"start": 1}\r\n\n{"start": 2}',
      { label: 'style', places: [{ start: 1 }, { start: 2 }] },
    ],
    ['documents.list', ['-'], 'not read', { search: '-' }],
    ['annotations.update', ['3', '--changes', '{"comment":"-"}'], 'not read', expect.anything()],
  ])('%s %j', async (name, words, standardInput, input) => {
    expect(await fill(name, words, standardInput)).toEqual(input);
  });

  it.each<[string, OperationName, string[], Uint8Array | string]>([
    ['Standard input can be read only once', 'documents.import', ['-', '-'], ''],
    ['changes: standard input is not JSON', 'documents.update', ['3', '--changes', '-'], 'title'],
    ['places: standard input is not JSON in line 2', 'annotations.add-many', ['style', '-'], '{}\nx'],
    ['text: standard input is not UTF-8', 'documents.paste', ['-'], new Uint8Array([0xfc])],
  ])('%s', async (message, name, words, standardInput) => {
    await expect(fill(name, words, standardInput)).rejects.toMatchObject({ code: 'invalid_input', message });
  });
});

function fill(name: OperationName, words: readonly string[], standardInput: Uint8Array | string) {
  const operation = operations[name];
  const { input } = parseCommand(operation, words);
  const bytes = typeof standardInput === 'string' ? new TextEncoder().encode(standardInput) : standardInput;
  return fillFromStandardInput(fieldsOf(operation), input, inChunks(bytes));
}

/** Cut in the middle of characters. */
async function* inChunks(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
}
