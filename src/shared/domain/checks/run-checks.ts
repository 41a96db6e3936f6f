import type { CheckFinding, CheckRule } from '../../model/check';
import { isGraphemeBoundary } from '../text/graphemes';
import { guessLanguage } from '../text/timex/items';
import { checkSourceFacts } from './against-source/figures/source-facts';
import { checkTelephones } from './against-source/figures/telephones';
import { checkMeanings } from './against-source/figures/to-and-by';
import { checkDirections } from './against-source/names/directions';
import { checkHighOffices } from './against-source/names/high-offices';
import { checkKinGenitives } from './against-source/names/kin-genitives';
import { checkNameTails } from './against-source/names/name-tails';
import { checkNameVariants } from './against-source/names/name-variant';
import { checkNamedHeads } from './against-source/names/named-heads';
import { checkNamedHouses } from './against-source/names/named-houses';
import { checkOrganisations } from './against-source/names/org-query';
import { checkOtherHeads } from './against-source/names/other-heads';
import { checkOtherNames } from './against-source/names/other-names';
import { checkOtherNouns } from './against-source/names/other-nouns';
import { checkOtherSex } from './against-source/names/other-sex';
import { checkParties } from './against-source/names/party-mismatch';
import { checkRelations } from './against-source/names/relations';
import { checkRoles } from './against-source/names/role-mismatch';
import { checkSisterWords } from './against-source/names/sister-words';
import { checkSourcePlaces } from './against-source/names/source-places';
import { checkSourceWords } from './against-source/names/source-words';
import { checkTownAdjectives } from './against-source/names/town-adjectives';
import { checkTurnedNames } from './against-source/names/turned-names';
import { checkWordSlips } from './against-source/names/word-slips';
import { checkAbsolutes } from './against-source/wording/absolutes';
import { checkCollectiveSpeakers } from './against-source/wording/collective-speakers';
import { checkPrepositions } from './against-source/wording/contrary-prepositions';
import { checkCorrections } from './against-source/wording/corrections';
import { checkDenials } from './against-source/wording/denials';
import { checkFragmentSpeakers } from './against-source/wording/fragment-speakers';
import { checkHedgeWords } from './against-source/wording/hedge-words';
import { checkHedgedClauses } from './against-source/wording/hedged-clauses';
import { checkLeftOpen } from './against-source/wording/left-open';
import { checkLegalStages } from './against-source/wording/legal-stages';
import { checkOpposites } from './against-source/wording/opposites';
import { checkOverclaimedCauses } from './against-source/wording/overclaimed-causes';
import { checkPrefixedOpposites } from './against-source/wording/prefixed-opposites';
import { checkQuotedTitles } from './against-source/wording/quoted-titles';
import { checkQuotes } from './against-source/wording/quotes';
import { checkSwappedActors } from './against-source/wording/swapped-actors';
import { checkTurnedDirections } from './against-source/wording/turned-directions';
import { checkCopies } from './against-source/wording/unattributed-copy';
import { checkUnsupported } from './against-source/wording/unsupported';
import { checkAnniversaries } from './alone/anniversary-mismatch';
import { checkContradictions } from './alone/contradictions';
import { checkConversions } from './alone/conversions';
import { checkOwnDates } from './alone/date-mismatch';
import { checkDurations } from './alone/durations';
import { checkEnumerations } from './alone/enumerations';
import { checkFurniture } from './alone/furniture';
import { checkGroups } from './alone/groups';
import { checkHeadline } from './alone/headline';
import { checkPlausibility } from './alone/implausible';
import { checkImpossibleDates } from './alone/impossible-date';
import { checkLifespans } from './alone/lifespans';
import { checkMultiples } from './alone/multiples';
import { checkOwnFigures } from './alone/own-figures';
import { checkOwnSpellings } from './alone/own-spellings';
import { checkOwnUnits } from './alone/own-units';
import { checkPartsOfWhole } from './alone/part-and-whole';
import { checkPercents } from './alone/percent-arith';
import { checkWholes } from './alone/percent-of-whole';
import { checkPercentPoints } from './alone/percent-points';
import { checkPolls } from './alone/polls';
import { checkUnmarkedQuotes } from './alone/quote-unmarked';
import { checkResults } from './alone/results';
import { checkRewriteTells } from './alone/rewrite-tells';
import { checkSeats } from './alone/seats';
import { checkSpelling } from './alone/spelling-variant';
import { checkStepShares } from './alone/step-shares';
import { checkSums } from './alone/sums';
import { toldErrorsOf } from './alone/told-errors';
import { checkTotals } from './alone/totals';
import { checkUndated } from './alone/undated';
import { checkWeekdays } from './alone/weekday-mismatch';
import { checkYearDistances } from './alone/year-distances';
import { checkYearsApart } from './alone/years-apart';
import { type CheckDocument, type CheckRun, createCheckContext, type Reading } from './context';
import { withoutEchoes } from './findings';
import { RULES } from './rules';

