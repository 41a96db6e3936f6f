import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameCluster } from '../../../shared/model/name';
import { Row, Rows } from '../../components/rows/Rows';
import rows from '../../components/rows/Rows.module.css';
import { useFreeListKeys } from '../../components/rows/use-free-list-keys';
import { VisibleText } from '../../components/text/VisibleText';
import { CommandContext } from '../../hooks/use-commands';
import { CHOOSING_KEYS, chooseByKey, useChosenRow } from '../chosen-row';
import classes from './NameList.module.css';
import type { Names } from './use-names';

/** Of forms that fit on one line, pixels; long ones take another line. */
const ROW_HEIGHT = 50;

/** The groups, those of most texts first. The chosen row is kept in sight, and keeps the focus while that is in the list. */
export function NameList({ names, scroller }: { names: Names; scroller: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation();
  const { total, clusterAt, chosenIndex, choose } = names;
  const commands = useContext(CommandContext);
  const open = () => commands.find('open-occurrence')?.run();
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each stretch
  useEffect(() => names.show({ first, last }), [first, last]);
  useChosenRow({
    scroller,
    key: names.chosen?.key,
    index: chosenIndex,
    scrollTo: index => virtualizer.scrollToIndex(index),
  });

  useFreeListKeys(scroller, total > 0, CHOOSING_KEYS);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within
    <div ref={scroller} className={classes.scroller} onKeyDown={event => chooseByKey(event, names)}>
      <Rows isOrdered label={t('names.list')} height={virtualizer.getTotalSize()}>
        {items.map(({ index, start }) => (
          <Row
            key={index}
            ref={virtualizer.measureElement}
            data-index={index}
            top={start}
            aria-posinset={index + 1}
            aria-setsize={total}
          >
            <UnstyledButton
              className={`${rows.choice} ${rows.lines} ${rows.measured}`}
              data-row={index}
              aria-current={index === chosenIndex || undefined}
              tabIndex={index === chosenIndex ? 0 : -1}
              // Enter is a click without a pointer.
              onClick={event => (event.detail === 0 && index === chosenIndex ? open() : choose(index))}
            >
              <Cluster cluster={clusterAt(index)} />
            </UnstyledButton>
          </Row>
        ))}
      </Rows>
    </div>
  );
}

/** Empty while its page loads. */
function Cluster({ cluster }: { cluster: NameCluster | undefined }) {
  const { t } = useTranslation();
  if (!cluster) return null;
  const { kind, forms, hints, isOpen } = cluster;
  const whole = forms.filter(({ isPart }) => !isPart);
  return (
    <>
      <span className={classes.forms}>
        {whole.map(({ written }, at) => (
          <span key={written}>
            {at > 0 && <span className={rows.quiet}> · </span>}
            <VisibleText text={written} />
          </span>
        ))}
      </span>
      <span className={rows.facts}>
        {!isOpen && (
          <span className={classes.decided}>
            <IconCheck size={13} stroke={1.75} aria-hidden="true" />
            {t('names.isDecided')}
          </span>
        )}
        <span>{t(`names.kinds.${kind}`)}</span>
        <span className={classes.hints}>{hints.map(hint => t(`names.hints.${hint}`)).join(', ')}</span>
      </span>
    </>
  );
}
