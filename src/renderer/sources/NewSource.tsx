import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Section } from '../components/record/Section';
import { EMPTY_SOURCE, SourceForm } from './SourceForm';

export function NewSource() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <Section title={t('sources.new')}>
      <SourceForm source={EMPTY_SOURCE} onSaved={({ id }) => navigate(`/sources/${id}`, { replace: true })} />
    </Section>
  );
}
