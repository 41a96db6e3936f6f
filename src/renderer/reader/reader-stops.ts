import { checkStops, sortFindings } from './checks/check-order';
import { annotationKey, findingStop, placedOf, type Stop } from './decorations';
import type { Opened, ReaderTab } from './reader-tab';

/** By the first letter of a decoration's id. */
export const TAB_OF_KIND: Readonly<Record<string, ReaderTab>> = {
  a: 'annotations',
  f: 'cleaning',
  l: 'ledger',
  e: 'places',
  k: 'annotations',
  v: 'annotations',
  c: 'checks',
  x: 'checks',
};

/** What n and p walk through: what the open tab lists, under the details both. */
export function stopsOf(
  opened: Opened,
  tab: ReaderTab,
  isShown: (annotation: Opened['annotations'][number]) => boolean,
): Stop[] {
  const annotations = placedOf(opened.annotations.filter(isShown)).map(({ annotation, placement }) => ({
    id: annotationKey(annotation.id),
    start: placement.start,
  }));
  const findings = opened.findings
    .filter(({ state }) => state === 'proposed')
    .map(finding => findingStop(opened.text, finding));
  if (tab === 'checks') return checkStops(sortFindings(opened.checks.findings).undecided);
  if (tab === 'annotations') return annotations;
  if (tab === 'cleaning') return findings.sort((a, b) => a.start - b.start);
  return [...annotations, ...findings].sort((a, b) => a.start - b.start);
}
