import { useImportDialog } from '../components/import/use-import-dialog';
import { useCommands } from '../hooks/use-commands';
import { useCommand } from '../hooks/use-operation';
import type { CommandId } from '../keys';
import { focusField } from './annotations/focus-field';
import { findingKey, type Stop } from './decorations';
import type { Ledger } from './ledger/use-ledger';
import type { ReaderDialog } from './reader-dialog';
import type { Opened, ReaderTab } from './reader-tab';
import type { Annotating } from './use-annotating';
import type { Cleaning } from './use-cleaning';
import type { Suggestions } from './use-suggestions';

interface ReaderCommands {
  readonly opened: Opened;
  readonly tab: ReaderTab;
  readonly activeId: string | null;
  readonly annotating: Annotating;
  readonly cleaning: Cleaning;
  readonly suggestions: Suggestions;
  readonly ledger: Ledger;
  readonly hasSelection: boolean;
  onTab(tab: ReaderTab): void;
  onFind(): void;
  onDialog(dialog: ReaderDialog): void;
  onEdit(): void;
  onStep(step: 1 | -1): void;
  /** Goes to the labels of the form. */
  onForm(): void;
  onShow(stop: Stop): void;
}

const LABEL_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Everything of this place that a key or the palette can start. */
export function useReaderCommands(reader: ReaderCommands): void {
  const { opened, activeId, annotating, cleaning, hasSelection, onTab, onDialog, onStep } = reader;
  const importDialog = useImportDialog();
  const markRead = useCommand('documents.mark-read');
  const { document } = opened;
  const activeAnnotation = opened.annotations.find(({ id }) => activeId === `a${id}`);
  const activeFinding = cleaning.proposed.find(({ id }) => activeId === findingKey(id));
  const activeRow = reader.tab === 'ledger' ? reader.ledger.findRow(activeId) : null;
  const hasProposals = cleaning.proposed.length > 0 && cleaning.isCurrent;
  // In these tabs the same keys decide on what they list.
  const isOfCleaning = reader.tab !== 'places' && reader.tab !== 'checks';

  /** Decides on the finding that is shown and goes on to the next; without one it first shows the first. */
  const decide = (run: (findingId: number) => void) => {
    onTab('cleaning');
    const finding = reader.tab === 'cleaning' ? activeFinding : undefined;
    const next = finding
      ? cleaning.proposed[cleaning.proposed.indexOf(finding) + 1]
      : (activeFinding ?? cleaning.proposed[0]);
    if (finding) run(finding.id);
    if (next) reader.onShow(cleaning.stopOf(next));
  };

  const annotate = () => {
    if (hasSelection) reader.onForm();
    else if (activeAnnotation) {
      onTab('annotations');
      focusField('[data-comment-field]');
    } else annotating.askForSelection();
  };

  useCommands([
    { id: 'find-in-text', run: reader.onFind },
    {
      id: 'annotate',
      run: annotate,
    },
    ...LABEL_KEYS.map(
      key => ({ id: `label-${key}` satisfies CommandId, run: () => annotating.annotateByKey(key) }) as const,
    ),
    { id: 'next-annotation', run: () => onStep(1) },
    { id: 'previous-annotation', run: () => onStep(-1) },
    { id: 'tab-annotations', run: () => onTab('annotations') },
    { id: 'tab-cleaning', run: () => onTab('cleaning') },
    { id: 'tab-ledger', run: () => onTab('ledger') },
    { id: 'tab-details', run: () => onTab('details') },
    hasProposals && isOfCleaning && { id: 'accept-finding', run: () => decide(cleaning.toggleAccepted) },
    hasProposals && isOfCleaning && { id: 'reject-finding', run: () => decide(cleaning.reject) },
    hasProposals && { id: 'accept-all-findings', run: cleaning.acceptAll },
    reader.tab === 'cleaning' &&
      cleaning.isCurrent &&
      cleaning.acceptedCount > 0 && { id: 'make-version', run: cleaning.makeVersion },
    activeRow && { id: 'revert-replacement', run: () => reader.ledger.revert([activeRow]) },
    activeAnnotation
      ? { id: 'apply-suggestion', run: () => reader.suggestions.applyOne(activeAnnotation) }
      : null,
    { id: 'apply-suggestions', run: () => onDialog('suggestions') },
    { id: 'edit-text', run: reader.onEdit },
    { id: 'show-in-original', run: () => onDialog('original') },
    {
      id: 'mark-read',
      run: () => void markRead.run({ documentId: document.id, isRead: document.readBy === null }),
    },
    { id: 'flag-source', run: () => onDialog('flag') },
    { id: 'compare-document', run: () => onDialog('compare') },
    {
      id: 'add-version',
      run: () => importDialog.open({ versionOf: { documentId: document.id, title: document.title } }),
    },
    activeAnnotation && reader.tab !== 'places'
      ? { id: 'delete-annotation', run: () => void annotating.remove(activeAnnotation.id) }
      : null,
  ]);
}
