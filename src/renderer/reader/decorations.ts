import type { OutputOf } from '../../shared/contract/client';
import type { Label } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { trimSpan } from '../components/text/caret';
import type { Decoration } from '../components/text/decoration';
import { assignLanes } from '../components/text/segments';

type Opened = OutputOf<'documents.get'>;
export type ShownAnnotation = Opened['annotations'][number];
export type ShownFinding = Opened['findings'][number];

export interface Shown {
  readonly annotations: readonly ShownAnnotation[];
  readonly findings: readonly ShownFinding[];
  readonly labels: readonly Label[];
  /** What a filter leaves out is drawn faintly. */
  isShown(annotation: ShownAnnotation): boolean;
  readonly hits: readonly Span[];
  readonly currentHit: number;
  /** A passage that the address asked for. */
  readonly target: Span | null;
  readonly activeId: string | null;
}

export const annotationKey = (id: number) => `a${id}`;
export const findingKey = (id: number) => `f${id}`;

/** Everything that is drawn over the text. Findings that were decided on are not. */
export function decorationsOf(shown: Shown): Decoration[] {
  const { activeId, target } = shown;
  const annotations = placedOf(shown.annotations);
  const labels = new Map(shown.labels.map(label => [label.id, label]));
  const lanes = assignLanes(annotations.map(({ placement }) => placement));
  const decorations: Decoration[] = annotations.map(({ annotation, placement }, index) => {
    const label = labels.get(annotation.label);
    const id = annotationKey(annotation.id);
    return {
      id,
      kind: 'annotation',
      start: placement.start,
      end: placement.end,
      hue: label?.hue ?? 0,
      pattern: label?.pattern ?? 'solid',
      sign: label?.sign ?? '?',
      lane: lanes[index] ?? 0,
      isActive: id === activeId,
      isFaint: id !== activeId && !shown.isShown(annotation),
    };
  });
  for (const finding of shown.findings) {
    if (finding.state !== 'proposed') continue;
    const id = findingKey(finding.id);
    const kind = finding.insert === '' ? 'removal' : 'finding';
    decorations.push({ id, kind, start: finding.start, end: finding.end, isActive: id === activeId });
  }
  shown.hits.forEach((hit, index) => {
    decorations.push({
      id: `h${index}`,
      kind: index === shown.currentHit ? 'current-hit' : 'hit',
      start: hit.start,
      end: hit.end,
    });
  });
  if (target && target.end > target.start)
    decorations.push({ id: 'target', kind: 'target', start: target.start, end: target.end });
  return decorations;
}

export interface PlacedIn {
  readonly annotation: ShownAnnotation;
  readonly placement: Exclude<ShownAnnotation['placement'], { state: 'orphan' }>;
}

/** The annotations that have a place in this version, in text order. */
export function placedOf(annotations: readonly ShownAnnotation[]): PlacedIn[] {
  return annotations
    .flatMap(annotation =>
      annotation.placement.state === 'orphan' ? [] : [{ annotation, placement: annotation.placement }],
    )
    .sort(
      (a, b) =>
        a.placement.start - b.placement.start ||
        a.placement.end - b.placement.end ||
        a.annotation.id - b.annotation.id,
    );
}

/** The annotations that stand at `to` and not at `from`: what a caret comes to when it moves. Linear. */
export function enteredBy(
  annotations: readonly ShownAnnotation[],
  from: number,
  to: number,
): ShownAnnotation[] {
  const covers = ({ placement }: ShownAnnotation, offset: number) =>
    placement.state !== 'orphan' && placement.start <= offset && offset < placement.end;
  return annotations.filter(annotation => covers(annotation, to) && !covers(annotation, from));
}

export function orphansOf(annotations: readonly ShownAnnotation[]): ShownAnnotation[] {
  return annotations.filter(({ placement }) => placement.state === 'orphan');
}

/** A stop of the walk with n and p. */
export interface Stop {
  readonly id: string;
  readonly start: number;
}

export function findingStop(text: string, finding: ShownFinding): Stop {
  return { id: findingKey(finding.id), start: trimSpan(text, finding).start };
}

/** The next stop from the active one, or else from the caret; around the end. Null when there is none. */
export function stepThrough(
  stops: readonly Stop[],
  activeId: string | null,
  caret: number,
  step: 1 | -1,
): Stop | null {
  const active = stops.findIndex(({ id }) => id === activeId);
  if (active >= 0) return stops[(active + step + stops.length) % stops.length] ?? null;
  const found =
    step > 0 ? stops.find(({ start }) => start >= caret) : stops.findLast(({ start }) => start < caret);
  return found ?? stops.at(step > 0 ? 0 : -1) ?? null;
}
