import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/errors';
import { errorKey } from './error-key';

/** What went wrong and what to do about it, in the reader's language. */
export function ErrorNotice({ error, onRetry }: { error: AppError; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert role="alert" color="red" variant="light" m="md" title={t(`errors.${error.code}.title`)}>
      <Text size="md">{t(errorKey(error), { ...error.details, message: error.message })}</Text>
      {onRetry && (
        <Group mt="xs">
          <Button variant="default" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
