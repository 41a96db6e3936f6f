import { expect, it } from 'vitest';
import { runChecks } from '../../../../src/shared/domain/checks/run-checks';

it('finds a place with another letter also among many words with the same beginning', () => {
  const others = [...'abcdefghijklmnopqrstuvwxyz'].flatMap(letter => [
    `Kre${letter}olan`,
    `Kre${letter}imur`,
    `Kre${letter}astu`,
  ]);
  const text = `Es kamen ${others.join(', ')}. Gebaut wird in Kremperheide. In Kremperheide freut man sich. Auch in Krempenheide.\n`;
  expect(namesApart(text)).toEqual(['Krempenheide']);
});

it('tells nothing of a series of names a letter apart', () => {
  const series = [...'abcdefghijklm'].map(letter => `Kremper${letter}eide`);
  expect(namesApart(series.map(name => `Gebaut wird in ${name}. `).join(''))).toEqual([]);
});

function namesApart(text: string): string[] {
  const document = {
    name: 'text',
    text,
    language: 'de',
    date: '2024-10-13',
    source: null,
    role: 'review',
  } as const;
  return runChecks(document, [])
    .filter(({ rule }) => rule === 'spelling_variant')
    .map(({ start, end }) => text.slice(start, end));
}
