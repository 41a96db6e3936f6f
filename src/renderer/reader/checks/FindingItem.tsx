import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFinding } from '../../../shared/model/check';
import { FindingActions } from '../../components/findings/FindingActions';
import { FindingDecision } from '../../components/findings/FindingDecision';
import { FindingEvidence } from '../../components/findings/FindingEvidence';
import { SeverityMark } from '../../components/findings/SeverityMark';
import type { Deciding } from '../../components/findings/use-deciding';
import { useFindingWords } from '../../components/findings/use-finding-words';
import { quoteOf } from '../../components/text/quote';
import { VisibleText } from '../../components/text/VisibleText';
import panel from '../panels.module.css';
import type { Opened } from '../reader-tab';
import classes from './ChecksPanel.module.css';

export interface FindingItemProps {
  opened: Opened;
  finding: KeptFinding;
  deciding: Deciding;
  isActive: boolean;
  onShow(): void;
}

/** One finding of the list; the active one with its reason, its evidence and the four keys. */
export function FindingItem({ opened, finding, deciding, isActive, onShow }: FindingItemProps) {
  const { t } = useTranslation();
  const words = useFindingWords();
  const item = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <li ref={item} className={`${panel.item} ${classes.item}`} data-is-active={isActive || undefined}>
      <UnstyledButton className={panel.itemButton} aria-current={isActive || undefined} onClick={onShow}>
        <span className={panel.itemHead}>
          <SeverityMark severity={finding.severity} />
          <strong>{words.nameOf(finding)}</strong>
          {finding.state !== 'open' && (
            <span className={panel.remarks}>{t(`checks.states.${finding.state}`)}</span>
          )}
          {finding.former && <span className={panel.remarks}>{t('checks.former.mark')}</span>}
        </span>
        {!isActive && (
          <span className={panel.quote}>
            <VisibleText text={quoteOf(finding.exact)} />
          </span>
        )}
      </UnstyledButton>
      {isActive && (
        <div className={classes.body}>
          <p className={classes.reason}>
            <VisibleText text={words.reasonOf(finding)} />
          </p>
          <FindingEvidence
            finding={finding}
            documentTitle={null}
            known={{ text: opened.text, language: opened.document.language }}
          />
          <p className={classes.settles}>
            <strong>{t('checks.settles')}:</strong> {words.settlesOf(finding)}
          </p>
          {finding.isMirrored && <p className={classes.settles}>{t('checks.mirrored')}</p>}
          {finding.decision && <FindingDecision decision={finding.decision} />}
          <FindingActions finding={finding} deciding={deciding} />
        </div>
      )}
    </li>
  );
}
