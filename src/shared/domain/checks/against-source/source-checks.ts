import type { CheckRun } from '../context';
import { checkAgeClasses } from './bodies/age-classes';
import { checkFoundations } from './bodies/foundations';
import { checkHouseKinds, checkOtherParts } from './bodies/house-kinds';
import { checkLegalForms } from './bodies/legal-forms';
import { checkMinistries } from './bodies/ministries';
import { checkNamedHouses } from './bodies/named-houses';
import { checkOfficeTowns } from './bodies/office-towns';
import { checkOrganisations } from './bodies/org-query';
import { checkDatesByDay, checkDaysByDate } from './dates/days-by-date';
import { checkHeldSince } from './dates/held-since';
import { checkRelativeYears } from './dates/relative-years';
import { checkSinceWhen } from './dates/since-when';
import { checkSourceJubilees } from './dates/source-jubilees';
import { checkSourceLives } from './dates/source-lives';
import { checkSourceTerms } from './dates/source-terms';
import { checkToldHours } from './dates/told-hours';
import { checkSourceFacts } from './figures/source-facts';
import { checkTelephones } from './figures/telephones';
import { checkMeanings } from './figures/to-and-by';
import { checkNameVariants } from './names/name-variant';
import { checkOtherNames } from './names/other-names';
import { checkOtherNouns } from './names/other-nouns';
import { checkSisterWords } from './names/sister-words';
import { checkSlippedNames } from './names/slipped-names';
import { checkSourceWords } from './names/source-words';
import { checkTurnedNames } from './names/turned-names';
import { checkUnknownNames } from './names/unknown-names';
import { checkWordSlips } from './names/word-slips';
import { checkListedPlaces } from './places/listed-places';
import { checkOrigins } from './places/origins';
import { checkPlaceRoles } from './places/place-roles';
import { checkPlaceWays } from './places/place-ways';
import { checkPlacedNames } from './places/placed-names';
import { checkPlacedThings } from './places/placed-things';
import { checkRankedPlaces } from './places/ranked-places';
import { checkSourcePlaces } from './places/source-places';
import { checkTownAdjectives } from './places/town-adjectives';
import { checkTwinTowns } from './places/twin-towns';
import { checkVenues } from './places/venues';
import { checkDesignations } from './roles/designations';
import { checkHeldOffices } from './roles/held-offices';
import { checkHighOffices } from './roles/high-offices';
import { checkKinGenitives } from './roles/kin-genitives';
import { checkLearnedTrades } from './roles/learned-trades';
import { checkLoneOffices, checkNewOffices } from './roles/lone-offices';
import { checkOtherSex, checkSexOfAnimals } from './roles/other-sex';
import { checkParties } from './roles/party-mismatch';
import { checkRelations } from './roles/relations';
import { checkRoles } from './roles/role-mismatch';
import { checkWinners } from './roles/winners';
import { checkToldAsRunning } from './states/told-as-running';
import { checkTurnedStates } from './states/turned-states';
import { checkUnanimous } from './states/unanimous';
import { checkWithOrWithout } from './states/with-or-without';
import { checkAddedFigures } from './wording/added-figures';
import { checkCollectiveSpeakers } from './wording/collective-speakers';
import { checkCorrections } from './wording/corrections';
import { checkDenials } from './wording/denials';
import { checkDeniedQuotes } from './wording/denied-quotes';
import { checkDoers } from './wording/doers';
import { checkFinalRulings } from './wording/final-rulings';
import { checkFirstTimes } from './wording/first-times';
import { checkHedgeWords } from './wording/hedge-words';
import { checkHedgedClauses } from './wording/hedged-clauses';
import { checkIndirectSpeakers } from './wording/indirect-speakers';
import { checkLeftOpen } from './wording/left-open';
import { checkLegalStages } from './wording/legal-stages';
import { checkLostLimits } from './wording/lost-limits';
import { checkOpposites } from './wording/opposites';
import { checkOverclaimedCauses } from './wording/overclaimed-causes';
import { checkQuotedTitles } from './wording/quoted-titles';
import { checkQuotes } from './wording/quotes';
import { checkShortQuotes } from './wording/short-quotes';
import { checkTurnedDirections } from './wording/turned-directions';
import { checkCopies } from './wording/unattributed-copy';
import { checkUnsupported } from './wording/unsupported';

/** What a text is asked beside its sources. Of names that touch each other, the first check in this order tells. */
export const SOURCE_CHECKS: readonly CheckRun[] = [
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
  checkRankedPlaces,
  checkPlacedThings,
  checkPlacedNames,
  checkOrigins,
  checkLearnedTrades,
  checkMinistries,
  checkAgeClasses,
  checkWinners,
  checkSourceWords,
  checkTwinTowns,
  checkSourcePlaces,
  checkTownAdjectives,
  checkOrganisations,
  checkLegalForms,
  checkParties,
  checkOtherNames,
  checkHighOffices,
  checkKinGenitives,
  checkNamedHouses,
  checkOfficeTowns,
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
  checkDeniedQuotes,
  checkCollectiveSpeakers,
  checkIndirectSpeakers,
  checkDoers,
  checkQuotedTitles,
  checkSourceTerms,
  checkSinceWhen,
  checkHeldSince,
  checkToldHours,
  checkDaysByDate,
  checkDatesByDay,
  checkRelativeYears,
  checkSourceLives,
  checkSourceJubilees,
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
  checkUnanimous,
  checkCopies,
  checkAddedFigures,
  checkUnsupported,
];
