import type { NameCluster, NameDecision } from '../../../model/name';
import { isOneFamily } from './open-pairs';

/** What is joined of a cluster. */
type Joinable = Pick<NameCluster, 'kind' | 'forms' | 'hints'>;

/**
 * The clusters as they are shown after people said, for the whole workspace, that forms of several are the same: such
 * clusters are one, in the place of the first. A decision ties two clusters where it names a form of each that the other
 * does not have: one that both have says nothing about the rest. Parts tie nothing.
 */
export function joinClusters<T extends Joinable>(
  clusters: readonly T[],
  decisions: readonly Pick<NameDecision, 'kind' | 'forms' | 'verdict' | 'scope'>[],
): readonly (T | Joinable)[] {
  const joining = decisions.filter(({ verdict, scope }) => verdict === 'same' && scope.kind === 'workspace');
  if (joining.length === 0) return clusters;
  const byForm = clustersByForm(clusters, new Set(joining.flatMap(({ forms }) => forms)));
  const roots = clusters.map((_, at) => at);
  const rootOf = (at: number): number => {
    const up = roots[at] ?? at;
    return up === at ? at : rootOf(up);
  };
  for (const { kind, forms } of joining) {
    const named = new Map<number, Set<string>>();
    for (const form of forms) {
      for (const at of byForm.get(form) ?? []) {
        const of = clusters[at];
        if (of && isOneFamily(of.kind, kind)) named.set(at, (named.get(at) ?? new Set()).add(form));
      }
    }
    const touched = [...named];
    for (const [at, own] of touched) {
      for (const [other, others] of touched) {
        if (other <= at || isWithin(own, others) || isWithin(others, own)) continue;
        const [a, b] = [rootOf(at), rootOf(other)];
        roots[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const joined = new Map<number, T[]>();
  for (const [at, cluster] of clusters.entries()) {
    const root = rootOf(at);
    joined.set(root, [...(joined.get(root) ?? []), cluster]);
  }
  return [...joined.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.length === 0 ? [first] : [toOne([first, ...others])],
  );
}

function clustersByForm(clusters: readonly Joinable[], wanted: ReadonlySet<string>): Map<string, number[]> {
  const byForm = new Map<string, number[]>();
  for (const [at, { forms }] of clusters.entries()) {
    for (const { written, isPart } of forms) {
      if (isPart || !wanted.has(written)) continue;
      byForm.set(written, [...(byForm.get(written) ?? []), at]);
    }
  }
  return byForm;
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every(form => all.has(form));
}

function toOne(clusters: readonly [Joinable, ...Joinable[]]): Joinable {
  const forms = new Map<string, NameCluster['forms'][number]>();
  for (const form of clusters.flatMap(cluster => cluster.forms)) {
    const known = forms.get(form.written);
    if (!known || known.isPart) forms.set(form.written, form);
  }
  return {
    kind: clusters[0].kind,
    forms: [...forms.values()].sort(
      (a, b) => Number(a.isPart) - Number(b.isPart) || b.occurrenceCount - a.occurrenceCount,
    ),
    hints: [...new Set(clusters.flatMap(({ hints }) => hints))],
  };
}
