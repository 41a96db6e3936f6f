import { useTranslation } from 'react-i18next';
import type { Label } from '../../../shared/model/annotation';
import { useGuideline } from '../../components/use-guideline';
import classes from '../panels.module.css';

/** What the label of an annotation is for; nothing where nobody has said it. */
export function LabelGuide({ label }: { label: Label | undefined }) {
  const { t } = useTranslation();
  const guidelineOf = useGuideline();
  if (!label || guidelineOf(label) === '') return null;
  return (
    <details className={classes.guideDetails}>
      <summary>{t('reader.annotations.guideline')}</summary>
      <GuideText label={label} />
    </details>
  );
}

export function GuideText({ label, id }: { label: Label; id?: string }) {
  const { t } = useTranslation();
  const text = [label.description, useGuideline()(label)].filter(part => part !== '').join('\n');
  return (
    <p id={id} className={classes.guideText}>
      {text || t('reader.annotations.noGuideline')}
    </p>
  );
}
