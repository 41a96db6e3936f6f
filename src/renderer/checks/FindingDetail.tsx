import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { titleWithFile } from '../components/compare/told-apart';
import { FindingActions } from '../components/findings/FindingActions';
import { FindingDecision } from '../components/findings/FindingDecision';
import { FindingEvidence } from '../components/findings/FindingEvidence';
import { SeverityMark } from '../components/findings/SeverityMark';
import type { Deciding } from '../components/findings/use-deciding';
import { useFindingWords } from '../components/findings/use-finding-words';
import { Keys } from '../components/Keys';
import { VisibleText } from '../components/text/VisibleText';
import classes from './FindingDetail.module.css';
import type { ListedFinding } from './use-queue';

export interface FindingDetailProps {
  finding: ListedFinding;
  /** From 1. */
  position: number;
  total: number;
  deciding: Deciding;
  onOpen(finding: ListedFinding): void;
}

/** Whether its words are no longer there; the next check drops it. */
function isGone({ former, versionId }: ListedFinding): boolean {
  return former?.versionId === versionId;
}

/** One finding: why, in its sentence beside what it stands against, what settles it, and the four keys. */
export function FindingDetail({ finding, position, total, deciding, onOpen }: FindingDetailProps) {
  const { t } = useTranslation();
  const words = useFindingWords();
  return (
    <section className={classes.detail} aria-label={t('checks.detail')}>
      <div className={classes.content} data-scrolls>
        <div className={classes.facts}>
          <SeverityMark severity={finding.severity} />
          <span aria-hidden="true">{t(`checks.severities.${finding.severity}`)}</span>
          {finding.former && (
            <span>{t(isGone(finding) ? 'checks.former.gone' : 'checks.former.stands')}</span>
          )}
          <span className={classes.position}>{t('checks.position', { position, total })}</span>
        </div>
        <h2 className={classes.name}>
          <Link href={`/checks/rules/${finding.rule}`}>{words.nameOf(finding)}</Link>
        </h2>
        <p className={classes.reason}>
          <VisibleText text={words.reasonOf(finding)} />
        </p>
        <FindingEvidence
          finding={finding}
          documentTitle={titleWithFile(finding.documentTitle, finding.fileName)}
        />
        <p className={classes.settles}>
          <strong>{t('checks.settles')}:</strong> {words.settlesOf(finding)}
        </p>
        {finding.isMirrored && <p className={classes.settles}>{t('checks.mirrored')}</p>}
        {finding.decision && <FindingDecision decision={finding.decision} />}
      </div>
      <div className={classes.foot}>
        {!isGone(finding) && <FindingActions finding={finding} deciding={deciding} />}
        <Button variant="subtle" rightSection={<Keys keys="Enter" />} onClick={() => onOpen(finding)}>
          {t('checks.actions.open')}
        </Button>
      </div>
    </section>
  );
}
