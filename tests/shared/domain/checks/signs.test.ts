import { describe, expect, it } from 'vitest';
import { findTimeWords } from '../../../../src/shared/domain/checks/against-source/dates/time-words';
import { checkHighOffices } from '../../../../src/shared/domain/checks/against-source/roles/high-offices';
import { checkAnniversaries } from '../../../../src/shared/domain/checks/alone/dates/anniversary-mismatch';
import { checkOwnDates } from '../../../../src/shared/domain/checks/alone/dates/date-mismatch';
import { checkEventEnds } from '../../../../src/shared/domain/checks/alone/dates/event-ends';
import { checkEventWeekdays } from '../../../../src/shared/domain/checks/alone/dates/event-weekdays';
import { checkTenses } from '../../../../src/shared/domain/checks/alone/dates/past-and-future';
import { checkToldToCome } from '../../../../src/shared/domain/checks/alone/dates/told-to-come';
import { checkYearDistances } from '../../../../src/shared/domain/checks/alone/dates/year-distances';
import { checkBalances } from '../../../../src/shared/domain/checks/alone/figures/balances';
import { checkComputedShares } from '../../../../src/shared/domain/checks/alone/figures/computed-shares';
import { checkDrawnTotals } from '../../../../src/shared/domain/checks/alone/figures/drawn-totals';
import { checkLeftOver } from '../../../../src/shared/domain/checks/alone/figures/left-over';
import { checkMultiples } from '../../../../src/shared/domain/checks/alone/figures/multiples';
import { checkNewborns } from '../../../../src/shared/domain/checks/alone/figures/newborns';
import { checkPartShares } from '../../../../src/shared/domain/checks/alone/figures/part-shares';
import { checkPartySeats } from '../../../../src/shared/domain/checks/alone/figures/party-seats';
import { checkPercentRemainders } from '../../../../src/shared/domain/checks/alone/figures/percent-remainders';
import { checkPolls } from '../../../../src/shared/domain/checks/alone/figures/polls';
import { checkScorers } from '../../../../src/shared/domain/checks/alone/figures/scorers';
import { checkSeats } from '../../../../src/shared/domain/checks/alone/figures/seats';
import { checkSexes } from '../../../../src/shared/domain/checks/alone/figures/sexes';
import { checkTakenUpChanges } from '../../../../src/shared/domain/checks/alone/figures/taken-up-changes';
import { checkToldDirections } from '../../../../src/shared/domain/checks/alone/figures/told-directions';
import { checkToldMultiples } from '../../../../src/shared/domain/checks/alone/figures/told-multiples';
import { checkTurnedBalances } from '../../../../src/shared/domain/checks/alone/figures/turned-balances';
import { checkVoteOutcomes } from '../../../../src/shared/domain/checks/alone/figures/vote-outcomes';
import {
  type CheckContext,
  createCheckContext,
  type Reading,
  readText,
} from '../../../../src/shared/domain/checks/context';
import { findNotices } from '../../../../src/shared/domain/checks/notices';
import { readSigns } from '../../../../src/shared/domain/checks/signs';
import { CASE_FILES, type CheckCase, readCases } from './cases';

/** As if the text had everything that a pattern may need: nothing is passed over. */
const unfiltered = (reading: Reading): Reading => ({
  ...reading,
  has: () => true,
  hasAt: () => true,
});

// One of every kind that the patterns know. A pattern that learns a word needs it here and in its list of signs.
const FEASTS = `Heiligabend|am Heiligen Abend|Christmas Eve|am ersten Weihnachtstag|Christtag|Christmas Day
  |zweiter Weihnachtsfeiertag|Stephanstag|Stefanitag|Boxing Day|Silvester|Silvesternacht|New Year's Eve|Neujahr|Neujahrstag
  |New Year's Day|Dreikönigstag|Heilige Drei Könige|Rosenmontag|Faschingsdienstag|Fastnachtsdienstag|Veilchendienstag
  |Aschermittwoch|Ash Wednesday|Gründonnerstag|Maundy Thursday|Karfreitag|Good Friday|Karsamstag|Ostersamstag|Ostersonntag
  |Easter Sunday|Ostermontag|Easter Monday|Tag der Arbeit|Maifeiertag|Christi Himmelfahrt|Himmelfahrtstag|Vatertag|Muttertag
  |Pfingstsonntag|Whit Sunday|Pfingstmontag|Whit Monday|Fronleichnam|Mariä Himmelfahrt|Tag der Deutschen Einheit
  |Reformationstag|Halloween|Allerheiligen|Martinstag|Sankt Martin|Volkstrauertag|Buß- und Bettag|Totensonntag
  |Ewigkeitssonntag|erster Advent|am 2. Advent|dritter Adventssonntag|Nikolaustag|Nikolausabend`;
