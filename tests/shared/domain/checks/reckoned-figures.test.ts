import { describe, expect, it } from 'vitest';
import { isOfOtherPeriod } from '../../../../src/shared/domain/checks/against-source/dates/other-periods';
import { reckonedYearsOf } from '../../../../src/shared/domain/checks/against-source/dates/reckoned-years';
import {
  isReckoned,
  isReckonedBeside,
} from '../../../../src/shared/domain/checks/against-source/figures/reckoned-amounts';
import { areSame } from '../../../../src/shared/domain/checks/against-source/figures/same-amounts';
import { isSumOfThree } from '../../../../src/shared/domain/checks/against-source/figures/sums-of-three';
import { readText } from '../../../../src/shared/domain/checks/context';
import type { Amount } from '../../../../src/shared/domain/text/amounts';

/** The amount of `text` whose figure begins with `figure`. */
function amountIn(text: string, figure: string): Amount {
  const amount = readText(text, 'de')
    .amounts()
    .find(each => each.figure.startsWith(figure));
  if (!amount) throw new Error(`no ${figure} in ${text}`);
  return amount;
}

describe('a figure that says that it is reckoned', () => {
  const isReckonedFrom = (text: string, figure: string, source: string) => {
    const reading = readText(text, 'de');
    const amount = reading.amounts().find(each => each.figure.startsWith(figure));
    return amount !== undefined && isReckoned(reading, amount, readText(source, 'de'));
  };

  it.each([
    ['Drei der 16 Länder enthielten sich.', 'Drei', '13 Länder stimmten zu.'],
    ['In drei der 26 Kantone fehlt er.', '26', 'Er ist in 23 Kantonen.'],
    [
      'Beide erhielten zusammen 18,3 Millionen Euro.',
      '18,3',
      'Mit 15,8 Millionen Euro liegt das Amt vor der Bahn (9,4) und der Post (8,9).',
    ],
    [
      'Zusammen sind es 78 Mitglieder.',
      '78',
      'Der Chor hat 44 Mitglieder, der Sportverein 60 Mitglieder. Im Orchester sind 11 Mitglieder. Der Nachwuchs zählt 23 Mitglieder.',
    ],
    ['Im Schnitt kamen 11.800 Gäste am Tag.', '11.800', 'An vier Tagen kamen 47.200 Gäste.'],
    ['Auf jedem Hektar stehen 3000 Bäume.', '3000', 'Auf 18 Hektar stehen 54.000 Bäume.'],
    ['29 Züge waren betroffen.', '29', 'Der Zug stand, 28 weitere waren betroffen.'],
    [
      'Gegen Viertel nach vier war es aus.',
      'Viertel',
      'Um 15.22 Uhr brannte es, nach 50 Minuten war es aus.',
    ],
    ['Es dauerte gut dreieinhalb Stunden.', 'dreieinhalb', 'Von 20.10 Uhr bis 23.45 Uhr war gesperrt.'],
  ])('%s has %s from: %s', (text, figure, source) => {
    expect(isReckonedFrom(text, figure, source)).toBe(true);
  });

  it.each([
    ['Sechs der 16 Länder enthielten sich.', 'Sechs', '13 Länder stimmten zu.'],
    ['Alle 16 Länder stimmten zu.', '16', '13 Länder stimmten zu.'],
    ['Es kamen 11.800 Gäste.', '11.800', 'An vier Tagen kamen 47.200 Gäste.'],
    ['Im Schnitt kamen 18.100 Gäste am Tag.', '18.100', 'An vier Tagen kamen 47.200 Gäste.'],
  ])('%s does not have %s from: %s', (text, figure, source) => {
    expect(isReckonedFrom(text, figure, source)).toBe(false);
  });

  it('is what is left beside the whole, where the text says so', () => {
    const source = readText('Er hatte 31 der 44 Uhren.', 'de').amounts();
    const [rival] = source;
    const isLeft = (text: string) => {
      const reading = readText(text, 'de');
      const amount = reading.amounts().find(({ value }) => value === 13);
      return amount && rival && isReckonedBeside(reading, amount, rival, source);
    };
    expect(isLeft('Von den 44 Uhren fehlen noch 13.')).toBe(true);
    expect(isLeft('Von den 44 Uhren hatte er 13.')).toBe(false);
  });
});

describe('a sum of three', () => {
  it('has its parts anywhere, and none of them twice', () => {
    expect(isSumOfThree(78, [44, 5, 11, 9, 23], 16)).toBe(true);
    expect(isSumOfThree(0.6, [0.1, 0.2, 0.3], 16)).toBe(true);
    expect(isSumOfThree(33, [11, 5, 40], 16)).toBe(false);
    expect(isSumOfThree(55, [44, 11, 3], 16)).toBe(false);
  });

  it('is looked for among the first few that are smaller', () => {
    expect(isSumOfThree(78, [100, 44, 5, 11, 9, 23], 5)).toBe(true);
    expect(isSumOfThree(78, [44, 5, 11, 9, 23], 4)).toBe(false);
  });
});

describe('a year told by a year and a span', () => {
  it.each([
    ['Er kam 2023, sie folgte ein Jahr später.', 2024],
    ['Sie verlässt das Haus im Sommer 2026 nach neun Jahren.', 2017],
    ['In der Spielzeit 2024/25 kamen mehr als in der Saison zuvor.', 2023],
  ])('%s', (source, year) => {
    expect(reckonedYearsOf(readText(source, 'de'), null).has(year)).toBe(true);
  });

  it('needs the span', () => {
    expect([...reckonedYearsOf(readText('Er kam 2023, sie folgte später.', 'de'), 2025)]).toEqual([]);
  });
});

describe('a half in words', () => {
  it.each([
    ['gut anderthalb Meter', '1,70 Meter', true],
    ['gut anderthalb Meter', '1,90 Meter', false],
    ['gut anderthalb Meter', '1,40 Meter', false],
    ['knapp anderthalb Jahre', '17 Monate', true],
    ['fast acht Stunden', '7 Stunden und 40 Minuten', true],
    ['fast acht Stunden', '6 Stunden und 40 Minuten', false],
  ])('%s for %s: %s', (said, exact, is) => {
    expect(areSame(amountIn(said, said.split(' ')[1] ?? ''), amountIn(exact, exact.slice(0, 1)))).toBe(is);
  });
});

describe('a season', () => {
  it('is one year for whoever counts', () => {
    const values = readText('Die Spielzeit 2023/24 war besser als 2019/2020.', 'de').amounts();
    expect(values.map(({ value }) => value)).toEqual([2023, 2019]);
  });
});

describe('a sum for another span of time', () => {
  it('takes the span next to it', () => {
    const [own, there] = ['300 Millionen Euro im Jahr', '25 Millionen Euro im Jahr'];
    const [x, y] = [amountIn(own, '300'), amountIn(there, '25')];
    expect(isOfOtherPeriod(`pro Stunde. ${own}`, amountIn(`pro Stunde. ${own}`, '300'), there, y)).toBe(
      false,
    );
    expect(isOfOtherPeriod(own, x, '25 Millionen Euro im Monat', y)).toBe(true);
  });
});
