import { checkSourceFacts } from './against-source/figures/source-facts';
import { checkSourceJubilees } from './against-source/figures/source-jubilees';
import { checkSourceLives } from './against-source/figures/source-lives';
import { checkSourceTerms } from './against-source/figures/source-terms';
import { checkTelephones } from './against-source/figures/telephones';
import { checkMeanings } from './against-source/figures/to-and-by';
import { checkAgeClasses } from './against-source/names/age-classes';
import { checkDesignations } from './against-source/names/designations';
import { checkFoundations } from './against-source/names/foundations';
import { checkHalfNames } from './against-source/names/half-names';
import { checkHighOffices } from './against-source/names/high-offices';
import { checkHouseKinds } from './against-source/names/house-kinds';
import { checkKinGenitives } from './against-source/names/kin-genitives';
import { checkLearnedTrades } from './against-source/names/learned-trades';
import { checkLegalForms } from './against-source/names/legal-forms';
import { checkListedPlaces } from './against-source/names/listed-places';
import { checkMinistries } from './against-source/names/ministries';
import { checkNameVariants } from './against-source/names/name-variant';
import { checkNamedHouses } from './against-source/names/named-houses';
import { checkOrganisations } from './against-source/names/org-query';
import { checkOrigins } from './against-source/names/origins';
import { checkOtherNames } from './against-source/names/other-names';
import { checkOtherNouns } from './against-source/names/other-nouns';
import { checkOtherSex } from './against-source/names/other-sex';
import { checkParties } from './against-source/names/party-mismatch';
import { checkPlaceRoles } from './against-source/names/place-roles';
import { checkPlaceWays } from './against-source/names/place-ways';
import { checkRelations } from './against-source/names/relations';
import { checkRoles } from './against-source/names/role-mismatch';
import { checkSisterWords } from './against-source/names/sister-words';
import { checkSlippedSurnames } from './against-source/names/slipped-surnames';
import { checkSourcePlaces } from './against-source/names/source-places';
import { checkSourceWords } from './against-source/names/source-words';
import { checkTownAdjectives } from './against-source/names/town-adjectives';
import { checkTurnedNames } from './against-source/names/turned-names';
import { checkUnknownNames } from './against-source/names/unknown-names';
import { checkVenues } from './against-source/names/venues';
import { checkWinners } from './against-source/names/winners';
import { checkWordSlips } from './against-source/names/word-slips';
import { checkToldAsRunning } from './against-source/states/told-as-running';
import { checkTurnedStates } from './against-source/states/turned-states';
import { checkWithOrWithout } from './against-source/states/with-or-without';
import { checkCollectiveSpeakers } from './against-source/wording/collective-speakers';
import { checkCorrections } from './against-source/wording/corrections';
import { checkDenials } from './against-source/wording/denials';
import { checkFinalRulings } from './against-source/wording/final-rulings';
import { checkHedgeWords } from './against-source/wording/hedge-words';
import { checkHedgedClauses } from './against-source/wording/hedged-clauses';
import { checkIndirectSpeakers } from './against-source/wording/indirect-speakers';
import { checkLeftOpen } from './against-source/wording/left-open';
import { checkLegalStages } from './against-source/wording/legal-stages';
import { checkOpposites } from './against-source/wording/opposites';
import { checkOverclaimedCauses } from './against-source/wording/overclaimed-causes';
import { checkQuotedTitles } from './against-source/wording/quoted-titles';
import { checkQuotes } from './against-source/wording/quotes';
import { checkTurnedDirections } from './against-source/wording/turned-directions';
import { checkCopies } from './against-source/wording/unattributed-copy';
import { checkUnsupported } from './against-source/wording/unsupported';
import { checkAnniversaries } from './alone/anniversary-mismatch';
import { checkComparisons } from './alone/comparisons';
import { checkComputedShares } from './alone/computed-shares';
import { checkContradictions } from './alone/contradictions';
import { checkConversions } from './alone/conversions';
import { checkOwnDates } from './alone/date-mismatch';
import { checkDurations } from './alone/durations';
import { checkEventDays } from './alone/event-days';
import { checkFurniture } from './alone/furniture';
import { checkGaps } from './alone/gaps';
import { checkGroups } from './alone/groups';
import { checkHeadline } from './alone/headline';
import { checkPlausibility } from './alone/implausible';
import { checkImpossibleDates } from './alone/impossible-date';
import { checkLifespans } from './alone/lifespans';
import { checkMultiples } from './alone/multiples';
import { checkOutliers } from './alone/outliers';
import { checkOwnFigures } from './alone/own-figures';
import { checkOwnSpellings } from './alone/own-spellings';
import { checkOwnUnits } from './alone/own-units';
import { checkParallelParts } from './alone/parallel-parts';
import { checkPartsOfWhole } from './alone/part-and-whole';
import { checkPartitions } from './alone/partitions';
import { checkPercents } from './alone/percent-arith';
import { checkWholes } from './alone/percent-of-whole';
import { checkPercentPoints } from './alone/percent-points';
import { checkPolls } from './alone/polls';
import { checkProducts } from './alone/products';
import { checkPropertyUnits } from './alone/property-units';
import { checkUnmarkedQuotes } from './alone/quote-unmarked';
import { checkRates } from './alone/rates';
import { checkReckonings } from './alone/reckonings';
import { checkRemainders } from './alone/remainders';
import { checkResults } from './alone/results';
import { checkRewriteTells } from './alone/rewrite-tells';
import { checkSeats } from './alone/seats';
import { checkSpelling } from './alone/spelling-variant';
import { checkStepShares } from './alone/step-shares';
import { checkSteps } from './alone/steps';
import { checkStocks } from './alone/stocks';
import { checkStoreys } from './alone/storeys';
import { checkSums } from './alone/sums';
import { checkTerms } from './alone/terms';
import { checkTimeRates } from './alone/time-rates';
import { checkTimesApart } from './alone/times-apart';
import { checkToldBothWays } from './alone/told-both-ways';
import { checkToldMultiples } from './alone/told-multiples';
import { checkTotals } from './alone/totals';
import { checkUndated } from './alone/undated';
import { checkWeekdays } from './alone/weekday-mismatch';
import { checkYearDistances } from './alone/year-distances';
import { checkYearsApart } from './alone/years-apart';
import type { CheckRun } from './context';

