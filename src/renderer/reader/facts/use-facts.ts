import { useMemo, useState } from 'react';
import type { FactEntry } from '../../../shared/model/fact-list';
import { useCommands } from '../../hooks/use-commands';
import { useQuery } from '../../hooks/use-operation';
import { type Stop, stepThrough } from '../decorations';
import type { Opened, ReaderTab } from '../reader-tab';
import { countGroups, type FactGroup, factDecorations, factKey, filterFacts, settlingOf } from './fact-order';

interface FactsInput {
  readonly opened: Opened;
  readonly tab: ReaderTab;
  readonly activeId: string | null;
  onTab(tab: ReaderTab): void;
  onShow(stop: Stop): void;
}

export type Facts = ReturnType<typeof useFacts>;

/** The figures, dates, names and quotations of the open text with what its references say, asked for when they are to be seen. */
export function useFacts({ opened, tab, activeId, onTab, onShow }: FactsInput) {
  const { document, versionId, annotations, checks } = opened;
  const [isOpen, setIsOpen] = useState(false);
  const [showsSame, setShowsSame] = useState(false);
  const [hidden, setHidden] = useState<ReadonlySet<FactGroup>>(NO_GROUPS);
  const hasReferences = checks.references.length > 0 && versionId === document.currentVersionId;
  const found = useQuery(
    'checks.facts',
    { documentId: document.id },
    { isEnabled: isOpen && hasReferences, keepsPrevious: true },
  );
  // What is kept from the version before has no places in this one.
  const all = hasReferences && found.data?.versionId === versionId ? found.data.entries : NO_ENTRIES;
  const entries = useMemo(() => filterFacts(all, { showsSame, hidden }), [all, showsSame, hidden]);
  const settled = useMemo(
    () =>
      new Map(
        all.flatMap(entry => {
          const settling = entry.state === 'same' ? null : settlingOf(entry, annotations, checks.findings);
          return settling ? [[factKey(entry), settling] as const] : [];
        }),
      ),
    [all, annotations, checks.findings],
  );
  const isShown = isOpen && tab === 'checks';
  const stops = useMemo(
    () => entries.map((entry): Stop => ({ id: factKey(entry), start: entry.start })),
    [entries],
  );
  const toggle = () => {
    if (tab !== 'checks') onTab('checks');
    setIsOpen(!isShown);
  };
  useCommands([{ id: 'show-facts', run: toggle }]);

  return {
    isOpen,
    setIsOpen,
    isShown,
    hasReferences,
    found,
    references: found.data?.references ?? NO_REFERENCES,
    entries,
    groups: useMemo(() => countGroups(all, showsSame), [all, showsSame]),
    total: all.length,
    openCount: all.filter(entry => entry.state !== 'same' && !settled.has(factKey(entry))).length,
    settled,
    showsSame,
    setShowsSame,
    hidden,
    toggleGroup: (group: FactGroup) =>
      setHidden(now => new Set(now.has(group) ? [...now].filter(each => each !== group) : [...now, group])),
    active: (isShown && entries.find(entry => factKey(entry) === activeId)) || null,
    /** Null where the list is not to be seen. */
    stops: isShown ? stops : null,
    decorations: useMemo(
      () => (isShown ? factDecorations(entries, activeId) : []),
      [isShown, entries, activeId],
    ),
    show: (entry: FactEntry) => onShow({ id: factKey(entry), start: entry.start }),
    /** To the entry behind the active one. */
    goOn(): void {
      const next = stepThrough(stops, activeId, 0, 1);
      if (next) onShow(next);
    },
  };
}

const NO_GROUPS: ReadonlySet<FactGroup> = new Set();
const NO_ENTRIES: readonly FactEntry[] = [];
const NO_REFERENCES: NonNullable<ReturnType<typeof useQuery<'checks.facts'>>['data']>['references'] = [];
