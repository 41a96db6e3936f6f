import { UnstyledButton } from '@mantine/core';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { titleWithFile } from '../components/compare/told-apart';
import { SeverityMark } from '../components/findings/SeverityMark';
import { useFindingWords } from '../components/findings/use-finding-words';
import { formatNumber } from '../components/format';
import { Row } from '../components/rows/Rows';
import rowClasses from '../components/rows/Rows.module.css';
import { useFreeListKeys } from '../components/rows/use-free-list-keys';
import { quoteOf } from '../components/text/quote';
import { VisibleText } from '../components/text/VisibleText';
import { CHOOSING_KEYS, chooseByKey, useChosenRow } from './chosen-row';
import classes from './FindingList.module.css';
import type { Grouping } from './queue-query';
import { useGroupNames } from './use-group-names';
import { type ListedFinding, type Queue, sizeOf } from './use-queue';

const HEADING_HEIGHT = 30;
const ROW_HEIGHT = 50;
const OVERSCAN = 12;

export interface FindingListProps {
  queue: Queue;
  pendingIds: ReadonlySet<number>;
  onOpen(finding: ListedFinding): void;
}

/**
 * The findings in their groups. Only what is in sight is drawn; each group is a list that tells how long it really is.
 * The chosen row is kept in sight, and keeps the focus while that is in the list or nowhere.
 */
export function FindingList({ queue, pendingIds, onOpen }: FindingListProps) {
  const { t, i18n } = useTranslation();
  const nameOfGroup = useGroupNames(queue.query.groupBy);
  const { rows, groups, query, chosenIndex, findingAt, choose, total } = queue;
  const scroller = useRef<HTMLDivElement>(null);
  const sticky = useRef(0);
  const virtualizer = useVirtualizer({
    count: rows.rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: row => (rows.rowAt(row)?.kind === 'group' ? HEADING_HEIGHT : ROW_HEIGHT),
    overscan: OVERSCAN,
    scrollPaddingStart: HEADING_HEIGHT,
    rangeExtractor: (range: Range) => {
      sticky.current = rows.headingOf(range.startIndex);
      return [...new Set([sticky.current, ...defaultRangeExtractor(range)])];
    },
  });
  const items = virtualizer.getVirtualItems();
  const shown = items.flatMap(item => {
    const row = rows.rowAt(item.index);
    return row ? [{ ...row, item }] : [];
  });
  const findings = shown.flatMap(row => (row.kind === 'finding' ? [row.finding] : []));
  const first = findings[0] ?? 0;
  const last = findings.at(-1) ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: heights depend on where the headings are
  useEffect(() => virtualizer.measure(), [groups]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each stretch
  useEffect(() => queue.onVisibleFindings(first, last), [first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => {
    if (chosenIndex === null) virtualizer.scrollToOffset(0);
  }, [queue.list]);
  useChosenRow({
    scroller,
    // In another grouping its row lies elsewhere, once that has come.
    key: `${queue.chosen?.id} of ${total} in ${queue.pages.isBehind ? '' : queue.list}`,
    index: chosenIndex,
    takesFreeFocus: true,
    scrollTo: index => virtualizer.scrollToIndex(rows.rowOfFinding(index)),
  });

  useFreeListKeys(scroller, total > 0, CHOOSING_KEYS);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within
    <div ref={scroller} className={classes.scroller} onKeyDown={event => chooseByKey(event, queue)}>
      <div className={rowClasses.rows} style={{ height: virtualizer.getTotalSize() }}>
        {[...new Set(shown.map(({ group }) => group))].map(group => {
          const known = groups[group];
          if (!known) return null;
          const name = nameOfGroup(known);
          const size = sizeOf(known);
          const members = shown.filter(row => row.group === group);
          const heading = members.find(({ kind }) => kind === 'group')?.item;
          return (
            <div key={known.key} className={classes.group}>
              {heading && (
                <h2
                  className={classes.heading}
                  data-is-stuck={heading.index === sticky.current || undefined}
                  style={{
                    height: heading.size,
                    transform: heading.index === sticky.current ? 'none' : `translateY(${heading.start}px)`,
                  }}
                >
                  <span className={classes.groupName}>
                    <VisibleText text={name} />
                  </span>
                  <span className={classes.count}>{formatNumber(size, i18n.language)}</span>
                </h2>
              )}
              <ol className={classes.list} aria-label={t('checks.groupCount', { name, count: size })}>
                {members.map(row =>
                  row.kind === 'finding' ? (
                    <Row
                      key={row.finding}
                      top={row.item.start}
                      height={row.item.size}
                      aria-posinset={row.finding - rows.firstOf(group) + 1}
                      aria-setsize={size}
                    >
                      <FindingRow
                        finding={findingAt(row.finding)}
                        index={row.finding}
                        isChosen={row.finding === chosenIndex}
                        isPending={pendingIds.has(findingAt(row.finding)?.id ?? 0)}
                        groupBy={query.groupBy}
                        onChoose={() => choose(row.finding)}
                        onOpen={onOpen}
                      />
                    </Row>
                  ) : null,
                )}
              </ol>
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface FindingRowProps {
  /** Undefined while its page loads. */
  finding: ListedFinding | undefined;
  index: number;
  isChosen: boolean;
  isPending: boolean;
  groupBy: Grouping;
  onChoose(): void;
  onOpen(finding: ListedFinding): void;
}

/** A click chooses it; Enter on the chosen one, or a double click, opens its text. */
function FindingRow({ finding, index, isChosen, isPending, groupBy, onChoose, onOpen }: FindingRowProps) {
  const { nameOf } = useFindingWords();
  return (
    <UnstyledButton
      className={`${rowClasses.choice} ${rowClasses.lines} ${classes.finding}`}
      data-row={index}
      data-is-pending={isPending || undefined}
      aria-current={isChosen || undefined}
      tabIndex={isChosen || index === 0 ? 0 : -1}
      // Enter is a click without a pointer.
      onClick={event => (isChosen && finding && event.detail === 0 ? onOpen(finding) : onChoose())}
      onDoubleClick={() => finding && onOpen(finding)}
    >
      {finding && (
        <>
          <span className={classes.line}>
            <SeverityMark severity={finding.severity} />
            <span className={classes.quote}>
              <VisibleText text={quoteOf(finding.exact, 90)} />
            </span>
          </span>
          <span className={`${rowClasses.facts} ${classes.facts}`}>
            {groupBy !== 'rule' && <span className={classes.rule}>{nameOf(finding)}</span>}
            {groupBy !== 'document' && (
              <span className={classes.title}>
                <VisibleText text={titleWithFile(finding.documentTitle, finding.fileName)} />
              </span>
            )}
          </span>
        </>
      )}
    </UnstyledButton>
  );
}
