import { expect, test } from 'vitest';
import { rememberForms } from '../../../../src/shared/domain/text/remembered-forms';

function counted() {
  const asked: string[] = [];
  const read = rememberForms(form => {
    asked.push(form);
    return form.length > 3 ? form.toUpperCase() : null;
  });
  return { asked, read };
}

test('A form is read once, also where nothing is said of it', () => {
  const { asked, read } = counted();
  expect(
    ['Haus', 'der', 'Haus', 'der', 'Straßenbahnhaltestelle', 'Straßenbahnhaltestelle'].map(read),
  ).toEqual(['HAUS', null, 'HAUS', null, 'STRASSENBAHNHALTESTELLE', 'STRASSENBAHNHALTESTELLE']);
  expect(asked).toEqual(['Haus', 'der', 'Straßenbahnhaltestelle']);
});

test('What is too long to be met again is not kept', () => {
  const { asked, read } = counted();
  const long = 'x'.repeat(100_000);
  read(long);
  read(long);
  expect(asked.length).toBe(2);
});

test('Of very many forms the first ones are forgotten, and read anew', () => {
  const { asked, read } = counted();
  for (let at = 0; at < 40_000; at++) expect(read(`wort${at}`)).toBe(`WORT${at}`);
  expect(read('wort0')).toBe('WORT0');
  expect(asked.length).toBe(40_001);
});
