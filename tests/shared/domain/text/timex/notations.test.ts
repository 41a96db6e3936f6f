import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../../../../src/shared/domain/text/timex/find-timexes';

const MARK = /\[([^|\]]+)\|([A-Z]+)\|([^\]]+)\]/g;

/** Reads the words of `marked` on Wednesday, 12 March 2025; the answer is marked as `[words|TYPE|value]`. */
function reread(marked: string, language: string): string {
  const text = marked.replace(MARK, '$1');
  let written = '';
  let done = 0;
  for (const { start, end, type, value } of findTimexes(text, language, '2025-03-12')) {
    written += `${text.slice(done, start)}[${text.slice(start, end)}|${type}|${value}]`;
    done = end;
  }
  return written + text.slice(done);
}

describe('times of day', () => {
  it.each([
    'Stand: [2025-03-12T18:00|TIME|2025-03-12T18:00]',
    'Stand: [2025-03-12T18:00:30Z|TIME|2025-03-12T18:00:30]',
    'um [14:05:30 Uhr|TIME|2025-03-12T14:05:30]',
    'um [Viertel nach acht|TIME|2025-03-12T08:15] am Rathaus',
    'um [Viertel vor neun|TIME|2025-03-12T08:45] am Rathaus',
    'in der [Nacht zum 3. Mai|TIME|2025-05-03TNI] brannte es',
    'in der [Nacht auf den 3. Mai 2024|TIME|2024-05-03TNI] brannte es',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each([
    'They meet [tonight|TIME|2025-03-12TNI].',
    'at [a quarter to nine|TIME|2025-03-12T08:45]',
    'at [half past seven|TIME|2025-03-12T07:30]',
  ])('reads %s', marked => expect(reread(marked, 'en')).toBe(marked));
});

describe('ends that lie ahead', () => {
  it.each([
    'Die Ausstellung ist noch bis [Sonntag|DATE|2025-03-16] zu sehen.',
    'Noch bis [Ende April|DATE|2025-04] ist die Schau geöffnet.',
    'Ab [Montag|DATE|2025-03-17] gilt eine neue Regel.',
    'Seit [Dezember|DATE|2024-12] ist die Straße gesperrt.',
    'Seit [Montag|DATE|2025-03-10] wird gebaut.',
    'Das Fest ist für [Samstag|DATE|2025-03-15] geplant.',
    'Bis [Freitag|DATE|2025-03-07] waren 20 Anträge eingegangen.',
    'Bis [Januar|DATE|2025-01] wurde gebaut.',
    'An [diesem Freitag|DATE|2025-03-14] ist Schluss.',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each([
    'Bids are due by [Friday|DATE|2025-03-14].',
    'The show runs until [Sunday|DATE|2025-03-16].',
    'Until [Friday|DATE|2025-03-07] nobody knew, she said.',
    '[this Friday|DATE|2025-03-14]',
  ])('reads %s', marked => expect(reread(marked, 'en')).toBe(marked));
});

describe('ranges', () => {
  it.each([
    'vom [3.|DATE|2025-10-03]-[5.10.2025|DATE|2025-10-05]',
    'vom [03.|DATE|2025-10-03] bis zum [05.10.2025|DATE|2025-10-05]',
    '[Mai|DATE|2024-05] bis [September 2024|DATE|2024-09] war heiß.',
    'Die Monate [Juli|DATE|2024-07] und [August 2024|DATE|2024-08] waren heiß.',
    '[Januar|DATE|2025-01]–[März 2025|DATE|2025-03]',
    'in der [KW 12/2025|DATE|2025-W12]',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each([
    'from [October 3|DATE|2025-10-03] to [5|DATE|2025-10-05]',
    '[October 3|DATE|2024-10-03]-[5, 2024|DATE|2024-10-05]',
    'On [October 3|DATE|2025-10-03] to 5 people spoke.',
  ])('reads %s', marked => expect(reread(marked, 'en')).toBe(marked));
});

describe('parts of another year', () => {
  it.each([
    'im [dritten Quartal des vergangenen Jahres|DATE|2024-Q3]',
    'im [zweiten Quartal dieses Jahres|DATE|2025-Q2]',
    'im [ersten Halbjahr des laufenden Jahres|DATE|2025-H1]',
    'im [März des Vorjahres|DATE|2024-03]',
    'am [3. Mai des Vorjahres|DATE|2024-05-03]',
    'in der [zweiten Jahreshälfte 2024|DATE|2024-H2]',
    'im [5. Jahrhundert vor Christus|DATE|BC04]',
    'im [Jahr 333 vor Christus|DATE|BC0333]',
    'im [Sommer ’89|DATE|1989-SU]',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));
});

describe('holidays', () => {
  it.each([
    'an [Christi Himmelfahrt|DATE|2025-05-29]',
    'Am [1. Advent|DATE|2025-11-30] brennt die erste Kerze.',
    'am [vierten Advent 2022|DATE|2022-12-18]',
    'am [Buß- und Bettag 2024|DATE|2024-11-20]',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each(['on [Easter Monday|DATE|2025-04-21]', 'on [Good Friday 2024|DATE|2024-03-29]'])(
    'reads %s',
    marked => expect(reread(marked, 'en')).toBe(marked),
  );
});

describe('headlines', () => {
  it.each(['[MITTWOCH, 12. MÄRZ 2025|DATE|2025-03-12]', 'AB [MONTAG|DATE|2025-03-17] GESPERRT'])(
    'reads %s',
    marked => expect(reread(marked, 'de')).toBe(marked),
  );
  it('reads THURSDAY, MAY 1, 2025', () =>
    expect(reread('[THURSDAY, MAY 1, 2025|DATE|2025-05-01]', 'en')).toBe(
      '[THURSDAY, MAY 1, 2025|DATE|2025-05-01]',
    ));
});

describe('counts', () => {
  it.each([
    '[vor genau 10 Jahren|DATE|2015]',
    '[alle paar Jahre|SET|PXY]',
    '[jeden 1. Mai|SET|XXXX-05-01]',
    'eine [3/4 Stunde|DURATION|PT45M]',
    'Das heute-journal berichtete.',
    'DIN 1999',
    'Vgl. S. 1990',
    'Az. 12 O 345/2023',
  ])('reads %s', marked => expect(reread(marked, 'de')).toBe(marked));

  it.each(['[half an hour|DURATION|PT30M]', "[today's|DATE|2025-03-12] meeting"])('reads %s', marked =>
    expect(reread(marked, 'en')).toBe(marked),
  );
});
