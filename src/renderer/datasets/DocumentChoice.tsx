import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { TFunction } from 'i18next';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { titleWithFile } from '../components/compare/told-apart';
import { Row, Rows } from '../components/rows/Rows';
import { SourceFlag } from '../components/SourceFlag';
import classes from './DocumentChoice.module.css';
import {
  type DocumentRow,
  filterRows,
  hasConfirmedRights,
  isChosen,
  isWithheld,
  type Selection,
  type TextChoice,
  withChoice,
} from './selection';

export interface DocumentChoiceProps {
  rows: readonly DocumentRow[];
  selection: Selection;
  onSelection(selection: Selection): void;
  withText: TextChoice;
}

/** Which documents go out, with their rights and whether their wording stays behind. */
export function DocumentChoice({ rows, selection, onSelection, withText }: DocumentChoiceProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const shown = useMemo(() => filterRows(rows, search), [rows, search]);
  const isSearching = shown !== rows;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });

  const choose = (ids: readonly number[], isIncluded: boolean) =>
    onSelection(withChoice(selection, rows, ids, isIncluded));
  const shownIds = shown.map(({ id }) => id);
  const chosenCount = rows.filter(row => isChosen(selection, row)).length;

  return (
    <div className={classes.place}>
      <div className={classes.head}>
        <Text c="var(--ink-quiet)" maw="80ch">
          {t('datasets.explanation')}
        </Text>
        <div className={classes.tools}>
          <TextInput
            type="search"
            className={classes.search}
            aria-label={t('common.search')}
            placeholder={t('datasets.documents.search')}
            leftSection={<IconSearch size={16} stroke={1.5} />}
            value={search}
            onChange={event => setSearch(event.currentTarget.value)}
          />
          <Button variant="default" onClick={() => choose(shownIds, true)}>
            {isSearching ? t('datasets.documents.allShown') : t('datasets.documents.all')}
          </Button>
          <Button variant="default" onClick={() => choose(shownIds, false)}>
            {isSearching ? t('datasets.documents.noneShown') : t('datasets.documents.none')}
          </Button>
          <Text role="status" className={classes.count}>
            {t('datasets.documents.chosen', { chosen: chosenCount, count: rows.length })}
          </Text>
        </div>
      </div>
      <div ref={scroller} className={classes.scroller}>
        {shown.length === 0 && <Text className={classes.empty}>{t('datasets.documents.nothingFound')}</Text>}
        <Rows label={t('datasets.documents.heading')} height={list.getTotalSize()}>
          {list.getVirtualItems().map(({ index, key, start, size }) => {
            const row = shown[index];
            if (!row) return null;
            return (
              <Row key={key} top={start} height={size} className={classes.row}>
                <Checkbox
                  className={classes.document}
                  classNames={{ labelWrapper: classes.labelWrapper, label: classes.label }}
                  checked={isChosen(selection, row)}
                  onChange={event => choose([row.id], event.currentTarget.checked)}
                  label={<bdi>{titleWithFile(row.title, row.twinFile)}</bdi>}
                />
                <span className={classes.source}>
                  {row.isSourceFlagged && <SourceFlag />}
                  {row.sourceName ?? t('datasets.documents.noSource')}
                </span>
                <span className={classes.rights} data-is-stated={hasConfirmedRights(row) || undefined}>
                  {rightsWords(row, t)}
                </span>
                <span className={classes.withheld}>
                  {isChosen(selection, row) && isWithheld(row, withText)
                    ? t('datasets.documents.withheld')
                    : ''}
                </span>
              </Row>
            );
          })}
        </Rows>
      </div>
    </div>
  );
}

const ROW_HEIGHT = 34;

function rightsWords(row: DocumentRow, t: TFunction): string {
  const rights = row.rights?.trim();
  if (!rights) return t('datasets.documents.noRights');
  return row.isRightsProposed ? t('datasets.documents.unconfirmedRights', { rights }) : rights;
}
