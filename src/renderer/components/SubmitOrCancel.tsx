import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface SubmitOrCancelProps {
  submitLabel: string;
  isDisabled?: boolean;
  onCancel(): void;
}

/** The end of a short form: what Enter does, then the way out. */
export function SubmitOrCancel({ submitLabel, isDisabled = false, onCancel }: SubmitOrCancelProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <Button type="submit" disabled={isDisabled}>
        {submitLabel}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </Group>
  );
}
