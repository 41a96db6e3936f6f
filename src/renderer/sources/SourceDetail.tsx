import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ErrorNotice } from '../components/ErrorNotice';
import { notifyDone, notifyError } from '../components/notify';
import { Section } from '../components/record/Section';
import { useCommands } from '../hooks/use-commands';
import { useCommand, useQuery } from '../hooks/use-operation';
import { FlagPanel } from './FlagPanel';
import { SignalChecklist } from './SignalChecklist';
import { SourceDocuments } from './SourceDocuments';
import { SourceFindings } from './SourceFindings';
import { SourceForm } from './SourceForm';

/** Everything known about one source: record, flag, observations, texts. */
export function SourceDetail({ sourceId }: { sourceId: number }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { data, error, refetch } = useQuery('sources.get', { sourceId });
  const removal = useCommand('sources.remove');

  const remove = () => {
    removal.run({ sourceId }).then(() => {
      notifyDone(t('sources.form.removed'));
      navigate('/sources', { replace: true });
    }, notifyError);
  };
  useCommands([data !== undefined && { id: 'remove-source', run: remove }]);

  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { source, documents, copies } = data;
  return (
    <>
      <FlagPanel source={source} />
      <Section title={t('sources.form.heading')}>
        <SourceForm source={source}>
          <Button variant="default" disabled={removal.isRunning} onClick={remove}>
            {t('sources.form.remove')}
          </Button>
        </SourceForm>
      </Section>
      <SignalChecklist source={source} />
      <SourceFindings sourceId={sourceId} copies={copies} />
      <SourceDocuments documents={documents} />
    </>
  );
}
