import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { EmptyState } from '../components/EmptyState';
import { Page } from '../components/Page';
import { ListAndDetail } from '../components/record/ListAndDetail';
import { useCommands } from '../hooks/use-commands';
import { useQuery } from '../hooks/use-operation';
import { ClaimDetail } from './ClaimDetail';
import { ClaimList } from './ClaimList';
import { type ClaimFilter, NO_FILTER, neighbourOf, toQuery } from './claim-filter';
import { NewClaim } from './NewClaim';

/** `/claims` is the list, `/claims/ID` one claim beside it, `/claims/new?version=3&at=120-150` one to be made of a passage. */
export function ClaimsPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { claimId } = useParams<{ claimId?: string }>();
  const [filter, setFilter] = useState<ClaimFilter>(NO_FILTER);
  /** Has just been made, and takes the focus that its form had. */
  const [madeId, setMadeId] = useState<number | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const found = useQuery('claims.list', toQuery(filter), { keepsPrevious: true });
  const selectedId = claimId && /^[1-9]\d{0,14}$/.test(claimId) ? Number(claimId) : null;
  const step = (by: 1 | -1) => {
    const next = neighbourOf(found.data?.claims ?? [], selectedId, by);
    if (next !== null) navigate(`/claims/${next}`);
  };

  useCommands([
    { id: 'search-claims', run: () => searchField.current?.focus() },
    { id: 'next-claim', run: () => step(1) },
    { id: 'previous-claim', run: () => step(-1) },
  ]);
  const hasNone = found.data?.counts.total === 0;

  return (
    <Page title={t('claims.title')}>
      {hasNone && claimId === undefined ? (
        <EmptyState title={t('claims.empty')}>{t('claims.emptyText')}</EmptyState>
      ) : (
        <ListAndDetail
          hasDetail={claimId !== undefined}
          back={{ href: '/claims', label: t('claims.back') }}
          list={
            <ClaimList
              found={found}
              filter={filter}
              onFilter={setFilter}
              searchField={searchField}
              selectedId={selectedId}
            />
          }
        >
          {claimId === 'new' && (
            <NewClaim
              onMade={id => {
                setMadeId(id);
                navigate(`/claims/${id}`, { replace: true });
              }}
            />
          )}
          {selectedId !== null && (
            <ClaimDetail
              key={selectedId}
              claimId={selectedId}
              takesFocus={selectedId === madeId}
              onFocused={() => setMadeId(null)}
            />
          )}
          {claimId === undefined && (
            <EmptyState title={t('claims.choose')}>{t('claims.chooseText')}</EmptyState>
          )}
        </ListAndDetail>
      )}
    </Page>
  );
}