/** Every rule of the pack; some answer under several ids because they read the same evidence. */
const CHECK_RUNS: readonly CheckRun[] = [
  checkSourceFacts,
  checkTelephones,
  checkNameVariants,
  checkMeanings,
  checkTurnedNames,
  checkRoles,
  checkOtherSex,
  checkSourceWords,
  checkSourcePlaces,
  checkTownAdjectives,
  checkDirections,
  checkOrganisations,
  checkParties,
  checkOtherHeads,
  checkOtherNames,
  checkHighOffices,
  checkKinGenitives,
  checkNamedHeads,
  checkNamedHouses,
  checkNameTails,
  checkRelations,
  checkOtherNouns,
  checkSisterWords,
  checkOpposites,
  checkPrepositions,
  checkPrefixedOpposites,
  checkDenials,
  checkWordSlips,
  checkSwappedActors,
  checkTurnedDirections,
  checkQuotes,
  checkCollectiveSpeakers,
  checkFragmentSpeakers,
  checkQuotedTitles,
  checkPercents,
  checkWholes,
  checkMultiples,
  checkSums,
  checkTotals,
  checkPartsOfWhole,
  checkSeats,
  checkStepShares,
  checkEnumerations,
  checkPolls,
  checkGroups,
  checkOwnUnits,
  checkPercentPoints,
  checkOwnFigures,
  checkConversions,
  checkResults,
  checkDurations,
  checkHeadline,
  checkContradictions,
  checkFurniture,
  checkPlausibility,
  checkUnmarkedQuotes,
  checkRewriteTells,
  checkSpelling,
  checkOwnSpellings,
  checkAnniversaries,
  checkLifespans,
  checkYearsApart,
  checkYearDistances,
  checkOwnDates,
  checkImpossibleDates,
  checkUndated,
  checkWeekdays,
  checkCorrections,
  checkHedgeWords,
  checkHedgedClauses,
  checkLegalStages,
  checkOverclaimedCauses,
  checkAbsolutes,
  checkLeftOpen,
  checkCopies,
  checkUnsupported,
];

/** Sentences. A shorter text is a note or a passage, whose date stands elsewhere. */
const MIN_ARTICLE = 8;

/**
 * What the rules notice in `review`, alone and against `sources`, in text order, each place once per rule. A text of unknown
 * language is read in the one that its commonest words are of.
 */
