import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { SourceRowProblem } from '../../shared/domain/records/source-csv';
import classes from './ImportListResult.module.css';

/** What became of an imported list, with the rows that were left out and why. */
export function ImportListResult({
  result,
  onClose,
}: {
  result: OutputOf<'sources.import'>;
  onClose(): void;
}) {
  const { t } = useTranslation();
  return (
    <Alert
      role="status"
      variant="light"
      m="md"
      withCloseButton
      closeButtonLabel={t('sources.lists.close')}
      onClose={onClose}
      title={t('sources.lists.imported', {
        added: result.added,
        updated: result.updated,
        unchanged: result.unchanged,
      })}
    >
      {result.skipped.length > 0 && (
        <>
          {t('sources.lists.skipped', { count: result.skipped.length })}
          <ul className={classes.rows}>
            {result.skipped.map(({ row, reason }) => (
              <li key={row}>
                {t('sources.lists.row', { row })}: {t(`sources.lists.reasons.${reason as SourceRowProblem}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
