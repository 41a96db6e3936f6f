import type { CountedForm, FormCluster } from './cluster';
import type { Group } from './join-pairs';

export function mostFrequentFirst(forms: readonly CountedForm[]): CountedForm[] {
  return forms.toSorted(
    (a, b) =>
      b.documents.length - a.documents.length ||
      b.occurrenceCount - a.occurrenceCount ||
      (a.written < b.written ? -1 : 1),
  );
}

/** Whether some document has both. */
export function shareDocument(x: CountedForm, y: CountedForm): boolean {
  const [a, b] = [x.documents, y.documents];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) return true;
    if (left < right) i++;
    else j++;
  }
  return false;
}

/** A group with the forms that only belong to it behind its own; its hints are about its own. */
export function clusterOf(
  forms: readonly CountedForm[],
  { items, hints }: Group,
  weakItems: readonly number[],
): FormCluster {
  const all = [
    ...items.map(item => ({ item, isWeak: false })),
    ...weakItems.map(item => ({ item, isWeak: true })),
  ].flatMap(({ item, isWeak }) => {
    const form = forms[item];
    return form ? [{ form, isWeak }] : [];
  });
  const kinds = new Set(all.map(({ form }) => form.kind));
  const kind = kinds.has('organisation') ? 'organisation' : kinds.has('person') ? 'person' : 'spelling';
  return { kind, forms: all, hints };
}
