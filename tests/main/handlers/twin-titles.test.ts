import { expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';

const open = createOpener();

/** Two takes under one headline, a text of another title, and a pasted one with that headline. */
async function openTakes() {
  const app = open();
  const takes = [
    ['erste.txt', 'Hafenfest in Sturmhaven\n\nMaren Ohlsen eröffnet es am 31. Juni.'],
    ['zweite.txt', 'Hafenfest in Sturmhaven\n\nMaren Olsen eröffnet es am 31. Juni 2026.'],
    ['kran.txt', 'Neuer Kran am Kai\n\nAm 31. Juni kommt er.'],
  ] as const;
  for (const [name, text] of takes) {
    const bytes = new TextEncoder().encode(text);
    await app.client.call('documents.import', { sources: [{ name, bytes, modifiedAtMs: null }] });
  }
  await app.client.call('checks.run', {});
  return app.client;
}

it('findings of texts with one title say which file each came from, and no others do', async () => {
  const client = await openTakes();
  const { findings } = await client.call('checks.list', { rule: 'impossible_date' });
  expect(findings.map(({ documentTitle, fileName }) => `${documentTitle}: ${fileName}`)).toEqual([
    'Hafenfest in Sturmhaven: erste.txt',
    'Hafenfest in Sturmhaven: zweite.txt',
    'Neuer Kran am Kai: null',
  ]);
});

it('so do groups by text', async () => {
  const client = await openTakes();
  const { groups } = await client.call('checks.list', { rule: 'impossible_date', groupBy: 'document' });
  expect(groups.map(({ name, fileName }) => `${name}: ${fileName}`).sort()).toEqual([
    'Hafenfest in Sturmhaven: erste.txt',
    'Hafenfest in Sturmhaven: zweite.txt',
    'Neuer Kran am Kai: null',
  ]);
  const { groups: rules } = await client.call('checks.list', { rule: 'impossible_date' });
  expect(rules.map(({ fileName }) => fileName)).toEqual([null]);
});

it('so do the places of names', async () => {
  const client = await openTakes();
  const { occurrences } = await client.call('names.occurrences', {
    kind: 'person',
    forms: ['Maren Ohlsen', 'Maren Olsen'],
  });
  expect(occurrences.map(({ form, fileName }) => `${form}: ${fileName}`)).toEqual([
    'Maren Ohlsen: erste.txt',
    'Maren Olsen: zweite.txt',
  ]);
});

it('a title is nobody else’s any more once the other text was removed', async () => {
  const client = await openTakes();
  await client.call('documents.remove', { documentIds: [1] });
  const { findings } = await client.call('checks.list', { rule: 'impossible_date' });
  expect(findings.map(({ fileName }) => fileName)).toEqual([null, null]);
});
