import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState';
import { AddButtons } from './AddButtons';
import classes from './LibraryPage.module.css';

export interface LibraryEmptyProps {
  /** There are texts, but none that the search and the filters let through. */
  isFiltered: boolean;
  onClearFilters(): void;
}

/** In place of the list. */
export function LibraryEmpty({ isFiltered, onClearFilters }: LibraryEmptyProps) {
  const { t } = useTranslation();
  if (!isFiltered) {
    return (
      <EmptyState
        title={t('library.emptyTitle')}
        action={
          <div className={classes.buttons}>
            <AddButtons />
          </div>
        }
      >
        {t('library.emptyText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('library.nothingTitle')}
      action={
        <Button variant="default" onClick={onClearFilters}>
          {t('library.clearFilters')}
        </Button>
      }
    >
      {t('library.nothingText')}
    </EmptyState>
  );
}
