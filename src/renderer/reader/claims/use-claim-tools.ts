import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimInText } from '../../../shared/model/claim';
import type { Span } from '../../../shared/model/span';
import { useCommands } from '../../hooks/use-commands';
import { useQuery } from '../../hooks/use-operation';
import type { Checking } from '../checks/use-checking';
import type { Stop } from '../decorations';
import type { Opened, ReaderTab } from '../reader-tab';
import { claimDecorations, claimStops } from './claim-places';
import { useMakeClaim } from './use-make-claim';
import { useWorthy } from './use-worthy';

interface ClaimToolsInput {
  readonly opened: Opened;
  readonly tab: ReaderTab;
  readonly activeId: string | null;
  /** What is selected in the text; null where nothing is. */
  readonly selected: Span | null;
  readonly checking: Pick<Checking, 'claimActive'>;
  onTab(tab: ReaderTab): void;
  onShow(stop: Stop): void;
}

export type ClaimTools = ReturnType<typeof useClaimTools>;

/** The claims of a text and the sentences that could become one, in the text and by keyboard. */
export function useClaimTools({ opened, tab, activeId, selected, checking, onTab, onShow }: ClaimToolsInput) {
  const { t } = useTranslation();
  const found = useQuery(
    'claims.in-text',
    { documentId: opened.document.id, versionId: opened.versionId },
    { keepsPrevious: true },
  );
  const worthy = useWorthy(opened, activeId);
  const make = useMakeClaim(opened.versionId, selected ?? worthy.active, checking.claimActive);
  // What is kept from another version until this one's are there has no place in it.
  const places = found.data?.versionId === opened.versionId ? found.data.places : NO_PLACES;
  const stops = useMemo(() => claimStops(places), [places]);
  const sign = t('reader.claims.sign');
  const marks = useMemo(() => claimDecorations(places, activeId, sign), [places, activeId, sign]);

  const toggleWorthy = () => {
    if (!worthy.isOpen) onTab('annotations');
    worthy.toggle();
  };
  useCommands([{ id: 'show-worthy', run: toggleWorthy }]);

  return {
    found,
    places,
    worthy,
    make,
    show: onShow,
    toggleWorthy,
    decorations: useMemo(() => [...marks, ...worthy.decorations], [marks, worthy.decorations]),
    /** Claims are walked through together with what the tab lists. */
    withClaims(others: readonly Stop[]): readonly Stop[] {
      if (tab !== 'annotations' || stops.length === 0) return others;
      return [...others, ...stops].sort((a, b) => a.start - b.start);
    },
    /** True where the walk is through the sentences that deserve a check. */
    step(step: 1 | -1): boolean {
      if (tab !== 'annotations' || !worthy.isOpen) return false;
      const stop = worthy.beside(step);
      if (stop) onShow(stop);
      return true;
    },
  };
}

const NO_PLACES: readonly ClaimInText[] = [];
