import { useTranslation } from 'react-i18next';
import type { NameDecision, NameScope } from '../../../shared/model/name';
import { useQuery } from '../../hooks/use-operation';

/** Where decisions hold, in words. Asks for names only where a decision needs one. */
export function useScopeName(decisions: readonly NameDecision[]): (scope: NameScope) => string {
  const { t } = useTranslation();
  const has = (kind: NameScope['kind']) => decisions.some(({ scope }) => scope.kind === kind);
  const sources = useQuery('sources.list', {}, { isEnabled: has('source') });
  const documents = useQuery('documents.list', { limit: 1000 }, { isEnabled: has('document') });
  return scope => {
    if (scope.kind === 'workspace') return t('names.scopes.workspace');
    if (scope.kind === 'source') {
      const source = sources.data?.sources.find(({ id }) => id === scope.sourceId);
      return t('names.scopes.source', { name: source?.name ?? '…' });
    }
    const row = documents.data?.rows.find(({ id }) => id === scope.documentId);
    return t('names.scopes.document', { title: row?.title ?? `${t('common.document')} ${scope.documentId}` });
  };
}
