import { Anchor, Button, SegmentedControl, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { KeptFinding } from '../../../shared/model/check';
import { ErrorNotice } from '../../components/ErrorNotice';
import { DismissDialog } from '../../components/findings/DismissDialog';
import { useJob } from '../../hooks/use-operation';
import { FactsPanel } from '../facts/FactsPanel';
import panel from '../panels.module.css';
import type { Opened } from '../reader-tab';
import classes from './ChecksPanel.module.css';
import { checkKey } from './check-order';
import { FindingItem } from './FindingItem';
import { References } from './References';
import type { Checking } from './use-checking';

export interface ChecksPanelProps {
  opened: Opened;
  checking: Checking;
  activeId: string | null;
}

/** What the rules noticed in the open version, what it was held against, and whether it was checked as it is now. */
export function ChecksPanel({ opened, checking, activeId }: ChecksPanelProps) {
  const { t } = useTranslation();
  const { deciding, facts, factActions } = checking;
  const isCurrent = opened.versionId === opened.document.currentVersionId;

  return (
    <div className={panel.panel}>
      <section className={panel.section}>
        <Standing opened={opened} isCurrent={isCurrent} isChecking={checking.isChecking} />
        <p className={classes.said} role="status">
          {deciding.said || factActions.said}
        </p>
        {isCurrent && (
          <SegmentedControl
            fullWidth
            size="sm"
            mb={8}
            aria-label={t('reader.facts.choice')}
            value={facts.isOpen ? 'facts' : 'findings'}
            data={[
              { value: 'findings', label: t('reader.facts.findings') },
              { value: 'facts', label: t('reader.facts.title') },
            ]}
            onChange={value => facts.setIsOpen(value === 'facts')}
          />
        )}
        {facts.isOpen && isCurrent ? <FactsPanel opened={opened} checking={checking} /> : null}
      </section>
      {!(facts.isOpen && isCurrent) && <Findings opened={opened} checking={checking} activeId={activeId} />}
      {isCurrent && <References opened={opened} />}
      <section className={panel.section}>
        <Anchor component={Link} href={`/checks?document=${opened.document.id}`} size="md">
          {t('checks.inText.inQueue')}
        </Anchor>
      </section>
      <DismissDialog deciding={deciding} />
    </div>
  );
}

/** By what became of them, undecided ones first. */
function Findings({ opened, checking, activeId }: ChecksPanelProps) {
  const { t } = useTranslation();
  const { open, later, decided, deciding } = checking;
  const list = (findings: readonly KeptFinding[], name: string) => (
    <ol className={panel.list} aria-label={name}>
      {findings.map(finding => (
        <FindingItem
          key={finding.id}
          opened={opened}
          finding={finding}
          deciding={deciding}
          isActive={checkKey(finding.id) === activeId}
          onShow={() => checking.show(finding)}
        />
      ))}
    </ol>
  );
  return (
    <>
      <section className={panel.section}>
        {opened.checks.findings.length === 0 && opened.checks.isChecked && (
          <>
            <Title order={2}>{t('checks.inText.empty')}</Title>
            <Text className={panel.quiet}>{t('checks.inText.emptyText')}</Text>
          </>
        )}
        {open.length > 0 && (
          <>
            <Title order={2}>{`${t('checks.inText.open')}: ${open.length}`}</Title>
            {list(open, t('checks.inText.open'))}
          </>
        )}
        {open.length === 0 && later.length + decided.length > 0 && (
          <Text className={panel.quiet}>{t('checks.inText.allDecided')}</Text>
        )}
      </section>
      {later.length > 0 && (
        <section className={panel.section}>
          <Title order={2}>{t('checks.inText.later')}</Title>
          {list(later, t('checks.inText.later'))}
        </section>
      )}
      {decided.length > 0 && (
        <section className={panel.section}>
          <Title order={2}>{t('checks.inText.decided')}</Title>
          {list(decided, t('checks.inText.decided'))}
        </section>
      )}
    </>
  );
}

interface StandingProps {
  opened: Opened;
  isCurrent: boolean;
  isChecking: boolean;
}

function Standing({ opened, isCurrent, isChecking }: StandingProps) {
  const { t } = useTranslation();
  const job = useJob('checks.run');
  const { isChecked, findings } = opened.checks;
  const hasFormer = findings.some(({ former }) => former !== null);
  if (!isCurrent) return <Text className={panel.quiet}>{t('checks.inText.oldVersion')}</Text>;
  return (
    <>
      <div className={classes.standing}>
        <span className={panel.quiet} role="status">
          {t(
            isChecked
              ? 'checks.inText.checked'
              : hasFormer
                ? `checks.former.${isChecking ? 'checking' : 'unchecked'}`
                : `checks.inText.${isChecking ? 'checking' : 'unchecked'}`,
          )}
        </span>
        <Button
          variant={isChecked ? 'subtle' : 'default'}
          loading={job.state.phase === 'running'}
          onClick={() => void job.start({ documentIds: [opened.document.id], again: isChecked })}
        >
          {t('checks.run.start')}
        </Button>
      </div>
      {job.state.phase === 'failed' && <ErrorNotice error={job.state.error} />}
    </>
  );
}
