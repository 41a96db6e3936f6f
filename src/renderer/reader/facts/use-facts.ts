import { useCallback, useContext, useMemo, useState } from 'react';
import type { ClaimInText } from '../../../shared/model/claim';
import { useCommands } from '../../hooks/use-commands';
import { useQuery } from '../../hooks/use-operation';
import type { Stop } from '../decorations';
import type { Opened, ReaderTab } from '../reader-tab';
import {
  claimsOn,
  countGroups,
  type FactGroup,
  factDecorations,
  factKey,
  filterFacts,
  type ListedFact,
  needsLook,
  nextOpenFact,
  settlingOf,
} from './fact-order';
import { FactViewContext } from './use-fact-view';

interface FactsInput {
  readonly opened: Opened;
  readonly tab: ReaderTab;
  readonly activeId: string | null;
  onTab(tab: ReaderTab): void;
  onShow(stop: Stop): void;
}

export type Facts = ReturnType<typeof useFacts>;

/** The figures, dates, names and quotations of the open text with what references say, where it has any; asked for when they are to be seen. */
export function useFacts({ opened, tab, activeId, onTab, onShow }: FactsInput) {
  const { document, versionId, annotations, checks } = opened;
  const [{ isOpen, showsSame, onlyOpen, hidden }, change] = useContext(FactViewContext);
  /** Those that are being checked, so that the next one is not one of them. */
  const [pending, setPending] = useState<ReadonlySet<string>>(NO_KEYS);
  const isCurrent = versionId === document.currentVersionId;
  const found = useQuery(
    'checks.facts',
    { documentId: document.id },
    { isEnabled: isOpen && isCurrent, keepsPrevious: true },
  );
  // The same as the claims of the reader are drawn from: it is asked once.
  const claimed = useQuery(
    'claims.in-text',
    { documentId: document.id, versionId },
    { isEnabled: isOpen, keepsPrevious: true },
  );
  const claims = useMemo(
    () =>
      claimed.data?.versionId === versionId
        ? claimed.data.places.filter(({ passageId }) => passageId !== null)
        : NO_CLAIMS,
    [claimed.data, versionId],
  );
  // What is kept from the version before has no places in this one.
  const now = isCurrent && found.data?.versionId === versionId ? found.data : null;
  const all = now?.entries ?? NO_ENTRIES;
  const isCompared = (now ?? checks).references.length > 0;
  const settled = useMemo(
    () =>
      new Map(
        all.flatMap(entry => {
          const settling = settlingOf(entry, annotations, checks.findings, claims);
          return settling ? [[factKey(entry), settling] as const] : [];
        }),
      ),
    [all, annotations, checks.findings, claims],
  );
  const isDone = useCallback(
    (entry: ListedFact) =>
      entry.checked !== null || pending.has(factKey(entry)) || settled.has(factKey(entry)),
    [pending, settled],
  );
  const ofAllGroups = useMemo(
    () => filterFacts(all, { showsSame, onlyOpen, hidden: NO_GROUPS }, isDone),
    [all, showsSame, onlyOpen, isDone],
  );
  const entries = useMemo(
    () => filterFacts(ofAllGroups, { showsSame, onlyOpen, hidden }, isDone),
    [ofAllGroups, showsSame, onlyOpen, hidden, isDone],
  );
  const isShown = isOpen && tab === 'checks';
  const stops = useMemo(
    () => entries.map((entry): Stop => ({ id: factKey(entry), start: entry.start })),
    [entries],
  );
  const toggle = () => {
    if (tab !== 'checks') onTab('checks');
    change(() => ({ isOpen: !isShown }));
  };
  useCommands([{ id: 'show-facts', run: toggle }]);

  const active = (isShown && entries.find(entry => factKey(entry) === activeId)) || null;
  const show = (entry: ListedFact) => onShow({ id: factKey(entry), start: entry.start });

  return {
    isOpen,
    setIsOpen: (isNowOpen: boolean) => change(() => ({ isOpen: isNowOpen })),
    isShown,
    /** Whether there is a reference; without one the list says nothing but what stands in the text. */
    isCompared,
    found,
    /** Of the version that is open. */
    isLoaded: now !== null,
    references: found.data?.references ?? NO_REFERENCES,
    entries,
    groups: useMemo(() => countGroups(ofAllGroups), [ofAllGroups]),
    total: all.length,
    openCount: all.filter(entry => needsLook(entry) && !isDone(entry)).length,
    checkedCount: all.filter(entry => entry.checked !== null).length,
    /** What was checked and is no entry any more. */
    others: now?.others ?? NO_OTHERS,
    settled,
    claimsOn: (entry: ListedFact) => claimsOn(entry, claims),
    isDone,
    showsSame,
    toggleSame: () => change(view => ({ showsSame: !view.showsSame })),
    onlyOpen,
    toggleOnlyOpen: () => change(view => ({ onlyOpen: !view.onlyOpen })),
    hidden,
    toggleGroup: (group: FactGroup) => change(view => ({ hidden: toggled(view.hidden, group) })),
    active,
    /** Null where the list is not to be seen. */
    stops: isShown ? stops : null,
    decorations: useMemo(
      () => (isShown ? factDecorations(entries, activeId) : []),
      [isShown, entries, activeId],
    ),
    show,
    /** To the next entry that is open; nowhere where there is none. */
    goOn(): void {
      const next = nextOpenFact(entries, active, isDone);
      if (next) show(next);
    },
    /** Counts the entry as done while it is on its way there. */
    async whilePending(entry: ListedFact, work: () => Promise<unknown>): Promise<void> {
      const key = factKey(entry);
      setPending(now => new Set([...now, key]));
      try {
        await work();
      } finally {
        setPending(now => new Set([...now].filter(each => each !== key)));
      }
    },
  };
}

function toggled(hidden: ReadonlySet<FactGroup>, group: FactGroup): ReadonlySet<FactGroup> {
  return new Set(hidden.has(group) ? [...hidden].filter(each => each !== group) : [...hidden, group]);
}

const NO_GROUPS: ReadonlySet<FactGroup> = new Set();
const NO_KEYS: ReadonlySet<string> = new Set();
const NO_ENTRIES: readonly ListedFact[] = [];
type Found = NonNullable<ReturnType<typeof useQuery<'checks.facts'>>['data']>;
const NO_REFERENCES: Found['references'] = [];
const NO_OTHERS: Found['others'] = [];
const NO_CLAIMS: readonly ClaimInText[] = [];
