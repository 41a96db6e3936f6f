import type { CheckFinding, CheckRule } from '../../model/check';
import { isGraphemeBoundary } from '../text/graphemes';
import { guessLanguage } from '../text/timex/items';
import { checkAnniversaries } from './anniversary-mismatch';
import { type CheckDocument, type CheckRun, createCheckContext } from './context';
import { checkContradictions } from './contradictions';
import { checkCorrections, findNotices } from './corrections';
import { checkOwnDates } from './date-mismatch';
import { checkFurniture } from './furniture';
import { checkHedgeWords } from './hedge-words';
import { checkPlausibility } from './implausible';
import { checkImpossibleDates } from './impossible-date';
import { checkNameVariants } from './name-variant';
import { checkOrganisations } from './org-query';
import { checkParties } from './party-mismatch';
import { checkPercents } from './percent-arith';
import { checkUnmarkedQuotes } from './quote-unmarked';
import { checkQuotes } from './quotes';
import { checkRewriteTells } from './rewrite-tells';
import { checkRoles } from './role-mismatch';
import { RULES } from './rules';
import { checkSourceAges } from './source-ages';
import { checkSourceDates } from './source-dates';
import { checkSourceDays } from './source-days';
import { checkSourceNumbers } from './source-numbers';
import { checkSourcePlaces } from './source-places';
import { checkSourceWords } from './source-words';
import { checkSpelling } from './spelling-variant';
import { checkSums } from './sums';
import { checkSwappedActors } from './swapped-actors';
import { checkSwappedNumbers } from './swapped-numbers';
import { checkCopies } from './unattributed-copy';
import { checkUndated } from './undated';
import { checkUnsupported } from './unsupported';
import { checkWeekdays } from './weekday-mismatch';

/** Every rule of the pack; some answer under several ids because they read the same evidence. */
export const CHECK_RUNS: readonly CheckRun[] = [
  checkSourceNumbers,
  checkNameVariants,
  checkRoles,
  checkSourceWords,
  checkSourcePlaces,
  checkOrganisations,
  checkParties,
  checkSwappedActors,
  checkSwappedNumbers,
  checkQuotes,
  checkSourceDates,
  checkSourceAges,
  checkSourceDays,
  checkPercents,
  checkSums,
  checkContradictions,
  checkFurniture,
  checkPlausibility,
  checkUnmarkedQuotes,
  checkRewriteTells,
  checkSpelling,
  checkAnniversaries,
  checkOwnDates,
  checkImpossibleDates,
  checkUndated,
  checkWeekdays,
  checkCorrections,
  checkHedgeWords,
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
  const isMeant = noticeOf(review.text);
  const found = runs
    .flatMap(run => run(context))
    .filter(each => isOn(each.rule) && speaks(each) && !isMeant(each));
  const seen = new Set<string>();
  const altered = found.filter(({ rule }) => rule === 'quote_altered');
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ rule, start, end }) => {
      // What changed inside a quotation is told once, as that.
      if (OF_WORDING.has(rule) && altered.some(quote => quote.start <= start && end <= quote.end))
        return false;
      if (!isGraphemeBoundary(review.text, start) || !isGraphemeBoundary(review.text, end)) return false;
      const key = `${rule} ${start} ${end}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
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
  'hedge_dropped',
  'place_mismatch',
  'org_variant',
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
function noticeOf(text: string): (finding: CheckFinding) => boolean {
  const notices = findNotices(text);
  return ({ rule, start, end, other }) =>
    OF_FACTS.has(rule) &&
    (other === null || other.document === null) &&
    notices.some(notice => start < notice.end && notice.start < end);
}
