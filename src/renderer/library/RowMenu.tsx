import { Menu } from '@mantine/core';
import {
  IconArrowsDiff,
  IconDatabaseExport,
  IconDownload,
  IconFileText,
  IconTable,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pathToCompare, pathToFacts } from './compare-path';
import classes from './DocumentGrid.module.css';
import type { DocumentRow } from './DocumentGridRow';
import { MOST_IN_GRID, type SelectedRow } from './selection';

export interface RowMenuPlace {
  readonly row: DocumentRow;
  /** In the window, pixels. */
  readonly x: number;
  readonly y: number;
}

export interface RowMenuProps extends RowMenuPlace {
  /** What is selected beside the row, in the order it was selected. */
  others: readonly SelectedRow[];
  onOpen(row: DocumentRow): void;
  onExport(rows: readonly SelectedRow[]): void;
  onSaveOriginal(row: DocumentRow): void;
  onRemove(rows: readonly SelectedRow[]): void;
  onClose(): void;
}

/** What can be done with one text of the list, under the pointer or under its row. */
export function RowMenu(props: RowMenuProps) {
  const { row, x, y, others, onOpen, onExport, onSaveOriginal, onRemove, onClose } = props;
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [other] = others;
  const all = [...others, row];
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={0} width={310} trapFocus>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.menuPlace}
          style={{ left: x, top: y }}
          aria-label={row.title}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={row.title}>
        <Menu.Item leftSection={<IconFileText size={16} stroke={1.5} />} onClick={() => onOpen(row)}>
          {t('library.open')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowsDiff size={16} stroke={1.5} />}
          onClick={() => navigate(pathToCompare([row]) ?? '/compare')}
        >
          {t('library.compareWith')}
        </Menu.Item>
        {other && others.length === 1 && (
          <Menu.Item
            leftSection={<IconArrowsDiff size={16} stroke={1.5} />}
            onClick={() => navigate(pathToCompare([other, row]) ?? '/compare')}
          >
            {t('library.compareWithSelected')}
          </Menu.Item>
        )}
        {others.length > 0 && all.length <= MOST_IN_GRID && (
          <Menu.Item
            leftSection={<IconTable size={16} stroke={1.5} />}
            onClick={() => navigate(pathToFacts(all))}
          >
            {t('library.factsOf', { count: all.length })}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconDatabaseExport size={16} stroke={1.5} />}
          onClick={() => onExport([row])}
        >
          {t('library.export')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={16} stroke={1.5} />} onClick={() => onSaveOriginal(row)}>
          {t('commands.save-original')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} stroke={1.5} />} onClick={() => onRemove([row])}>
          {t('library.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
