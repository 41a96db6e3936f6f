import type { Span } from '../../shared/model/span';
import type { TextSelection } from '../components/text/caret';
import { CompareDialog } from './CompareDialog';
import { FlagDialog } from './FlagDialog';
import { OriginalDialog } from './OriginalDialog';
import type { ReaderDialog } from './reader-dialog';
import type { Opened } from './reader-tab';
import { SuggestionsDialog } from './SuggestionsDialog';
import type { Suggestions } from './use-suggestions';

export interface ReaderDialogsProps {
  dialog: ReaderDialog | null;
  opened: Opened;
  suggestions: Suggestions;
  /** What is looked up in the original. */
  selection: TextSelection;
  onShow(span: Span): void;
  /** May come after the dialog was left and another one opened. */
  onClose(closed: ReaderDialog): void;
}

/** The dialog that is open, if any. */
export function ReaderDialogs({
  dialog,
  opened,
  suggestions,
  selection,
  onShow,
  onClose,
}: ReaderDialogsProps) {
  if (dialog === null) return null;
  const close = () => onClose(dialog);
  switch (dialog) {
    case 'flag':
      return opened.source && <FlagDialog source={opened.source} onClose={close} />;
    case 'compare':
      return <CompareDialog opened={opened} onClose={close} />;
    case 'suggestions':
      return <SuggestionsDialog opened={opened} suggestions={suggestions} onClose={close} />;
    case 'original':
      return <OriginalDialog opened={opened} selection={selection} onShow={onShow} onClose={close} />;
  }
}
