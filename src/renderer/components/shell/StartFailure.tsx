import { useTranslation } from 'react-i18next';

/** Shown instead of the app when nothing answers. Needs neither theme nor connection. */
export function StartFailure() {
  const { t } = useTranslation();
  return (
    <main>
      <h1>Gegenlese</h1>
      <p role="alert">{t('shell.startFailed')}</p>
    </main>
  );
}
