import type { OutputOf } from '../../shared/contract/client';

type Verification = OutputOf<'history.verify'>;

/** Where a verified history is broken and what does not fit there, for standard error; null for anything else. */
export function describeBroken(output: unknown): string | null {
  if (!isBroken(output)) return null;
  const { firstBrokenStep, problem } = output;
  const where =
    firstBrokenStep === null ? 'The history is broken' : `The history is broken at step ${firstBrokenStep}`;
  const what = problem === null ? '' : `: ${PROBLEMS[problem]}`;
  return `${where}${what}.\nThe file was changed outside of Gegenlese or is damaged. What comes before fits; a backup may hold the rest.`;
}

const PROBLEMS: Readonly<Record<NonNullable<Verification['problem']>, string>> = {
  step: 'the step is not what it was',
  content: 'what the step did is not what it was',
  'missing-step': 'the step is missing',
  head: 'the mark of the end does not fit',
  entry: 'the list of entries tells it otherwise',
};

function isBroken(output: unknown): output is Verification {
  return typeof output === 'object' && output !== null && 'isIntact' in output && output.isIntact === false;
}
