import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that something takes a while; nothing for what is quick. */
export function WaitingLine({ isCancelling, onCancel }: { isCancelling: boolean; onCancel(): void }) {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Group role="status" p="md" gap="md">
      {isShown && (
        <>
          <Text c="var(--ink-quiet)">{isCancelling ? t('common.cancelling') : t('compare.waiting')}</Text>
          <Button variant="default" disabled={isCancelling} onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </>
      )}
    </Group>
  );
}

const QUIET_MS = 300;
