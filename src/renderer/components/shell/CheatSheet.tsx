import { Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useQuery } from '../../hooks/use-operation';
import { Dialog } from '../Dialog';
import { Keys } from '../Keys';
import classes from './CheatSheet.module.css';
import { groupKeys, placeAt } from './cheat-sheet';

// Handled by the lists themselves, and so not in the key table.
const LIST_KEYS = [
  { name: 'move', keys: ['ArrowUp', 'ArrowDown'] },
  { name: 'page', keys: ['PageUp', 'PageDown'] },
  { name: 'ends', keys: ['Home', 'End'] },
  { name: 'toggle', keys: ['Space'] },
  { name: 'extend', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
  { name: 'close', keys: ['Escape'] },
] as const;

/** All keys of the key table, by place; those of the place one is in come first. */
export function CheatSheet({ onClose }: { onClose(): void }) {
  const { t, i18n } = useTranslation();
  const [path] = useLocation();
  const labels = useQuery('labels.list', {}).data?.labels.filter(({ shortcut }) => shortcut !== null) ?? [];
  return (
    <Dialog onClose={onClose} size="min(960px, 94vw)" title={t('shell.shortcuts.title')}>
      <p className={classes.hint}>{t('shell.shortcuts.hint')}</p>
      <div className={classes.columns}>
        {groupKeys(placeAt(path)).map(({ place, rows }) => (
          <Fragment key={place}>
            <Group title={t(`shell.places.${place}`)}>
              {rows.map(row => (
                <Row key={row.command} name={t(`commands.${row.command}`)} keys={row.keys} />
              ))}
            </Group>
            {place === 'reader' && labels.length > 0 && (
              <Group title={t('shell.shortcuts.labels')}>
                {labels.map(({ id, nameDe, nameEn, shortcut }) => (
                  <Row
                    key={id}
                    name={i18n.language === 'de' ? nameDe : nameEn}
                    keys={[shortcut?.toUpperCase() ?? '']}
                  />
                ))}
              </Group>
            )}
          </Fragment>
        ))}
        <Group title={t('shell.places.lists')}>
          {LIST_KEYS.map(row => (
            <Row key={row.name} name={t(`shell.shortcuts.${row.name}`)} keys={row.keys} />
          ))}
        </Group>
      </div>
    </Dialog>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.group}>
      <Title order={3}>{title}</Title>
      <dl className={classes.rows}>{children}</dl>
    </section>
  );
}

function Row({ name, keys }: { name: string; keys: readonly string[] }) {
  return (
    <div className={classes.row}>
      <dt>{name}</dt>
      <dd className={classes.keys}>
        {keys.map(key => (
          <Keys key={key} keys={key} />
        ))}
      </dd>
    </div>
  );
}