/** Every rule of the pack; some answer under several ids because they read the same evidence. */
export const CHECK_RUNS: readonly CheckRun[] = [
  checkSourceFacts,
  checkTelephones,
  checkNameVariants,
  checkHalfNames,
  checkMeanings,
  checkTurnedNames,
  checkRoles,
  checkDesignations,
  checkOtherSex,
  checkPlaceRoles,
  checkListedPlaces,
  checkPlaceWays,
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
  checkSlippedSurnames,
  checkUnknownNames,
  checkVenues,
  checkTurnedDirections,
  checkQuotes,
  checkCollectiveSpeakers,
  checkIndirectSpeakers,
  checkQuotedTitles,
  checkPercents,
  checkWholes,
  checkMultiples,
  checkPartitions,
  checkSums,
  checkTotals,
  checkPartsOfWhole,
  checkParallelParts,
  checkRemainders,
  checkStocks,
  checkSteps,
  checkProducts,
  checkReckonings,
  checkSeats,
  checkStepShares,
  checkComputedShares,
  checkToldMultiples,
  checkRates,
  checkTimeRates,
  checkPolls,
  checkComparisons,
  checkGaps,
  checkGroups,
  checkOwnUnits,
  checkPropertyUnits,
  checkPercentPoints,
  checkOwnFigures,
  checkConversions,
  checkResults,
  checkDurations,
  checkHeadline,
  checkStoreys,
  checkContradictions,
  checkToldBothWays,
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
  checkSourceLives,
  checkSourceJubilees,
  checkYearDistances,
  checkOwnDates,
  checkEventDays,
  checkImpossibleDates,
  checkUndated,
  checkWeekdays,
  checkCorrections,
  checkHedgeWords,
  checkHedgedClauses,
  checkLegalStages,
  checkOverclaimedCauses,
  checkLeftOpen,
  checkTurnedStates,
  checkToldAsRunning,
  checkCopies,
  checkUnsupported,
];
