import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { formatNumber } from '../components/format';
import classes from './HistoryPage.module.css';

/** What goes, row by row of the workspace and beyond it, and what stays. */
export function ErasureScope({
  scope,
  isDone = false,
}: {
  scope: OutputOf<'history.preview-erasure'>;
  isDone?: boolean;
}) {
  const { t, i18n } = useTranslation();
  const tables: Record<string, string> = t('history.erase.tables', { returnObjects: true });
  return (
    <section>
      <h3>{t(isDone ? 'history.erase.gone' : 'history.erase.goes')}</h3>
      <ul className={classes.scope}>
        {scope.deleted.map(({ table, count }) => (
          <li key={table}>
            {tables[table] ?? table}: {formatNumber(count, i18n.language)}
          </li>
        ))}
        <li>{t('history.erase.entries', { count: scope.entryCount })}</li>
        {scope.ownBackups.map(path => (
          <li key={path}>{t('history.erase.backup', { path })}</li>
        ))}
      </ul>
      {(scope.keptOriginals.length > 0 || scope.keptTextCount > 0) && (
        <>
          <h3>{t(isDone ? 'history.erase.stayed' : 'history.erase.stays')}</h3>
          <ul className={classes.scope}>
            {scope.keptOriginals.map(({ id, fileName }) => (
              <li key={id}>{t('history.erase.keptOriginal', { name: fileName })}</li>
            ))}
            {scope.keptTextCount > 0 && (
              <li>{t('history.erase.keptTexts', { count: scope.keptTextCount })}</li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}