const SEASONS =
  'im Frühling|im Frühjahr|im Sommer|im Spätsommer|im Herbst|im Winter|in spring|last summer|the autumn';
const NOTICES = `Richtigstellung|Berichtigung|Korrektur|Korrekturhinweis|Anders als gemeldet|in einer früheren Version
  |in einer früheren Fassung|in der ursprünglichen Version|fälschlich|fälschlicherweise|irrtümlich|Richtig ist|richtig sind
  |Richtig muss|wir bitten|wir entschuldigen|muss es heißen|ein Zahlendreher|ein Fehler unterlaufen|Fehler eingeschlichen
  |nicht wie berichtet|nicht, wie zunächst gemeldet|Correction|Clarification|an earlier version|incorrectly stated`;
const WEEKDAYS = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';

/** Those of a text alone that ask for signs first; what `thus` and `reckoned` stand for is all that they look for. */
const OF_FIGURES = [
  checkBalances,
  checkComputedShares,
  checkDrawnTotals,
  checkLeftOver,
  checkMultiples,
  checkNewborns,
  checkPartShares,
  checkPartySeats,
  checkPercentRemainders,
  checkPolls,
  checkScorers,
  checkSeats,
  checkSexes,
  checkTakenUpChanges,
  checkToldDirections,
  checkToldMultiples,
  checkTurnedBalances,
  checkVoteOutcomes,
];

/** They skip sentences without a sign. */
const OF_DAYS = [
  checkAnniversaries,
  checkOwnDates,
  checkEventEnds,
  checkEventWeekdays,
  checkTenses,
  checkToldToCome,
  checkYearDistances,
];

const listed = (list: string) => list.split('|').map(word => word.trim());

describe('no sign hides what a pattern finds', () => {
  it.each([...listed(FEASTS), ...listed(SEASONS)])('%s', words => {
    // The time of day alone would be found without the sign, too.
    const reading = readText(`Gefeiert wurde ${words}, und abends.`, 'de');
    const found = findTimeWords(unfiltered(reading)).filter(({ key }) => /^[fs]:/.test(key));
    expect(found).toHaveLength(1);
    expect(findTimeWords(reading)).toEqual(findTimeWords(unfiltered(reading)));
  });

  it.each(listed(NOTICES))('%s', words => {
    const reading = readText(`${words}, so die Redaktion.`, 'de');
    expect(findNotices(reading.text)).toHaveLength(1);
    expect(reading.notices()).toEqual(findNotices(reading.text));
  });

  it.each(listed(WEEKDAYS))('%s, every week', day => {
    expect(readSigns(`Geöffnet ist jeden ${day}.`)).toContain('weekly');
    expect(readSigns(`Geöffnet ist ${day.toLowerCase()}s.`)).toContain('weekly');
  });

  it('in any of the written cases', () => {
    for (const each of CASE_FILES.flatMap(readCases)) {
      const context = contextOf(each);
      const whole: CheckContext = {
        ...context,
        reading: unfiltered(context.reading),
        sourceReadings: context.sourceReadings.map(unfiltered),
      };
      expect(checkHighOffices(context)).toEqual(checkHighOffices(whole));
      for (const check of OF_FIGURES) expect(check(context)).toEqual(check(whole));
      for (const check of OF_DAYS) expect(check(context)).toEqual(check(whole));
      for (const [at, reading] of [context.reading, ...context.sourceReadings].entries()) {
        const other = [whole.reading, ...whole.sourceReadings][at] ?? reading;
        expect(findTimeWords(reading)).toEqual(findTimeWords(other));
        expect(reading.notices()).toEqual(findNotices(reading.text));
      }
    }
  });
});

function contextOf({ review, sources }: CheckCase): CheckContext {
  const document = ({ text, date }: CheckCase['review'], role: 'review' | 'source') =>
    ({ name: role, text, language: 'de', date, source: null, role }) as const;
  return createCheckContext(
    document(review, 'review'),
    sources.map(source => document(source, 'source')),
  );
}
