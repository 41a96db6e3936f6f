import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameCluster } from '../../../shared/model/name';
import { VisibleText } from '../../components/text/VisibleText';
import { CommandContext } from '../../hooks/use-commands';
import classes from './NameList.module.css';
import type { Names } from './use-names';

const ROW_HEIGHT = 50;

/** The groups, those of most texts first. The chosen row is kept in sight, and keeps the focus while that is in the list. */
export function NameList({ names }: { names: Names }) {
  const { t } = useTranslation();
  const { total, clusterAt, chosenIndex, choose, step } = names;
  const commands = useContext(CommandContext);
  const open = () => commands.find('open-occurrence')?.run();
  const scroller = useRef<HTMLDivElement>(null);
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is what it depends on
  useEffect(() => {
    if (chosenIndex === null) return;
    virtualizer.scrollToIndex(chosenIndex);
    if (!scroller.current?.contains(document.activeElement)) return;
    const frame = requestAnimationFrame(() => {
      scroller.current
        ?.querySelector<HTMLElement>(`[data-cluster="${chosenIndex}"]`)
        ?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [chosenIndex, names.chosen?.key]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(total - 1);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within
    <div ref={scroller} className={classes.scroller} onKeyDown={onKeyDown}>
      <ol
        className={classes.rows}
        aria-label={t('names.list')}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map(({ index, start, size }) => (
          <li
            key={index}
            className={classes.item}
            aria-posinset={index + 1}
            aria-setsize={total}
            style={{ height: size, transform: `translateY(${start}px)` }}
          >
            <UnstyledButton
              className={classes.cluster}
              data-cluster={index}
              aria-current={index === chosenIndex || undefined}
              tabIndex={index === chosenIndex ? 0 : -1}
              // Enter is a click without a pointer.
              onClick={event => (event.detail === 0 && index === chosenIndex ? open() : choose(index))}
            >
              <Cluster cluster={clusterAt(index)} />
            </UnstyledButton>
          </li>
        ))}
      </ol>
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
            {at > 0 && <span className={classes.between}> · </span>}
            <VisibleText text={written} />
          </span>
        ))}
      </span>
      <span className={classes.remark}>
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
