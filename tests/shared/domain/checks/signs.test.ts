import { describe, expect, it } from 'vitest';
import { checkHouseKinds } from '../../../../src/shared/domain/checks/against-source/bodies/house-kinds';
import { checkMinistries } from '../../../../src/shared/domain/checks/against-source/bodies/ministries';
import { checkNamedHouses } from '../../../../src/shared/domain/checks/against-source/bodies/named-houses';
import {
  checkDatesByDay,
  checkDaysByDate,
} from '../../../../src/shared/domain/checks/against-source/dates/days-by-date';
import { checkSourceLives } from '../../../../src/shared/domain/checks/against-source/dates/source-lives';
import { findTimeWords } from '../../../../src/shared/domain/checks/against-source/dates/time-words';
import { factsOf } from '../../../../src/shared/domain/checks/against-source/figures/facts';
import { checkHighOffices } from '../../../../src/shared/domain/checks/against-source/roles/high-offices';
import { officePhrasesIn } from '../../../../src/shared/domain/checks/against-source/roles/office-phrases';
import {
  checkOtherSex,
  checkSexOfAnimals,
} from '../../../../src/shared/domain/checks/against-source/roles/other-sex';
import { checkWinners } from '../../../../src/shared/domain/checks/against-source/roles/winners';
import { checkFinalRulings } from '../../../../src/shared/domain/checks/against-source/wording/final-rulings';
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
  type CheckRun,
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
const PERIODS =
  'im ersten Halbjahr|in der 2. Jahreshälfte|im dritten Quartal|in der ersten Hälfte des Jahres|the second half of the year|the first half-year|the third quarter|im Q3|im H1';
const DECADES =
  'die 1980er Jahre|die 80er-Jahre|in den 90er Jahren|der Zwanziger Jahre|die Dreißigerjahre|die achtziger-Jahre|the 1960s';
const RANKS = `Sie kam als Erste an|Er wurde Dritter|Sie belegte am Ende Platz drei|Er steht auf Rang 7|Position zwei hielt sie
  |Die drittgrößte Stadt|Der zweithöchste Turm|Die viertbeste Zeit|Der zweit-jüngste Fahrer|Die fünftreichste Frau`;
const LED =
  'Er steht an der Spitze des Amts|Er hat das Klinikum geleitet|Sie leitet seit 2019 die Kreisbibliothek|Er führt das Landesmuseum';
const HOUSES =
  'Gymnasium|Schule|Kita|Klinikum|Stiftung|Museum|Preis|Pokal|Halle|Stadion|Platz|Straße|Brücke|Kaserne|Schleuse|Bucht|Orden|Bank';
const OWN_AND_OTHER: readonly (readonly [check: CheckRun, own: string, other: string])[] = [
  ...HOUSES.split('|').map(
    head =>
      [checkNamedHouses, `das Goethe-${head} bekam ein Dach`, `das Schiller-${head} bekam ein Dach`] as const,
  ),
  [checkMinistries, 'das Bundesforschungsministerium zahlt', 'das Ministerium für Justiz zahlt'],
  [
    checkHouseKinds,
    'die Gesundheitsdirektion der Stadt Zürich zahlt',
    'die Gesundheitsdirektion des Kantons Zürich zahlt',
  ],
  [checkOtherSex, 'es traf die 72-jährige Frau', 'es traf den 72-jährigen Mann'],
  [checkOtherSex, 'es traf die 72 Jahre alte Frau', 'es traf den 72 Jahre alten Mann'],
  ...'Weibchen|Kuhkalb|Hennen|Ricken|Stuten'
    .split('|')
    .map(
      animals =>
        [checkSexOfAnimals, `im Gehege leben ${animals}`, 'im Gehege leben männliche Jungtiere'] as const,
    ),
  ...'Männchen|Bullen|Hengste|Kater|Rüden|Eber'
    .split('|')
    .map(animals => [checkSexOfAnimals, 'im Gehege leben Weibchen', `im Gehege leben ${animals}`] as const),
  ...'ist damit rechtskräftig|ist unanfechtbar|ist nicht mehr anfechtbar'
    .split('|')
    .map(final => [checkFinalRulings, `das Urteil ${final}`, 'das Urteil kann angefochten werden'] as const),
  [checkFinalRulings, 'der Rechtsweg ist damit erschöpft', 'die Revision ist möglich'],
  [checkFinalRulings, 'die Berufung ist möglich', 'sie hat endgültig verloren'],
  ...'siegte|gewann|hat gewonnen|triumphierte|setzte sich durch|hatte die Nase vorn|holte Gold'
    .split('|')
    .map(
      won =>
        [checkWinners, `Anna Grabow ${won}`, 'Nils Grabow siegte vor Karl Etten und Anna Grabow'] as const,
    ),
  [checkWinners, 'Anna Grabow siegte', 'Nils Grabow war nicht zu schlagen vor Karl Etten und Anna Grabow'],
  ...'starb|verstarb|ist gestorben'
    .split('|')
    .map(
      died =>
        [checkSourceLives, `er ${died} im Alter von 84 Jahren`, 'er starb im Alter von 81 Jahren'] as const,
    ),
];
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

