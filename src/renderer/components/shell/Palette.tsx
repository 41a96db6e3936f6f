import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileText } from '@tabler/icons-react';
import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { CommandContext } from '../../hooks/use-commands';
import { useQuery } from '../../hooks/use-operation';
import { titleWithFile } from '../compare/told-apart';
import { Dialog } from '../Dialog';
import { formatCalendarDate } from '../format';
import { Keys } from '../Keys';
import { findKeys } from '../key-label';
import classes from './Palette.module.css';
import { matchNames, moveAround } from './palette-items';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly group: (typeof GROUPS)[number];
  readonly hint: string | null;
  /** Whose a text is and of which day. */
  readonly note: string;
  run(): void;
}

/** Every command that can be given now, and the texts of the workspace, in one field. */
export function Palette({ onClose }: { onClose(): void }) {
  const { t, i18n } = useTranslation();
  const registry = useContext(CommandContext);
  const [, navigate] = useLocation();
  const [search, setSearch] = useState('');
  const [position, setPosition] = useState(0);
  const [documentSearch] = useDebouncedValue(search.trim(), 120);
  const found = useQuery(
    'documents.list',
    { search: documentSearch, limit: 8 },
    { isEnabled: documentSearch.length > 1, keepsPrevious: true },
  );
  const list = useRef<HTMLDivElement>(null);

  const isSearching = search.trim() !== '';
  const offered = registry.list().filter(command => command.id !== 'palette');
  const commands = [
    ...offered.filter(command => !command.isEverywhere),
    ...offered.filter(command => command.isEverywhere),
  ].map(
    (command): Item => ({
      id: command.id,
      name: t(`commands.${command.id}`),
      // Among what was searched for, the best name comes first wherever it works.
      group: isSearching ? 'commands' : command.isEverywhere ? 'everywhere' : 'here',
      hint: findKeys(command.id),
      note: '',
      run: () => command.run(),
    }),
  );
  const rows = search.trim().length > 1 ? (found.data?.rows ?? []) : [];
  const documents = rows.map(
    (row): Item => ({
      id: `document-${row.id}`,
      name: titleWithFile(row.title, row.twinFile),
      note: [row.sourceName, row.publishedOn && formatCalendarDate(row.publishedOn, i18n.language)]
        .filter(Boolean)
        .join(' · '),
      group: 'documents',
      hint: null,
      run: () => navigate(`/reader/${row.id}`),
    }),
  );
  const items = [...matchNames(commands, search), ...documents];
  const chosen = items[Math.min(position, items.length - 1)];

  useEffect(() => {
    if (chosen) list.current?.querySelector(`#palette-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const start = (item: Item | undefined) => {
    if (!item) return;
    onClose();
    // After the dialog has given the focus back, so that the command finds the screen as it was.
    window.setTimeout(() => item.run());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined)
      setPosition(now => moveAround(Math.min(now, items.length - 1), step, items.length));
    else if (event.key === 'Enter') start(chosen);
    else return;
    event.preventDefault();
  };

  const groupOf = (group: Item['group']) => items.filter(item => item.group === group);

  return (
    <Dialog title={t('shell.palette.title')} isBare size={560} onClose={onClose}>
      <TextInput
        data-autofocus
        variant="unstyled"
        size="md"
        classNames={{ input: classes.input ?? '' }}
        aria-label={t('shell.palette.placeholder')}
        placeholder={t('shell.palette.placeholder')}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={chosen ? `palette-${chosen.id}` : undefined}
        value={search}
        onChange={event => {
          setSearch(event.currentTarget.value);
          setPosition(0);
        }}
        onKeyDown={onKeyDown}
        spellCheck={false}
      />
      <div
        id="palette-list"
        role="listbox"
        aria-label={t('shell.palette.results')}
        className={classes.list}
        ref={list}
      >
        {GROUPS.map(
          group =>
            groupOf(group).length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: a listbox has groups of options, not fieldsets
              <div key={group} role="group" aria-label={t(`shell.palette.${group}`)}>
                <div className={classes.group} aria-hidden="true">
                  {t(`shell.palette.${group}`)}
                </div>
                {groupOf(group).map(item => (
                  <PaletteOption
                    key={item.id}
                    item={item}
                    isChosen={item === chosen}
                    onStart={() => start(item)}
                  />
                ))}
              </div>
            ),
        )}
      </div>
      {items.length === 0 && (
        <p className={classes.nothing} role="status">
          {t('shell.palette.nothing')}
        </p>
      )}
    </Dialog>
  );
}

const GROUPS = ['here', 'everywhere', 'commands', 'documents'] as const;

function PaletteOption({ item, isChosen, onStart }: { item: Item; isChosen: boolean; onStart(): void }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field above keeps the focus and hears the keys
    <div
      id={`palette-${item.id}`}
      role="option"
      aria-selected={isChosen}
      className={classes.option}
      onClick={onStart}
    >
      {item.group === 'documents' && <IconFileText size={16} stroke={1.5} aria-hidden="true" />}
      <span className={classes.name}>{item.name}</span>
      {item.note && <span className={classes.note}>{item.note}</span>}
      {item.hint && <Keys keys={item.hint} />}
    </div>
  );
}
