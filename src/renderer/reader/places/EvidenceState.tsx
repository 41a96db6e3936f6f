import { useTranslation } from 'react-i18next';
import type { EvidencePlace } from '../../../shared/model/placement';
import { quoteOf } from '../../components/text/quote';
import { VisibleText } from '../../components/text/VisibleText';
import panels from '../panels.module.css';
import classes from './Places.module.css';

export interface EvidenceStateProps {
  /** The words when it was attached. */
  exact: string;
  /** Undefined while it loads. */
  place: EvidencePlace | undefined;
}

/** Says where evidence no longer stands as it was attached, with the words that stand there now. */
export function EvidenceState({ exact, place }: EvidenceStateProps) {
  const { t } = useTranslation();
  const state = place?.isRemoved ? 'removed' : (place?.placement.state ?? 'exact');
  if (state === 'exact') return null;
  const isOther = !place?.isRemoved && typeof place?.exactNow === 'string' && place.exactNow !== exact;
  return (
    <>
      <p className={classes.evidenceState} data-is-grave={state === 'moved' ? undefined : true}>
        {t(`places.evidenceStates.${state}`)}
      </p>
      {isOther && (
        <p className={panels.quote}>
          <span className={classes.heading}>{t('places.evidenceNow')}</span>
          <VisibleText text={quoteOf(place.exactNow ?? '')} />
        </p>
      )}
    </>
  );
}
