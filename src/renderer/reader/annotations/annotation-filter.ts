import type { ShownAnnotation } from '../decorations';

/** What annotations can be filtered by. */
export const FACETS = ['label', 'author', 'status', 'severity', 'origin'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet; a facet without any lets everything through. */
export type AnnotationFilter = Readonly<Partial<Record<Facet, readonly string[]>>>;

export const NO_FILTER: AnnotationFilter = {};

export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export function isFiltering(filter: AnnotationFilter): boolean {
  return FACETS.some(facet => (filter[facet]?.length ?? 0) > 0);
}

/** Whether every facet lets the annotation through. */
export function passes(annotation: ShownAnnotation, filter: AnnotationFilter, without?: Facet): boolean {
  return FACETS.every(facet => {
    const chosen = filter[facet];
    return facet === without || !chosen?.length || chosen.includes(facetValue(annotation, facet));
  });
}

/** With the value chosen, or no more. */
export function toggleValue(filter: AnnotationFilter, facet: Facet, value: string): AnnotationFilter {
  const chosen = filter[facet] ?? [];
  const left = chosen.filter(other => other !== value);
  return { ...filter, [facet]: left.length < chosen.length ? left : [...chosen, value] };
}

/**
 * The values of each facet with how many annotations choosing it would show beside the other facets' choices. A chosen value
 * stays listed when there are none any more. In the order of `order`, others behind by name.
 */
export function countFacets(
  annotations: readonly ShownAnnotation[],
  filter: AnnotationFilter,
  order: Readonly<Partial<Record<Facet, readonly string[]>>>,
): Record<Facet, FacetCount[]> {
  const counts = Object.fromEntries(
    FACETS.map(facet => {
      const byValue = new Map((filter[facet] ?? []).map(value => [value, 0]));
      for (const annotation of annotations) {
        const value = facetValue(annotation, facet);
        const known = byValue.get(value) ?? 0;
        byValue.set(value, passes(annotation, filter, facet) ? known + 1 : known);
      }
      const known = order[facet] ?? [];
      const rank = (value: string) => (known.includes(value) ? known.indexOf(value) : known.length);
      const rows = [...byValue]
        .map(([value, count]) => ({ value, count, isChosen: filter[facet]?.includes(value) ?? false }))
        .sort((a, b) => rank(a.value) - rank(b.value) || (a.value < b.value ? -1 : 1));
      return [facet, rows];
    }),
  );
  return counts as Record<Facet, FacetCount[]>;
}

/** Every rule counts as one origin: which rule it was says the annotation itself. */
function facetValue(annotation: ShownAnnotation, facet: Facet): string {
  switch (facet) {
    case 'author':
      return annotation.createdBy;
    case 'origin':
      return annotation.origin === 'human' ? 'human' : 'rule';
    default:
      return annotation[facet];
  }
}
