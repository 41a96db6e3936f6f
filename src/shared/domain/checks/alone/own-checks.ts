import type { CheckRun } from '../context';
import { checkAnniversaries } from './dates/anniversary-mismatch';
import { checkClockEnds } from './dates/clock-ends';

import { checkComingEvents } from './dates/coming-events';
import { checkOwnDates } from './dates/date-mismatch';
import { checkDeathDays } from './dates/death-days';
import { checkDurations } from './dates/durations';
import { checkEventClocks } from './dates/event-clocks';
import { checkEventDays } from './dates/event-days';
import { checkEventEnds } from './dates/event-ends';
import { checkEventWeekdays } from './dates/event-weekdays';
import { checkImpossibleDates } from './dates/impossible-date';
import { checkLifespans } from './dates/lifespans';
import { checkTenses } from './dates/past-and-future';
import { checkTerms } from './dates/terms';
import { checkTimesApart } from './dates/times-apart';
import { checkToldToCome } from './dates/told-to-come';
import { checkToldTwice } from './dates/told-twice';
import { checkUndated } from './dates/undated';
import { checkWeekdays } from './dates/weekday-mismatch';
import { checkYearDistances } from './dates/year-distances';
import { checkYearsApart } from './dates/years-apart';
import { checkAverages } from './figures/averages';
import { checkBalances } from './figures/balances';
import { checkBreathTests } from './figures/breath-tests';
import { checkComparisons } from './figures/comparisons';
import { checkComplements } from './figures/complements';
import { checkComputedShares } from './figures/computed-shares';
import { checkConversions } from './figures/conversions';
import { checkCountedLists } from './figures/counted-lists';
import { checkDifferences } from './figures/differences';
import { checkDrawnTotals } from './figures/drawn-totals';
import { checkEnergyYields } from './figures/energy-yields';
import { checkGaps } from './figures/gaps';
import { checkGroups } from './figures/ill-grouped';
import { checkPlausibility } from './figures/implausible';
import { checkLedTo } from './figures/led-to';
import { checkLeftOver } from './figures/left-over';
import { checkMeasuredThings } from './figures/measured-things';
import { checkMultiples } from './figures/multiples';
import { checkNamedCounts } from './figures/named-counts';
import { checkNewborns } from './figures/newborns';
import { checkOutliers } from './figures/outliers';
import { checkOwnFigures } from './figures/own-figures';
import { checkOwnUnits } from './figures/own-units';
import { checkPartsOfWhole } from './figures/part-and-whole';
import { checkPartShares } from './figures/part-shares';
import { checkPartitions } from './figures/partitions';
import { checkPartySeats } from './figures/party-seats';
import { checkPercents } from './figures/percent-arith';
import { checkWholes } from './figures/percent-of-whole';
import { checkPercentPoints } from './figures/percent-points';
import { checkPercentRemainders } from './figures/percent-remainders';
import { checkPolls } from './figures/polls';
import { checkProducts } from './figures/products';
import { checkPropertyUnits } from './figures/property-units';
import { checkRaceUnits } from './figures/race-units';
import { checkRates } from './figures/rates';
import { checkReckonedShares } from './figures/reckoned-shares';
import { checkReckonedTotals } from './figures/reckoned-totals';
import { checkRemainders } from './figures/remainders';
import { checkResults } from './figures/results';
import { checkRetoldCounts } from './figures/retold-counts';
import { checkRetoldMeasures } from './figures/retold-measures';
import { checkScorers } from './figures/scorers';
import { checkSeasonRecords } from './figures/season-records';
import { checkSeats } from './figures/seats';
import { checkSexes } from './figures/sexes';
import { checkSharedOut } from './figures/shared-out';
import { checkSharesOfWholes } from './figures/shares-of-wholes';
import { checkSlippedParts } from './figures/slipped-parts';
import { checkStepShares } from './figures/step-shares';
import { checkSteps } from './figures/steps';
import { checkStocks } from './figures/stocks';
import { checkStoreys } from './figures/storeys';
import { checkSums } from './figures/sums';
import { checkTakenUpAmounts } from './figures/taken-up-amounts';
import { checkTakenUpChanges } from './figures/taken-up-changes';
import { checkThingSizes } from './figures/thing-sizes';
import { checkThresholds } from './figures/thresholds';
import { checkTimeGaps } from './figures/time-gaps';
import { checkTimeRates } from './figures/time-rates';
import { checkToldContrasts } from './figures/told-contrasts';
import { checkToldDirections } from './figures/told-directions';
import { checkToldMultiples } from './figures/told-multiples';
import { checkToldOrders } from './figures/told-orders';
import { checkTotals } from './figures/totals';
import { checkTurnedBalances } from './figures/turned-balances';
import { checkTurnedLevels } from './figures/turned-levels';
import { checkTurnedSteps } from './figures/turned-steps';
import { checkVoteOutcomes } from './figures/vote-outcomes';
import { checkOwnSpellings } from './names/own-spellings';
import { checkSpelling } from './names/spelling-variant';
import { checkPeopleTold } from './people/people';
import { checkContradictions } from './wording/contradictions';
import { checkFurniture } from './wording/furniture';
import { checkHeadline } from './wording/headline';
import { checkUnmarkedQuotes } from './wording/quote-unmarked';
import { checkRewriteTells } from './wording/rewrite-tells';
import { checkTakenUpStates } from './wording/taken-up-states';
import { checkToldBothWays } from './wording/told-both-ways';
import { checkTurnedFates } from './wording/turned-fates';
import { checkTurnedHeadlines } from './wording/turned-headlines';
import { checkTurnedResults } from './wording/turned-results';
import { checkTwoHalls } from './wording/two-halls';
import { checkTwoVenues } from './wording/two-venues';

