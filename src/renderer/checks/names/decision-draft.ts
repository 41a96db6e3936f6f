import type { InputOf } from '../../../shared/contract/client';
import type { NameCluster, NameOccurrence, NameScope } from '../../../shared/model/name';
import { titleWithFile } from '../../components/compare/told-apart';

/** What a person is about to decide about a cluster. */
export interface DecisionDraft {
  readonly forms: readonly string[];
  readonly scope: NameScope;
  readonly note: string;
}

export type Verdict = 'same' | 'different' | { readonly official: string };

/** Everything but what belongs to another form anyway, for the whole workspace. */
export function freshDraft({ forms }: NameCluster): DecisionDraft {
  return {
    forms: forms.filter(({ isPart }) => !isPart).map(({ written }) => written),
    scope: { kind: 'workspace' },
    note: '',
  };
}

/** The cluster with the forms of another one, as if it were one: a decision about them makes it so. */
export function withForms(cluster: NameCluster, other: Pick<NameCluster, 'forms'>): NameCluster {
  const isNew = ({ written }: NameCluster['forms'][number]) =>
    cluster.forms.every(form => form.written !== written);
  const forms = [...cluster.forms, ...other.forms.filter(isNew)];
  return { ...cluster, forms: [...forms.filter(form => !form.isPart), ...forms.filter(form => form.isPart)] };
}

export function toggleForm(draft: DecisionDraft, { forms }: NameCluster, written: string): DecisionDraft {
  const isChosen = (form: string) => draft.forms.includes(form) !== (form === written);
  return { ...draft, forms: forms.map(form => form.written).filter(isChosen) };
}

export function decisionOf(
  { kind }: NameCluster,
  { forms, scope, note }: DecisionDraft,
  verdict: Verdict,
): InputOf<'names.decide'> {
  const isOfficial = typeof verdict === 'object';
  return {
    kind,
    forms: [...forms],
    verdict: isOfficial ? 'same' : verdict,
    official: isOfficial ? verdict.official : null,
    scope,
    note,
  };
}

/** Whether a decision leaves nothing open, so that the list can go on: about all forms, wherever they stand. */
export function settles({ forms }: NameCluster, draft: DecisionDraft): boolean {
  const isWhole = forms.every(({ isPart, written }) => isPart || draft.forms.includes(written));
  return draft.scope.kind === 'workspace' && isWhole;
}

/** Where a decision may hold: everywhere, or in what the names were found in, the first 30 of each. */
export function scopesOf(occurrences: readonly NameOccurrence[]): { scope: NameScope; name: string }[] {
  const sources = new Map<number, string>();
  const documents = new Map<number, string>();
  for (const { sourceId, sourceName, documentId, documentTitle, fileName } of occurrences) {
    if (sourceId !== null) sources.set(sourceId, sourceName ?? '');
    documents.set(documentId, titleWithFile(documentTitle, fileName));
  }
  return [
    { scope: { kind: 'workspace' }, name: '' },
    ...[...sources].slice(0, MAX_SCOPES).map(([sourceId, name]) => ({
      scope: { kind: 'source', sourceId } as const,
      name,
    })),
    ...[...documents].slice(0, MAX_SCOPES).map(([documentId, name]) => ({
      scope: { kind: 'document', documentId } as const,
      name,
    })),
  ];
}

const MAX_SCOPES = 30;

/** As the value of a choice. */
export function scopeKey(scope: NameScope): string {
  if (scope.kind === 'source') return `source ${scope.sourceId}`;
  return scope.kind === 'document' ? `document ${scope.documentId}` : 'workspace';
}
