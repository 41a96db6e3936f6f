import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FindingDecision as Decision } from '../../../shared/model/check';
import { formatMoment } from '../format';
import classes from '../Told.module.css';
import { VisibleText } from '../text/VisibleText';

/** What a person made of a finding, and why. */
export function FindingDecision({ decision }: { decision: Decision }) {
  const { t, i18n } = useTranslation();
  const { outcome, decidedBy, decidedAtMs, reason, claimId } = decision;
  return (
    <div className={classes.told}>
      <p>
        {t(`checks.decided.${outcome}`, { who: decidedBy, when: formatMoment(decidedAtMs, i18n.language) })}
        {claimId !== null && (
          <>
            {' · '}
            <Anchor component={Link} href={`/claims/${claimId}`} size="sm" underline="always">
              {t('checks.decided.claim')}
            </Anchor>
          </>
        )}
      </p>
      {reason !== '' && (
        <p>
          <VisibleText text={t('checks.decided.reason', { reason })} />
        </p>
      )}
    </div>
  );
}