/** Those of a text against its source that do. */
const OF_SOURCES = [
  checkDatesByDay,
  checkDaysByDate,
  checkFinalRulings,
  checkHighOffices,
  checkHouseKinds,
  checkMinistries,
  checkNamedHouses,
  checkOtherSex,
  checkSexOfAnimals,
  checkSourceLives,
  checkWinners,
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

  it.each([...listed(PERIODS), ...listed(DECADES)])('%s', words => {
    const reading = readText(`Gebaut wurde ${words}, nicht später.`, 'de');
    expect(findTimeWords(unfiltered(reading)).map(({ key }) => key.charAt(0))).toEqual([
      expect.stringMatching(/[hz]/),
    ]);
    expect(findTimeWords(reading)).toEqual(findTimeWords(unfiltered(reading)));
  });

  it.each(listed(RANKS))('%s', words => {
    const reading = readText(`${words}, sagt sie.`, 'de');
    expect(factsOf(unfiltered(reading)).map(({ kind }) => kind)).toContainEqual(
      expect.stringMatching(/^nth/),
    );
    expect(factsOf(reading)).toEqual(factsOf(unfiltered(reading)));
  });

  it.each(listed(LED))('%s', words => {
    const reading = readText(`${words}.`, 'de');
    expect(officePhrasesIn(unfiltered(reading)).map(({ head }) => head)).toContain('leiter');
    expect(officePhrasesIn(reading)).toEqual(officePhrasesIn(unfiltered(reading)));
  });

  it.each(OWN_AND_OTHER)('%o: %s, %s', (check, own, other) => {
    const document = (said: string, role: 'review' | 'source') => ({
      ...{ name: role, language: 'de', date: null, source: null, role },
      text: `In Rodenau sprach Jana Voss am Abend mit 240 Gästen. Der Abend in Rodenau dauerte 75 Minuten lang. Und ${said}.`,
    });
    const context = createCheckContext(document(own, 'review'), [document(other, 'source')]);
    expect(check(context)).toHaveLength(1);
  });

  it.each(listed(WEEKDAYS))('%s, every week', day => {
    expect(readSigns(`Geöffnet ist jeden ${day}.`)('weekly')).toBe(true);
    expect(readSigns(`Geöffnet ist ${day.toLowerCase()}s.`)('weekly')).toBe(true);
  });

  it('in any of the written cases', () => {
    for (const each of CASE_FILES.flatMap(readCases)) {
      const context = contextOf(each);
      const whole: CheckContext = {
        ...context,
        reading: unfiltered(context.reading),
        sourceReadings: context.sourceReadings.map(unfiltered),
      };
      const checks = [...OF_FIGURES, ...OF_DAYS, ...(each.sources.length > 0 ? OF_SOURCES : [])];
      for (const check of checks) expectSame(check(whole), () => check(context));
      for (const [at, reading] of [context.reading, ...context.sourceReadings].entries()) {
        const other = [whole.reading, ...whole.sourceReadings][at] ?? reading;
        for (const find of [findTimeWords, factsOf, officePhrasesIn])
          expectSame(find(other), () => find(reading));
        expectSame(findNotices(reading.text), reading.notices);
      }
    }
  });
});

/** A sign can only hide something: where all that there is is nothing, there is nothing to hide. */
function expectSame(whole: readonly unknown[], filtered: () => readonly unknown[]): void {
  if (whole.length > 0) expect(filtered()).toEqual(whole);
}

function contextOf({ review, sources }: CheckCase): CheckContext {
  const document = ({ text, date }: CheckCase['review'], role: 'review' | 'source') =>
    ({ name: role, text, language: 'de', date, source: null, role }) as const;
  return createCheckContext(
    document(review, 'review'),
    sources.map(source => document(source, 'source')),
  );
}
