import { ActionIcon, Group, Menu, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IGNORABLE } from '../../shared/model/change-classes';
import { useCommands } from '../hooks/use-commands';
import { type ChangeView, TEXT_SIZES, type ViewSettings } from './use-comparison-view';
import classes from './ViewMenu.module.css';

export interface ViewMenuProps {
  view: ViewSettings;
  onChange: ChangeView;
  /** Passages stand side by side, and no difference is left out of them. */
  isForPassages?: boolean;
}

/** How the comparison is shown and what it leaves out; every switch is a command, too. */
export function ViewMenu({ view, onChange, isForPassages = false }: ViewMenuProps) {
  const { t } = useTranslation();
  const toggleIgnored = (kind: (typeof IGNORABLE)[number]) =>
    onChange(({ ignore }) => ({
      ignore: IGNORABLE.filter(other => ignore.includes(other) !== (other === kind)),
    }));
  const toggleLayout = () =>
    onChange(({ layout }) => ({ layout: layout === 'inline' ? 'side-by-side' : 'inline' }));
  const resize = (step: 1 | -1) =>
    onChange(({ textSize }) => ({
      textSize: Math.min(TEXT_SIZES.largest, Math.max(TEXT_SIZES.smallest, textSize + step)),
    }));
  useCommands([
    !isForPassages && { id: 'toggle-inline', run: toggleLayout },
    { id: 'toggle-wrap', run: () => onChange(({ isWrapped }) => ({ isWrapped: !isWrapped })) },
    { id: 'toggle-numbers', run: () => onChange(({ hasNumbers }) => ({ hasNumbers: !hasNumbers })) },
    { id: 'text-larger', run: () => resize(1) },
    { id: 'text-smaller', run: () => resize(-1) },
    !isForPassages && { id: 'ignore-case', run: () => toggleIgnored('case') },
    !isForPassages && { id: 'ignore-whitespace', run: () => toggleIgnored('whitespace') },
    !isForPassages && { id: 'ignore-punctuation', run: () => toggleIgnored('punctuation') },
    !isForPassages && { id: 'ignore-quotation-style', run: () => toggleIgnored('quotation-style') },
  ]);
  return (
    <Menu position="bottom-end" closeOnItemClick={false} width={260}>
      <Menu.Target>
        <Tooltip label={t('compare.view.title')}>
          <ActionIcon aria-label={t('compare.view.title')}>
            <IconAdjustmentsHorizontal size={16} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {!isForPassages && (
          <>
            <Menu.RadioGroup
              value={view.layout}
              onChange={value => onChange(() => ({ layout: layoutOf(value) }))}
            >
              <Menu.Label>{t('compare.view.layout')}</Menu.Label>
              <Menu.RadioItem value="side-by-side">{t('compare.view.sideBySide')}</Menu.RadioItem>
              <Menu.RadioItem value="inline">{t('compare.view.inline')}</Menu.RadioItem>
            </Menu.RadioGroup>
            <Menu.Divider />
          </>
        )}
        <Menu.CheckboxItem checked={view.isWrapped} onChange={isWrapped => onChange(() => ({ isWrapped }))}>
          {t('compare.view.wrap')}
        </Menu.CheckboxItem>
        <Menu.CheckboxItem
          checked={view.hasNumbers}
          onChange={hasNumbers => onChange(() => ({ hasNumbers }))}
        >
          {t('compare.view.numbers')}
        </Menu.CheckboxItem>
        <Menu.Item
          leftSection={<IconPlus size={16} stroke={1.5} />}
          disabled={view.textSize >= TEXT_SIZES.largest}
          onClick={() => resize(1)}
        >
          {t('compare.view.larger')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMinus size={16} stroke={1.5} />}
          rightSection={
            <Group className={classes.size}>{t('compare.view.size', { pixels: view.textSize })}</Group>
          }
          disabled={view.textSize <= TEXT_SIZES.smallest}
          onClick={() => resize(-1)}
        >
          {t('compare.view.smaller')}
        </Menu.Item>
        {!isForPassages && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('compare.view.ignore')}</Menu.Label>
            {IGNORABLE.map(kind => (
              <Menu.CheckboxItem
                key={kind}
                checked={view.ignore.includes(kind)}
                onChange={() => toggleIgnored(kind)}
              >
                {t(`compare.view.ignorable.${kind}`)}
              </Menu.CheckboxItem>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function layoutOf(value: string): ViewSettings['layout'] {
  return value === 'inline' ? 'inline' : 'side-by-side';
}
