import type { NameHint, NameKind } from '../../../model/name';
import { clusterOrganisations } from './cluster-organisations';
import { clusterPersons } from './cluster-persons';

/** A form and how often it stands where. */
export interface CountedForm {
  readonly kind: NameKind;
  readonly written: string;
  readonly occurrenceCount: number;
  /** Ids of documents with the form, ascending. */
  readonly documents: ArrayLike<number>;
}

export interface FormCluster {
  readonly kind: NameKind;
  /** Most frequent first, two or more; weak ones behind them. */
  readonly forms: readonly { readonly form: CountedForm; readonly isWeak: boolean }[];
  readonly hints: readonly NameHint[];
}

export interface Clustering {
  /** Those of most documents first. */
  readonly clusters: FormCluster[];
  /** How many pairs were looked at. */
  readonly judgedPairs: number;
}

/**
 * Groups written forms that may be one name, over the whole workspace. Nothing is merged: a form stands in a cluster because
 * of some other form in it, and the hints say why. A form is weak where it only belongs to another one (a surname alone,
 * a short name of a firm): such forms join clusters and never make one.
 *
 * Forms meet only where they share a key that all but one letter, sound or sign leaves alone, so the pairs that are judged
 * grow with the forms and not with their square. A form may be in two clusters where many resemble each other.
 */
export function clusterNames(forms: readonly CountedForm[]): Clustering {
  const persons = clusterPersons(forms.filter(({ kind }) => kind === 'person'));
  const others = clusterOrganisations(forms.filter(({ kind }) => kind !== 'person'));
  const clusters = [...persons.clusters, ...others.clusters]
    .map(cluster => ({
      cluster,
      documentCount: documentCountOf(cluster),
      name: cluster.forms[0]?.form.written ?? '',
    }))
    .sort((a, b) => b.documentCount - a.documentCount || compareNames(a.name, b.name))
    .map(({ cluster }) => cluster);
  return { clusters, judgedPairs: persons.judgedPairs + others.judgedPairs };
}

/** Of all forms; a document with two of them counts twice, which is cheap and orders as well. */
function documentCountOf({ forms }: FormCluster): number {
  return forms.reduce((count, { form }) => count + form.documents.length, 0);
}

function compareNames(x: string, y: string): number {
  return x < y ? -1 : Number(x > y);
}
