import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { looksNegated } from '../../shared/domain/claims/negation';

/** Reminds that a claim is stated as it was made; a hint and no more, for only a person can tell. */
export function NegationHint({ statement, words }: { statement: string; words: string }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {looksNegated(statement, words) && (
        <Text size="sm" c="var(--flag)">
          {t('claims.negationHint')}
        </Text>
      )}
    </div>
  );
}
