import { Button, Tooltip } from '@mantine/core';
import { IconArrowsDiff, IconDatabaseExport, IconTable, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './LibraryPage.module.css';
import { MOST_IN_GRID } from './selection';

export interface SelectionBarProps {
  count: number;
  onCompare(): void;
  onShowFacts(): void;
  onExport(): void;
  onRemove(): void;
  onClear(): void;
}

/** What can be done with the selected texts. */
export function SelectionBar({
  count,
  onCompare,
  onShowFacts,
  onExport,
  onRemove,
  onClear,
}: SelectionBarProps) {
  const { t } = useTranslation();
  const hasFacts = count >= 2 && count <= MOST_IN_GRID;
  return (
    <div className={classes.selection}>
      <span className={classes.selectionCount} role="status">
        {t('library.selected', { count })}
      </span>
      <Tooltip label={t('library.compareHint')} disabled={count === 2}>
        <Button
          variant="default"
          data-disabled={count !== 2 || undefined}
          aria-disabled={count !== 2}
          leftSection={<IconArrowsDiff size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => count === 2 && onCompare()}
        >
          {t('library.compare')}
        </Button>
      </Tooltip>
      <Tooltip label={t('library.factsHint')} disabled={hasFacts}>
        <Button
          variant="default"
          data-disabled={!hasFacts || undefined}
          aria-disabled={!hasFacts}
          leftSection={<IconTable size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => hasFacts && onShowFacts()}
        >
          {t('library.facts')}
        </Button>
      </Tooltip>
      <Button
        variant="default"
        leftSection={<IconDatabaseExport size={16} stroke={1.5} aria-hidden="true" />}
        onClick={onExport}
      >
        {t('library.export')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} stroke={1.5} aria-hidden="true" />}
        onClick={onRemove}
      >
        {t('library.remove')}
      </Button>
      <Button variant="subtle" onClick={onClear}>
        {t('library.clearSelection')}
      </Button>
    </div>
  );
}
