import { checkAgeClasses } from './against-source/bodies/age-classes';
import { checkFoundations } from './against-source/bodies/foundations';
import { checkHouseKinds, checkOtherParts } from './against-source/bodies/house-kinds';
import { checkLegalForms } from './against-source/bodies/legal-forms';
import { checkMinistries } from './against-source/bodies/ministries';
import { checkNamedHouses } from './against-source/bodies/named-houses';
import { checkOrganisations } from './against-source/bodies/org-query';
import { checkDatesByDay, checkDaysByDate } from './against-source/dates/days-by-date';
import { checkRelativeYears } from './against-source/dates/relative-years';
import { checkSinceWhen } from './against-source/dates/since-when';
import { checkSourceJubilees } from './against-source/dates/source-jubilees';
import { checkSourceLives } from './against-source/dates/source-lives';
import { checkSourceTerms } from './against-source/dates/source-terms';
import { checkSourceFacts } from './against-source/figures/source-facts';
import { checkTelephones } from './against-source/figures/telephones';
import { checkMeanings } from './against-source/figures/to-and-by';
import { checkNameVariants } from './against-source/names/name-variant';
import { checkOtherNames } from './against-source/names/other-names';
import { checkOtherNouns } from './against-source/names/other-nouns';
import { checkSisterWords } from './against-source/names/sister-words';
import { checkSlippedNames } from './against-source/names/slipped-names';
import { checkSourceWords } from './against-source/names/source-words';
import { checkTurnedNames } from './against-source/names/turned-names';
import { checkUnknownNames } from './against-source/names/unknown-names';
import { checkWordSlips } from './against-source/names/word-slips';
import { checkListedPlaces } from './against-source/places/listed-places';
import { checkOrigins } from './against-source/places/origins';
import { checkPlaceRoles } from './against-source/places/place-roles';
import { checkPlaceWays } from './against-source/places/place-ways';
import { checkPlacedNames } from './against-source/places/placed-names';
import { checkPlacedThings } from './against-source/places/placed-things';
import { checkSourcePlaces } from './against-source/places/source-places';
import { checkTownAdjectives } from './against-source/places/town-adjectives';
import { checkVenues } from './against-source/places/venues';
import { checkDesignations } from './against-source/roles/designations';
import { checkHeldOffices } from './against-source/roles/held-offices';
import { checkHighOffices } from './against-source/roles/high-offices';
import { checkKinGenitives } from './against-source/roles/kin-genitives';
import { checkLearnedTrades } from './against-source/roles/learned-trades';
import { checkLoneOffices, checkNewOffices } from './against-source/roles/lone-offices';
import { checkOtherSex, checkSexOfAnimals } from './against-source/roles/other-sex';
import { checkParties } from './against-source/roles/party-mismatch';
import { checkRelations } from './against-source/roles/relations';
import { checkRoles } from './against-source/roles/role-mismatch';
import { checkWinners } from './against-source/roles/winners';
import { checkToldAsRunning } from './against-source/states/told-as-running';
import { checkTurnedStates } from './against-source/states/turned-states';
import { checkWithOrWithout } from './against-source/states/with-or-without';
import { checkAddedFigures } from './against-source/wording/added-figures';
import { checkCollectiveSpeakers } from './against-source/wording/collective-speakers';
import { checkCorrections } from './against-source/wording/corrections';
import { checkDenials } from './against-source/wording/denials';
import { checkDoers } from './against-source/wording/doers';
import { checkFinalRulings } from './against-source/wording/final-rulings';
import { checkFirstTimes } from './against-source/wording/first-times';
import { checkHedgeWords } from './against-source/wording/hedge-words';
import { checkHedgedClauses } from './against-source/wording/hedged-clauses';
import { checkIndirectSpeakers } from './against-source/wording/indirect-speakers';
import { checkLeftOpen } from './against-source/wording/left-open';
import { checkLegalStages } from './against-source/wording/legal-stages';
import { checkLostLimits } from './against-source/wording/lost-limits';
import { checkOpposites } from './against-source/wording/opposites';
import { checkOverclaimedCauses } from './against-source/wording/overclaimed-causes';
import { checkQuotedTitles } from './against-source/wording/quoted-titles';
import { checkQuotes } from './against-source/wording/quotes';
import { checkShortQuotes } from './against-source/wording/short-quotes';
import { checkTurnedDirections } from './against-source/wording/turned-directions';
import { checkCopies } from './against-source/wording/unattributed-copy';
import { checkUnsupported } from './against-source/wording/unsupported';
import { checkAnniversaries } from './alone/dates/anniversary-mismatch';
import { checkOwnDates } from './alone/dates/date-mismatch';
import { checkDurations } from './alone/dates/durations';
import { checkEventClocks } from './alone/dates/event-clocks';
import { checkEventDays } from './alone/dates/event-days';
import { checkEventEnds } from './alone/dates/event-ends';
import { checkEventWeekdays } from './alone/dates/event-weekdays';
import { checkImpossibleDates } from './alone/dates/impossible-date';
import { checkLifespans } from './alone/dates/lifespans';
import { checkTenses } from './alone/dates/past-and-future';
import { checkTerms } from './alone/dates/terms';
import { checkTimesApart } from './alone/dates/times-apart';
import { checkToldToCome } from './alone/dates/told-to-come';
import { checkToldTwice } from './alone/dates/told-twice';
import { checkUndated } from './alone/dates/undated';
import { checkWeekdays } from './alone/dates/weekday-mismatch';
import { checkYearDistances } from './alone/dates/year-distances';
import { checkYearsApart } from './alone/dates/years-apart';
import { checkBalances } from './alone/figures/balances';
import { checkComparisons } from './alone/figures/comparisons';
import { checkComplements } from './alone/figures/complements';
import { checkComputedShares } from './alone/figures/computed-shares';
import { checkConversions } from './alone/figures/conversions';
import { checkCountedLists } from './alone/figures/counted-lists';
import { checkDifferences } from './alone/figures/differences';
import { checkDrawnTotals } from './alone/figures/drawn-totals';
import { checkEnergyYields } from './alone/figures/energy-yields';
import { checkGaps } from './alone/figures/gaps';
import { checkGroups } from './alone/figures/ill-grouped';
import { checkPlausibility } from './alone/figures/implausible';
import { checkLeftOver } from './alone/figures/left-over';
import { checkMeasuredThings } from './alone/figures/measured-things';
import { checkMultiples } from './alone/figures/multiples';
import { checkNamedCounts } from './alone/figures/named-counts';
import { checkNewborns } from './alone/figures/newborns';
import { checkOutliers } from './alone/figures/outliers';
import { checkOwnFigures } from './alone/figures/own-figures';
import { checkOwnUnits } from './alone/figures/own-units';
import { checkPartsOfWhole } from './alone/figures/part-and-whole';
import { checkPartShares } from './alone/figures/part-shares';
import { checkPartitions } from './alone/figures/partitions';
import { checkPartySeats } from './alone/figures/party-seats';
import { checkPercents } from './alone/figures/percent-arith';
import { checkWholes } from './alone/figures/percent-of-whole';
import { checkPercentPoints } from './alone/figures/percent-points';
import { checkPercentRemainders } from './alone/figures/percent-remainders';
import { checkPolls } from './alone/figures/polls';
import { checkProducts } from './alone/figures/products';
import { checkPropertyUnits } from './alone/figures/property-units';
import { checkRaceUnits } from './alone/figures/race-units';
import { checkRates } from './alone/figures/rates';
import { checkReckonedShares } from './alone/figures/reckoned-shares';
import { checkReckonedTotals } from './alone/figures/reckoned-totals';
import { checkRemainders } from './alone/figures/remainders';
import { checkResults } from './alone/figures/results';
import { checkRetoldCounts } from './alone/figures/retold-counts';
import { checkRetoldMeasures } from './alone/figures/retold-measures';
import { checkScorers } from './alone/figures/scorers';
import { checkSeasonRecords } from './alone/figures/season-records';
import { checkSeats } from './alone/figures/seats';
import { checkSexes } from './alone/figures/sexes';
import { checkSharedOut } from './alone/figures/shared-out';
import { checkSharesOfWholes } from './alone/figures/shares-of-wholes';
import { checkStepShares } from './alone/figures/step-shares';
import { checkSteps } from './alone/figures/steps';
import { checkStocks } from './alone/figures/stocks';
import { checkStoreys } from './alone/figures/storeys';
import { checkSums } from './alone/figures/sums';
import { checkTakenUpChanges } from './alone/figures/taken-up-changes';
import { checkThingSizes } from './alone/figures/thing-sizes';
import { checkThresholds } from './alone/figures/thresholds';
import { checkTimeGaps } from './alone/figures/time-gaps';
import { checkTimeRates } from './alone/figures/time-rates';
import { checkToldDirections } from './alone/figures/told-directions';
import { checkToldMultiples } from './alone/figures/told-multiples';
import { checkTotals } from './alone/figures/totals';
import { checkTurnedBalances } from './alone/figures/turned-balances';
import { checkTurnedLevels } from './alone/figures/turned-levels';
import { checkTurnedSteps } from './alone/figures/turned-steps';
import { checkVoteOutcomes } from './alone/figures/vote-outcomes';
import { checkOwnSpellings } from './alone/names/own-spellings';
import { checkSpelling } from './alone/names/spelling-variant';
import { checkPeopleTold } from './alone/people/people';
import { checkContradictions } from './alone/wording/contradictions';
import { checkFurniture } from './alone/wording/furniture';
import { checkHeadline } from './alone/wording/headline';
import { checkUnmarkedQuotes } from './alone/wording/quote-unmarked';
import { checkRewriteTells } from './alone/wording/rewrite-tells';
import { checkTakenUpStates } from './alone/wording/taken-up-states';
import { checkToldBothWays } from './alone/wording/told-both-ways';
import { checkTurnedFates } from './alone/wording/turned-fates';
import { checkTurnedHeadlines } from './alone/wording/turned-headlines';
import { checkTwoVenues } from './alone/wording/two-venues';
import type { CheckRun } from './context';

