import type { CheckFinding, CheckRule } from '../../model/check';
import { isGraphemeBoundary } from '../text/graphemes';
import { checkAnniversaries } from './anniversary-mismatch';
import { type CheckDocument, type CheckRun, createCheckContext } from './context';
import { checkContradictions } from './contradictions';
import { checkCorrections } from './corrections';
import { checkOwnDates } from './date-mismatch';
import { checkFurniture } from './furniture';
import { checkHedgeWords } from './hedge-words';
import { checkPlausibility } from './implausible';
import { checkImpossibleDates } from './impossible-date';
import { checkNameVariants } from './name-variant';
import { checkPercents } from './percent-arith';
import { checkUnmarkedQuotes } from './quote-unmarked';
import { checkQuotes } from './quotes';
import { checkRewriteTells } from './rewrite-tells';
import { checkRoles } from './role-mismatch';
import { checkSourceDates } from './source-dates';
import { checkSourceNumbers } from './source-numbers';
import { checkSourceWords } from './source-words';
import { checkSpelling } from './spelling-variant';
import { checkSums } from './sums';
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
  checkQuotes,
  checkSourceDates,
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

/** What the rules notice in `review`, alone and against `sources`, in text order, each place once per rule. */
export function runChecks(
  review: CheckDocument,
  sources: readonly CheckDocument[],
  isOn: (rule: CheckRule) => boolean = () => true,
): CheckFinding[] {
  const context = createCheckContext(review, sources);
  const isArticle = context.reading.sentences().length >= 2 * MIN_ARTICLE;
  const runs = CHECK_RUNS.filter(run => isArticle || run !== checkUndated);
  const found = runs.flatMap(run => run(context)).filter(({ rule }) => isOn(rule));
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ rule, start, end }) => {
      if (!isGraphemeBoundary(review.text, start) || !isGraphemeBoundary(review.text, end)) return false;
      const key = `${rule} ${start} ${end}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}
