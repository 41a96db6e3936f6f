import { Button, Group, Input, SegmentedControl, Switch, TextInput, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatNumber } from '../components/format';
import { Page } from '../components/Page';
import { useWorkspaceActions } from '../components/shell/workspace-actions';
import { useCommand, useQuery } from '../hooks/use-operation';
import { LabelsSection } from './LabelsSection';
import classes from './SettingsPage.module.css';

const SCHEMES = ['auto', 'light', 'dark'] as const;
const CONTRASTS = ['auto', 'normal', 'high'] as const;
// Each language under its own name, so that whoever cannot read the other one finds it.
const LANGUAGES = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
] as const;

/** What belongs to the person at this machine, the labels of the workspace, and what this program is. */
export function SettingsPage() {
  const { t } = useTranslation();
  const settings = useQuery('settings.get', {});
  const workspace = useQuery('workspace.describe', {});
  const failed = [settings, workspace].find(query => query.error);
  return (
    <Page title={t('settings.title')}>
      <div className={classes.sections}>
        {failed?.error && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
        {settings.data && <PersonSection settings={settings.data} />}
        {settings.data && <AppearanceSection settings={settings.data} />}
        {settings.data && <ChecksSection settings={settings.data} />}
        <LabelsSection />
        {workspace.data && <WorkspaceSection workspace={workspace.data} />}
        {workspace.data && <AboutSection version={workspace.data.appVersion} />}
      </div>
    </Page>
  );
}

function PersonSection({ settings }: { settings: OutputOf<'settings.get'> }) {
  const { t } = useTranslation();
  const { run, error } = useCommand('settings.update');
  const [name, setName] = useState(settings.actor);
  const [isSaved, setIsSaved] = useState(false);
  const save = async () => {
    const actor = name.trim();
    if (actor === '') return setName(settings.actor);
    if (actor === settings.actor) return;
    await run({ actor });
    setIsSaved(true);
  };
  return (
    <section className={classes.section} aria-labelledby="settings-person">
      <Title order={2} id="settings-person">
        {t('settings.person')}
      </Title>
      <form
        onSubmit={event => {
          event.preventDefault();
          void save().catch(() => {});
        }}
      >
        <TextInput
          className={classes.field ?? ''}
          label={t('settings.actor')}
          description={t('settings.actorHint')}
          value={name}
          maxLength={200}
          onChange={event => {
            setName(event.currentTarget.value);
            setIsSaved(false);
          }}
          onBlur={() => void save().catch(() => {})}
        />
      </form>
      <p className={classes.saved} role="status">
        {isSaved ? t('settings.saved') : ''}
      </p>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}

function AppearanceSection({ settings }: { settings: OutputOf<'settings.get'> }) {
  const { t } = useTranslation();
  const { run } = useCommand('settings.update');
  return (
    <section className={classes.section} aria-labelledby="settings-appearance">
      <Title order={2} id="settings-appearance">
        {t('settings.appearance')}
      </Title>
      <Group gap="xl">
        <Choice label={t('settings.language')} id="settings-language">
          <SegmentedControl
            aria-labelledby="settings-language"
            data={[...LANGUAGES]}
            value={settings.interfaceLanguage}
            onChange={value => void run({ interfaceLanguage: value === 'en' ? 'en' : 'de' })}
          />
        </Choice>
        <Choice label={t('settings.scheme')} id="settings-scheme">
          <SegmentedControl
            aria-labelledby="settings-scheme"
            data={SCHEMES.map(scheme => ({ value: scheme, label: t(`settings.schemes.${scheme}`) }))}
            value={settings.colorScheme}
            onChange={value => void run({ colorScheme: SCHEMES.find(scheme => scheme === value) ?? 'auto' })}
          />
        </Choice>
        <Choice label={t('settings.contrast')} id="settings-contrast">
          <SegmentedControl
            aria-labelledby="settings-contrast"
            data={CONTRASTS.map(contrast => ({
              value: contrast,
              label: t(`settings.contrasts.${contrast}`),
            }))}
            value={settings.contrast}
            onChange={value =>
              void run({ contrast: CONTRASTS.find(contrast => contrast === value) ?? 'auto' })
            }
          />
        </Choice>
      </Group>
    </section>
  );
}

function ChecksSection({ settings }: { settings: OutputOf<'settings.get'> }) {
  const { t } = useTranslation();
  const { run } = useCommand('settings.update');
  return (
    <section className={classes.section} aria-labelledby="settings-checks">
      <Title order={2} id="settings-checks">
        {t('settings.checks')}
      </Title>
      <Switch
        size="xs"
        label={t('settings.autoCheck')}
        description={t('settings.autoCheckHint')}
        styles={{ label: { fontSize: '13px' }, description: { fontSize: '12px' } }}
        checked={settings.autoCheck}
        onChange={event => void run({ autoCheck: event.currentTarget.checked })}
      />
    </section>
  );
}

function Choice({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className={classes.choice}>
      <Input.Label id={id} labelElement="div" size="xs">
        {label}
      </Input.Label>
      {children}
    </div>
  );
}

function WorkspaceSection({ workspace }: { workspace: OutputOf<'workspace.describe'> }) {
  const { t, i18n } = useTranslation();
  const number = (value: number) => formatNumber(value, i18n.language);
  const { choose, verify } = useWorkspaceActions();
  return (
    <section className={classes.section} aria-labelledby="settings-workspace">
      <Title order={2} id="settings-workspace">
        {t('settings.workspace')}
      </Title>
      <dl className={classes.facts}>
        <dt>{t('settings.path')}</dt>
        <dd className={classes.path}>{workspace.path}</dd>
        <dt>{t('settings.documents')}</dt>
        <dd>{number(workspace.documentCount)}</dd>
        <dt>{t('settings.versions')}</dt>
        <dd>{number(workspace.versionCount)}</dd>
        <dt>{t('settings.sources')}</dt>
        <dd>{number(workspace.sourceCount)}</dd>
        <dt>{t('settings.schema')}</dt>
        <dd>{workspace.schemaVersion}</dd>
      </dl>
      <div className={classes.keeping}>
        <Button variant="default" onClick={verify}>
          {t('shell.verify.action')}
        </Button>
        <Button variant="default" onClick={() => choose('backup')}>
          {t('shell.workspace.backup')}
        </Button>
        <span className={classes.description}>{t('shell.verify.hint')}</span>
      </div>
    </section>
  );
}

function AboutSection({ version }: { version: string }) {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-labelledby="settings-about">
      <Title order={2} id="settings-about">
        {t('settings.about')}
      </Title>
      <dl className={classes.facts}>
        <dt>{t('settings.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('settings.offline')}</dt>
        <dd>{t('settings.offlineText')}</dd>
        <dt>{t('settings.licence')}</dt>
        <dd>{t('settings.licenceText')}</dd>
      </dl>
    </section>
  );
}
