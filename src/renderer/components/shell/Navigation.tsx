import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconKeyboard, IconSearch } from '@tabler/icons-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { CommandContext } from '../../hooks/use-commands';
import { useCanGoBack } from '../../hooks/use-hash-location';
import { Keys } from '../Keys';
import { CheckRunLine } from './CheckRunLine';
import classes from './Navigation.module.css';
import { isInPlace, NAVIGATION } from './places';
import { UndoRedo } from './UndoRedo';
import { WorkspaceMenu } from './WorkspaceMenu';

/** The column on the left: the places, undo, and at its foot the workspace. Below 1100 px only the icons stay. */
export function Navigation() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const registry = useContext(CommandContext);
  const canGoBack = useCanGoBack();
  const isNarrow = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false }) ?? false;

  return (
    <div className={classes.column}>
      <div className={classes.head}>
        <div className={classes.brand} aria-hidden="true">
          <span>G</span>
          <span className={classes.word}>egenlese</span>
        </div>
        <Tooltip
          label={
            <>
              {t('commands.go-back')} <Keys keys="Alt+0" />
            </>
          }
          position="right"
        >
          <UnstyledButton
            className={classes.tool}
            aria-label={t('commands.go-back')}
            disabled={!canGoBack}
            onClick={() => registry.find('go-back')?.run()}
          >
            <IconArrowLeft size={16} stroke={1.5} aria-hidden="true" />
          </UnstyledButton>
        </Tooltip>
      </div>
      <Tooltip label={t('commands.palette')} position="right" disabled={!isNarrow}>
        <UnstyledButton className={classes.item} onClick={() => registry.find('palette')?.run()}>
          <IconSearch size={16} stroke={1.5} aria-hidden="true" />
          <span className={classes.word}>{t('common.search')}</span>
          <span className={classes.keys} aria-hidden="true">
            <Keys keys="Mod+K" />
          </span>
        </UnstyledButton>
      </Tooltip>
      <nav aria-label={t('shell.navigation')}>
        <ul className={classes.list}>
          {NAVIGATION.map(({ place, path, Icon }) => (
            <li key={place}>
              <Tooltip label={t(`shell.places.${place}`)} position="right" disabled={!isNarrow}>
                <Link
                  href={path}
                  className={classes.item}
                  aria-current={isInPlace(location, path) ? 'page' : undefined}
                >
                  <Icon size={16} stroke={1.5} aria-hidden="true" />
                  <span className={classes.word}>{t(`shell.places.${place}`)}</span>
                </Link>
              </Tooltip>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        <CheckRunLine />
        <div className={classes.tools}>
          <UndoRedo />
          <Tooltip label={t('commands.shortcuts')} position="right">
            <UnstyledButton
              className={classes.tool}
              aria-label={t('commands.shortcuts')}
              onClick={() => registry.find('shortcuts')?.run()}
            >
              <IconKeyboard size={16} stroke={1.5} aria-hidden="true" />
            </UnstyledButton>
          </Tooltip>
        </div>
        <WorkspaceMenu />
      </div>
    </div>
  );
}
