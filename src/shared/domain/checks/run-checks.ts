import type { CheckFinding, CheckRule } from '../../model/check';
import { isGraphemeBoundary } from '../text/graphemes';
import { guessLanguage } from '../text/timex/items';
import { gateOfFreeRewrites } from './against-source/free-rewrites';
import { isTransliterated } from './against-source/names/transliterations';
import { SOURCE_CHECKS } from './against-source/source-checks';
import { checkUndated } from './alone/dates/undated';
import { OWN_CHECKS } from './alone/own-checks';
import { toldErrorsOf } from './alone/wording/told-errors';
import { type CheckDocument, createCheckContext, type Reading } from './context';
import { withoutEchoes } from './findings';
import { RULES } from './rules';
import { settledFactsOf } from './settled-facts';

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
  const runs = [...SOURCE_CHECKS, ...OWN_CHECKS].filter(run => isArticle || run !== checkUndated);
  const speaks = gateOf(known, others);
  const isMeant = noticeOf(context.reading);
  const isTold = toldErrorsOf(context.reading);
  const isSureEnough = gateOfFreeRewrites(context);
  const isSettled = settledFactsOf(context);
  const isOneName = isTransliterated(context);
  // What is not told takes nobody's place.
  const found = withoutEchoes(
    runs
      .flatMap(run => run(context))
      .filter(
        each =>
          isOn(each.rule) &&
          speaks(each) &&
          !isMeant(each) &&
          !isTold(each) &&
          !isSettled(each) &&
          !isOneName(each) &&
          isSureEnough(each),
      ),
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
