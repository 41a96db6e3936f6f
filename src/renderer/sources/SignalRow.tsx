import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCalendarDate } from '../components/format';
import { useFocusOnClose } from '../hooks/use-focus-on-close';
import { type ChecklistRow, isExpired } from './checklist';
import { SignalForm } from './SignalForm';
import classes from './SignalRow.module.css';

/** One question of the checklist and its answer, with a form to record it. */
export function SignalRow({ sourceId, row, today }: { sourceId: number; row: ChecklistRow; today: string }) {
  const { t, i18n } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const edit = useFocusOnClose<HTMLButtonElement>(isEditing);
  const { signal } = row;
  const name = row.key === null ? row.id : t(`sources.signals.list.${row.key}.name`);
  const date = (text: string) => formatCalendarDate(text, i18n.language);

  return (
    <li className={classes.row}>
      <div>
        <h3 className={classes.name}>{name}</h3>
        {row.key !== null && <p className={classes.quiet}>{t(`sources.signals.list.${row.key}.question`)}</p>}
      </div>
      <div>
        {signal ? (
          <>
            <p className={classes.value}>{t(`sources.signals.values.${signal.value}`)}</p>
            <p className={classes.evidence}>{signal.evidence || t('sources.signals.noEvidence')}</p>
            <p className={classes.quiet}>
              {t('sources.signals.observed', { date: date(signal.observedOn), who: signal.observer })}
              {signal.expiresOn && !isExpired(signal.expiresOn, today) && (
                <> · {t('sources.signals.expires', { date: date(signal.expiresOn) })}</>
              )}
            </p>
            {signal.expiresOn && isExpired(signal.expiresOn, today) && (
              <p className={classes.expired}>
                {t('sources.signals.expired', { date: date(signal.expiresOn) })}
              </p>
            )}
          </>
        ) : (
          <p className={classes.quiet}>{t('sources.signals.unchecked')}</p>
        )}
      </div>
      <Button
        ref={edit}
        variant="subtle"
        aria-label={`${signal ? t('sources.signals.edit') : t('sources.signals.add')}: ${name}`}
        aria-expanded={isEditing}
        onClick={() => setIsEditing(!isEditing)}
      >
        {signal ? t('sources.signals.edit') : t('sources.signals.add')}
      </Button>
      {isEditing && (
        <div className={classes.form}>
          <SignalForm
            sourceId={sourceId}
            signalId={row.id}
            signal={signal}
            onClose={() => setIsEditing(false)}
          />
        </div>
      )}
    </li>
  );
}