/** What a text is asked by itself. */
export const OWN_CHECKS: readonly CheckRun[] = [
  checkPercents,
  checkPercentRemainders,
  checkWholes,
  checkMultiples,
  checkPartitions,
  checkSums,
  checkTotals,
  checkPartsOfWhole,
  checkRemainders,
  checkComplements,
  checkSlippedParts,
  checkStocks,
  checkSteps,
  checkProducts,
  checkAverages,
  checkReckonedTotals,
  checkReckonedShares,
  checkTimeGaps,
  checkClockEnds,
  checkSeats,
  checkCountedLists,
  checkStepShares,
  checkSharesOfWholes,
  checkComputedShares,
  checkToldMultiples,
  checkToldDirections,
  checkToldOrders,
  checkToldContrasts,
  checkTurnedSteps,
  checkTurnedLevels,
  checkTakenUpChanges,
  checkThresholds,
  checkVoteOutcomes,
  checkTurnedBalances,
  checkRates,
  checkTimeRates,
  checkPolls,
  checkComparisons,
  checkGaps,
  checkDifferences,
  checkLedTo,
  checkPartShares,
  checkBalances,
  checkOwnUnits,
  checkPropertyUnits,
  checkBreathTests,
  checkThingSizes,
  checkMeasuredThings,
  checkGroups,
  checkNewborns,
  checkEnergyYields,
  checkRaceUnits,
  checkPercentPoints,
  checkOwnFigures,
  checkConversions,
  checkResults,
  checkRetoldCounts,
  checkTakenUpAmounts,
  checkDrawnTotals,
  checkSharedOut,
  checkSexes,
  checkLeftOver,
  checkRetoldMeasures,
  checkNamedCounts,
  checkPartySeats,
  checkScorers,
  checkSeasonRecords,
  checkDurations,
  checkHeadline,
  checkStoreys,
  checkContradictions,
  checkPeopleTold,
  checkToldBothWays,
  checkTakenUpStates,
  checkTwoVenues,
  checkTwoHalls,
  checkTurnedHeadlines,
  checkTurnedFates,
  checkTurnedResults,
  checkFurniture,
  checkPlausibility,
  checkOutliers,
  checkUnmarkedQuotes,
  checkRewriteTells,
  checkSpelling,
  checkOwnSpellings,
  checkAnniversaries,
  checkLifespans,
  checkYearsApart,
  checkTimesApart,
  checkTerms,
  checkYearDistances,
  checkOwnDates,
  checkDeathDays,
  checkEventDays,
  checkEventClocks,
  checkEventEnds,
  checkEventWeekdays,
  checkTenses,
  checkToldTwice,
  checkToldToCome,
  checkComingEvents,
  checkImpossibleDates,
  checkUndated,
  checkWeekdays,
];
