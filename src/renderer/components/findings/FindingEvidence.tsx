import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { KeptFinding } from '../../../shared/model/check';
import { titleWithFile } from '../compare/told-apart';
import { readerPath } from '../reader-path';
import { VisibleText } from '../text/VisibleText';
import { differingParts } from './differences';
import classes from './FindingEvidence.module.css';
import { Passage } from './Passage';

export interface FindingEvidenceProps {
  finding: KeptFinding;
  /** Of the text that the finding is in; null where the place says it already. */
  documentTitle: string | null;
  /** The version that the finding is in, where it is open already. */
  known?: { readonly text: string; readonly language: string } | undefined;
}

/** The passage on the left and what it stands against on the right, where there is room; each leads into its text. */
export function FindingEvidence({ finding, documentTitle, known }: FindingEvidenceProps) {
  const { t } = useTranslation();
  const { other } = finding;
  const isSameText = other !== null && other.documentId === finding.documentId;
  const parts = other
    ? differingParts(finding.exact, other.exact)
    : { own: [{ text: finding.exact, isChanged: false }], other: [] };

  return (
    <div className={classes.sides} data-is-single={other === null || undefined}>
      <Passage
        {...finding}
        parts={parts.own}
        known={known}
        heading={
          documentTitle === null ? (
            t('checks.evidence.here')
          ) : (
            <>
              {t('checks.evidence.here')} · <VisibleText text={documentTitle} />
            </>
          )
        }
      />
      {other && (
        <Passage
          {...other}
          parts={parts.other}
          known={isSameText && other.versionId === finding.versionId ? known : undefined}
          heading={
            <>
              {t(isSameText ? 'checks.evidence.elsewhere' : 'checks.evidence.there')}
              {' · '}
              <Anchor component={Link} href={readerPath(other)} size="sm" underline="always">
                {isSameText ? (
                  t('checks.actions.open')
                ) : (
                  <VisibleText text={titleWithFile(other.documentTitle, other.fileName)} />
                )}
              </Anchor>
            </>
          }
        />
      )}
    </div>
  );
}

/** The address of the reader that shows a finding in its text, and beside it. */
export function findingPath(finding: Parameters<typeof readerPath>[0] & Pick<KeptFinding, 'id'>): string {
  return `${readerPath(finding)}&finding=${finding.id}`;
}
