import { describe, expect, it } from 'vitest';
import { de } from '../../src/renderer/i18n/de';
import { en } from '../../src/renderer/i18n/en';
import { operations } from '../../src/shared/contract/operations';
import { SKIP_REASONS } from '../../src/shared/model/import';
import { NOTICE_KINDS } from '../../src/shared/model/original';

const german = flatten(de);
const english = flatten(en);

describe('the two dictionaries', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('have the same placeholders in each sentence', () => {
    const different = [...german].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('leave no sentence empty', () => {
    const empty = [...german, ...english].filter(([, text]) => text.trim() === '');
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('name both forms of everything that is counted', () => {
    const alone = [...german.keys()].filter(key => /_(one|other)$/.test(key) && !german.has(otherForm(key)));
    expect(alone).toEqual([]);
  });
});

describe('the German dictionary', () => {
  it('has a sentence for every reason why a file is skipped', () => {
    expect(Object.keys(de.shell.import.reasons).sort()).toEqual([...SKIP_REASONS].sort());
  });

  it('has a sentence for every notice about a file', () => {
    const named = Object.keys(de.common.notices).map(key => key.replace(/_(one|other)$/, ''));
    expect([...new Set(named)].sort()).toEqual([...NOTICE_KINDS].sort());
  });

  it('has a sentence for every operation that enters the history', () => {
    const recorded = Object.values(operations)
      .filter(operation => operation.touches.includes('history') && operation.kind !== 'query')
      .map(operation => operation.name.replace('.', '_'))
      .filter(name => !name.startsWith('history_') && !name.startsWith('workspace_'));
    expect(recorded.filter(name => !Object.hasOwn(de.history.operations, name))).toEqual([]);
  });
});

function flatten(tree: object, path = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(path + key, value);
    else for (const [inner, text] of flatten(value as object, `${path}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(match => match[1] ?? '').sort();
}

function otherForm(key: string): string {
  return key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');
}