/** Every rule of the pack; some answer under several ids because they read the same evidence. */
export const CHECK_RUNS: readonly CheckRun[] = [
  checkSourceFacts,
  checkTelephones,
  checkNameVariants,
  checkSlippedNames,
  checkOtherParts,
  checkMeanings,
  checkTurnedNames,
  checkRoles,
  checkHeldOffices,
  checkLoneOffices,
  checkNewOffices,
  checkDesignations,
  checkOtherSex,
  checkSexOfAnimals,
  checkPlaceRoles,
  checkListedPlaces,
  checkPlaceWays,
  checkPlacedThings,
  checkPlacedNames,
  checkOrigins,
  checkLearnedTrades,
  checkMinistries,
  checkAgeClasses,
  checkWinners,
  checkSourceWords,
  checkSourcePlaces,
  checkTownAdjectives,
  checkOrganisations,
  checkLegalForms,
  checkParties,
  checkOtherNames,
  checkHighOffices,
  checkKinGenitives,
  checkNamedHouses,
  checkFoundations,
  checkHouseKinds,
  checkRelations,
  checkOtherNouns,
  checkSisterWords,
  checkOpposites,
  checkDenials,
  checkWithOrWithout,
  checkFinalRulings,
  checkWordSlips,
  checkUnknownNames,
  checkVenues,
  checkTurnedDirections,
  checkQuotes,
  checkShortQuotes,
  checkCollectiveSpeakers,
  checkIndirectSpeakers,
  checkDoers,
  checkQuotedTitles,
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
  checkStocks,
  checkSteps,
  checkProducts,
  checkReckonedTotals,
  checkReckonedShares,
  checkTimeGaps,
  checkSeats,
  checkCountedLists,
  checkStepShares,
  checkSharesOfWholes,
  checkComputedShares,
  checkToldMultiples,
  checkToldDirections,
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
  checkPartShares,
  checkBalances,
  checkOwnUnits,
  checkPropertyUnits,
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
  checkTurnedHeadlines,
  checkTurnedFates,
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
  checkSourceTerms,
  checkSinceWhen,
  checkDaysByDate,
  checkDatesByDay,
  checkRelativeYears,
  checkSourceLives,
  checkSourceJubilees,
  checkYearDistances,
  checkOwnDates,
  checkEventDays,
  checkEventClocks,
  checkEventEnds,
  checkEventWeekdays,
  checkTenses,
  checkToldTwice,
  checkToldToCome,
  checkImpossibleDates,
  checkUndated,
  checkWeekdays,
  checkCorrections,
  checkHedgeWords,
  checkHedgedClauses,
  checkLostLimits,
  checkFirstTimes,
  checkLegalStages,
  checkOverclaimedCauses,
  checkLeftOpen,
  checkTurnedStates,
  checkToldAsRunning,
  checkCopies,
  checkAddedFigures,
  checkUnsupported,
];
