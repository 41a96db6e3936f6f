import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../components/copy-text';
import { notifyDone } from '../../components/notify';
import { useCommands } from '../../hooks/use-commands';
import { useDialog } from '../../hooks/use-dialog';
import { type Change, findNeighbour } from '../changes';
import type { ComparisonResult } from '../comparison-result';
import { copyChange } from '../copied-change';
import {
  chooseShown,
  countDecisions,
  type Decision,
  type Decisions,
  decisionOn,
  findOpen,
  listAccepted,
} from './decisions';
import type { DiffData } from './diff-data';
import { NewVersionDialog } from './NewVersionDialog';
import { NoteDialog } from './NoteDialog';
import { useCopyOfChange } from './use-copy-of-change';
import { useDecisions } from './use-decisions';

export interface ChangeReviewInput {
  comparison: ComparisonResult;
  data: DiffData;
  /** Filtered and in the order of the list. */
  listed: readonly Change[];
  selected: Change | null;
  onSelect(index: number): void;
}

export interface ChangeReview {
  readonly decisions: Decisions;
  readonly counts: Readonly<Record<Decision, number>>;
  /** On how many changes `decideShown` would decide. */
  readonly shownCount: number;
  /** On the selected change; the same once more takes it back. Goes on to the next open one. */
  decide(decision: Decision): void;
  decideShown(decision: Exclude<Decision, 'undecided'>): void;
  copy(): void;
  note(): void;
  makeVersion(): void;
  readonly dialog: ReactNode;
}

type ReviewDialog = 'note' | 'version';

/** What an editor does with the changes between two versions: accept, reject, note, copy, and make a version of it. */
export function useChangeReview({
  comparison,
  data,
  listed,
  selected,
  onSelect,
}: ChangeReviewInput): ChangeReview {
  const { t, i18n } = useTranslation();
  const { left, right } = comparison;
  const { decisions, decideOn } = useDecisions(
    { leftVersionId: left.versionId, rightVersionId: right.versionId },
    data.diff,
    data.changes,
  );
  const dialog = useDialog<ReviewDialog>();
  const counts = countDecisions(decisions);
  const shown = chooseShown(listed, decisions);

  const decide = (decision: Decision) => {
    // What the filter leaves out is not decided on unseen.
    if (!selected || !listed.includes(selected)) {
      const next = findNeighbour(listed, selected, 1);
      if (next) onSelect(next.index);
      return;
    }
    const isAgain = decisionOn(decisions, selected.index) === decision;
    const after = decideOn([selected], isAgain ? 'undecided' : decision);
    const next = isAgain || decision === 'undecided' ? null : findOpen(listed, after, selected);
    if (next) onSelect(next.index);
  };
  // The tally says how many there are: a notice would lie over what comes next, making the version.
  const decideShown: ChangeReview['decideShown'] = decision => void decideOn(shown, decision);
  const copied = selected && (() => copyChange(data, selected, i18n.language));
  const copy = () =>
    copied && void copyText(copied()).then(isDone => isDone && notifyDone(t('compare.review.copied')));
  const note = () => dialog.open('note');
  const makeVersion = () => dialog.open('version');

  useCopyOfChange(copied);
  useCommands([
    listed.length > 0 && { id: 'accept-change', run: () => decide('accepted') },
    listed.length > 0 && { id: 'reject-change', run: () => decide('rejected') },
    selected !== null && { id: 'undecide-change', run: () => decide('undecided') },
    listed.length > 0 && { id: 'accept-shown', run: () => decideShown('accepted') },
    listed.length > 0 && { id: 'reject-shown', run: () => decideShown('rejected') },
    selected !== null && { id: 'note-change', run: note },
    selected !== null && { id: 'copy-change', run: copy },
    counts.accepted > 0 && { id: 'make-version', run: makeVersion },
  ]);

  return {
    decisions,
    counts,
    shownCount: shown.length,
    decide,
    decideShown,
    copy,
    note,
    makeVersion,
    dialog:
      dialog.name === 'note' && selected ? (
        <NoteDialog
          comparison={comparison}
          texts={data.texts}
          change={selected}
          onClose={() => dialog.close('note')}
        />
      ) : dialog.name === 'version' ? (
        <NewVersionDialog
          comparison={comparison}
          changes={listAccepted(data.changes, decisions)}
          counts={counts}
          onClose={() => dialog.close('version')}
        />
      ) : null,
  };
}