export function runChecks(
  review: CheckDocument,
  sources: readonly CheckDocument[],
  isOn: (rule: CheckRule) => boolean = () => true,
): CheckFinding[] {
  const known = withLanguage(review);
  const others = sources.map(withLanguage);
  const context = createCheckContext(known, others);
  const isArticle = context.reading.sentences().length >= 2 * MIN_ARTICLE;
  const runs = CHECK_RUNS.filter(run => isArticle || run !== checkUndated);
  const speaks = gateOf(known, others);
  const isMeant = noticeOf(context.reading);
  const isTold = toldErrorsOf(context.reading);
  const found = withoutEchoes(runs.flatMap(run => run(context))).filter(
    each => isOn(each.rule) && speaks(each) && !isMeant(each) && !isTold(each),
  );
  const seen = new Set<string>();
  const altered = found.filter(({ rule }) => rule === 'quote_altered');
  const told = found.filter(each => IS_OTHERWISE.has(each.rule) && each.other !== null && !isGuess(each));
  // What is another one than in the source is told as that, and what the source does not have is no other one.
  const added = found.filter(
    ({ rule, start, end }) =>
      rule === 'unsupported' && !told.some(each => start <= each.start && each.end <= end),
  );
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(each => {
      const { rule, start, end } = each;
      // What changed inside a quotation is told once, as that.
      if (OF_WORDING.has(rule) && altered.some(quote => quote.start <= start && end <= quote.end))
        return false;
      if (rule === 'unsupported' && !added.includes(each)) return false;
      if (isGuess(each) && added.some(one => one.start <= start && end <= one.end)) return false;
      if (!isGraphemeBoundary(review.text, start) || !isGraphemeBoundary(review.text, end)) return false;
      const key = `${rule} ${start} ${end}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** Only a likely sentence of the source ties such words to others. */
function isGuess({ rule, severity, other }: CheckFinding): boolean {
  return (rule === 'place_mismatch' || rule === 'org_variant') && severity !== 'high' && other !== null;
}

/** They compare figures and days, which every language has. */
const OF_ANY_LANGUAGE: ReadonlySet<CheckRule> = new Set([
  'number_mismatch',
  'unit_mismatch',
  'date_mismatch',
  'unattributed_copy',
]);

/**
 * Whether a rule speaks the language of the text, and for what stands in a source or is missed there, whether both texts
 * are in one language.
 */
function gateOf(review: CheckDocument, sources: readonly CheckDocument[]) {
  const language = primaryOf(review);
  const isSame = sources.map(source => primaryOf(source) === language);
  return ({ rule, other }: CheckFinding): boolean => {
    if (!RULES[rule].languages.some(each => each === language)) return false;
    if (OF_ANY_LANGUAGE.has(rule)) return true;
    if (rule === 'unsupported') return isSame.every(each => each);
    return other === null || other.document === null || isSame[other.document] === true;
  };
}

function primaryOf({ language }: CheckDocument): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}

function withLanguage(document: CheckDocument): CheckDocument {
  const isUnknown = /^und/i.test(document.language);
  return isUnknown ? { ...document, language: guessLanguage(document.text) } : document;
}

const OF_WORDING: ReadonlySet<CheckRule> = new Set([
  'number_mismatch',
  'unit_mismatch',
  'date_mismatch',
  'anniversary_mismatch',
  'hedge_dropped',
  'place_mismatch',
  'org_variant',
]);

const IS_OTHERWISE: ReadonlySet<CheckRule> = new Set([
  'number_mismatch',
  'unit_mismatch',
  'date_mismatch',
  'anniversary_mismatch',
  'name_variant',
  'org_variant',
  'role_mismatch',
  'place_mismatch',
  'quote_altered',
  'quote_misattributed',
]);

const OF_FACTS: ReadonlySet<CheckRule> = new Set([
  'weekday_mismatch',
  'date_mismatch',
  'anniversary_mismatch',
  'number_mismatch',
  'percent_arith',
  'internal_contradiction',
  'name_variant',
  'spelling_variant',
]);

/** A correction names what was wrong beside what is right: that is no slip of its own. */
function noticeOf(reading: Reading): (finding: CheckFinding) => boolean {
  const notices = reading.notices();
  return ({ rule, start, end, other }) =>
    OF_FACTS.has(rule) &&
    (other === null || other.document === null) &&
    notices.some(notice => start < notice.end && notice.start < end);
}
