import type { OutputOf } from '../../shared/contract/client';

type Verification = OutputOf<'history.verify'>;
type WorkspaceVerification = OutputOf<'workspace.verify'>;

/** Where what was verified is broken and what does not fit there, for standard error; null for anything else. */
export function describeBroken(output: unknown): string | null {
  if (!isBroken(output)) return null;
  const sentences = 'history' in output ? describeWorkspace(output) : [describeHistory(output)];
  return `${sentences.join('\n')}\nThe file was changed outside of Gegenlese or is damaged. A backup may hold what was lost.`;
}

function describeHistory({ firstBrokenStep, problem }: Verification): string {
  const where =
    firstBrokenStep === null ? 'The history is broken' : `The history is broken at step ${firstBrokenStep}`;
  const what = problem === null ? '' : `: ${PROBLEMS[problem]}`;
  return `${where}${what}. What comes before fits.`;
}

const MAX_LISTED = 20;

function describeWorkspace({ history, damaged }: WorkspaceVerification): string[] {
  const lines = damaged
    .slice(0, MAX_LISTED)
    .map(({ table, id, problem }) => `${table} ${id} ${DAMAGES[problem]}.`);
  const rest = damaged.length - lines.length;
  return [
    ...(history.isIntact ? [] : [describeHistory(history)]),
    ...lines,
    ...(rest > 0 ? [`And ${rest} more.`] : []),
  ];
}

const DAMAGES: Readonly<Record<WorkspaceVerification['damaged'][number]['problem'], string>> = {
  hash: 'is not what its hash says',
  changed: 'is not what the history made of it',
  unrecorded: 'is nothing that the history made',
  missing: 'is gone, and the history did not take it away',
};

const PROBLEMS: Readonly<Record<NonNullable<Verification['problem']>, string>> = {
  step: 'the step is not what it was',
  content: 'what the step did is not what it was',
  'missing-step': 'the step is missing',
  head: 'the mark of the end does not fit',
  entry: 'the list of entries tells it otherwise',
};

function isBroken(output: unknown): output is Verification | WorkspaceVerification {
  return typeof output === 'object' && output !== null && 'isIntact' in output && output.isIntact === false;
}
