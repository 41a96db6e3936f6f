import type { Label } from '../../../shared/model/annotation';
import { useKeyClaim } from '../../hooks/use-commands';
import type { Annotating } from '../use-annotating';

/** With words selected a label's key means the label, whatever it means otherwise. */
export function useLabelKeys(
  labels: readonly Label[],
  annotating: Pick<Annotating, 'annotate'>,
  hasSelection: boolean,
): void {
  useKeyClaim(name => {
    if (!hasSelection || name.length !== 1) return null;
    const label = labels.find(({ shortcut }) => shortcut === name.toLowerCase());
    return label ? () => annotating.annotate(label.id) : null;
  });
}
