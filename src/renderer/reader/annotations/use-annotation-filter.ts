import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { useCommands } from '../../hooks/use-commands';
import type { ShownAnnotation } from '../decorations';
import {
  type AnnotationFilter,
  type Facet,
  isFiltering,
  NO_FILTER,
  passes,
  toggleValue,
} from './annotation-filter';

export interface FilterControl {
  readonly filter: AnnotationFilter;
  readonly isFiltering: boolean;
  isShown(annotation: ShownAnnotation): boolean;
  toggle(facet: Facet, value: string): void;
  clear(): void;
}

type KeptFilter = [AnnotationFilter, (change: (now: AnnotationFilter) => AnnotationFilter) => void];

/** The filter of the text, whichever of its versions is open. */
export const KeptFilterContext = createContext<KeptFilter>([NO_FILTER, () => {}]);

/** A filter that lasts until another text is opened. */
export function useKeptFilter(documentId: number | null): KeptFilter {
  const [kept, setKept] = useState({ documentId, filter: NO_FILTER });
  const filter = filterOf(kept, documentId);
  // The same value as long as it says the same: all that reads the context is drawn again with another one.
  return useMemo(
    () => [filter, change => setKept(now => ({ documentId, filter: change(filterOf(now, documentId)) }))],
    [documentId, filter],
  );
}

function filterOf(kept: { documentId: number | null; filter: AnnotationFilter }, documentId: number | null) {
  return kept.documentId === documentId ? kept.filter : NO_FILTER;
}

/** Which annotations of the open text are of interest now. */
export function useAnnotationFilter(): FilterControl {
  const [filter, setFilter] = useContext(KeptFilterContext);
  const clear = () => setFilter(() => NO_FILTER);
  const isActive = isFiltering(filter);
  useCommands([
    { id: 'only-unresolved', run: () => setFilter(() => ({ status: ['open'] })) },
    isActive && { id: 'all-annotations', run: clear },
  ]);
  return {
    filter,
    isFiltering: isActive,
    isShown: useCallback(annotation => passes(annotation, filter), [filter]),
    toggle: (facet, value) => setFilter(now => toggleValue(now, facet, value)),
    clear,
  };
}
