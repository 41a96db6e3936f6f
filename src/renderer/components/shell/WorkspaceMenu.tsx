import { Menu, UnstyledButton } from '@mantine/core';
import { IconCopy, IconDatabase, IconFilePlus, IconFolderOpen, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../hooks/use-operation';
import classes from './Navigation.module.css';
import { useWorkspaceActions, workspaceName } from './workspace-actions';

/** The name of the open workspace; behind it new, open, recent, backup copy and verification. */
export function WorkspaceMenu() {
  const { t } = useTranslation();
  const workspace = useQuery('workspace.describe', {}).data;
  const recent = useQuery('settings.get', {}).data?.recentWorkspaces ?? [];
  const { choose, open, verify } = useWorkspaceActions();
  const name = workspace ? workspaceName(workspace.path) : '';
  const others = recent.filter(path => path !== workspace?.path).slice(0, 8);

  return (
    <div className={classes.workspace}>
      <Menu position="top-start" width={300}>
        <Menu.Target>
          <UnstyledButton
            className={classes.item}
            aria-label={t('shell.workspace.menu', { name })}
            title={workspace?.path}
          >
            <IconDatabase size={16} stroke={1.5} aria-hidden="true" />
            <span className={classes.word}>{name}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFilePlus size={16} stroke={1.5} />} onClick={() => choose('new')}>
            {t('shell.workspace.new')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolderOpen size={16} stroke={1.5} />} onClick={() => choose('open')}>
            {t('shell.workspace.open')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} stroke={1.5} />} onClick={() => choose('backup')}>
            {t('shell.workspace.backup')}
          </Menu.Item>
          <Menu.Item leftSection={<IconShieldCheck size={16} stroke={1.5} />} onClick={verify}>
            {t('shell.verify.action')}
          </Menu.Item>
          {others.length > 0 && <Menu.Label>{t('shell.workspace.recent')}</Menu.Label>}
          {others.map(path => (
            <Menu.Item key={path} onClick={() => open(path)} title={path}>
              {workspaceName(path)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
