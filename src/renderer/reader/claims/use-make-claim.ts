import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Span } from '../../../shared/model/span';
import { notifyDone } from '../../components/notify';
import { useCommands } from '../../hooks/use-commands';

/** Starts a claim of the passage, by key too, wherever the inspector is; without one it does `instead`, where there is that. */
export function useMakeClaim(
  versionId: number,
  passage: Span | null,
  instead: (() => void) | null,
): () => void {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const makeClaim = () => {
    if (!passage || passage.start === passage.end) {
      if (instead) instead();
      else notifyDone(t('reader.claims.selectFirst'));
      return;
    }
    navigate(`/claims/new?version=${versionId}&at=${passage.start}-${passage.end}`);
  };
  useCommands([{ id: 'make-claim', run: makeClaim }]);
  return makeClaim;
}
