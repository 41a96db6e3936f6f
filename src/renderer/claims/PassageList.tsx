import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClaimPassage } from '../../shared/model/claim';
import { notifyError } from '../components/notify';
import { useCommand } from '../hooks/use-operation';
import classes from './Claim.module.css';
import { PlaceText } from './PlaceText';

/** Where the claim appears. */
export function PassageList({ passages }: { passages: readonly ClaimPassage[] }) {
  const { t } = useTranslation();
  const removal = useCommand('claims.remove-passage');
  return (
    <ul className={classes.items} aria-label={t('claims.passages')}>
      {passages.map(passage => (
        <li key={passage.id} className={classes.item}>
          <PlaceText place={passage} />
          {passages.length > 1 && (
            <ActionIcon
              size="sm"
              aria-label={t('claims.removePassage')}
              onClick={() => void removal.run({ passageId: passage.id }).catch(notifyError)}
            >
              <IconX size={14} stroke={1.5} />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}
