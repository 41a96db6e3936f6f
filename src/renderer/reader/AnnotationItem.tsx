import { Anchor, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Label } from '../../shared/model/annotation';
import { LabelSign } from '../components/LabelSign';
import { quoteOf } from '../components/text/quote';
import { VisibleText } from '../components/text/VisibleText';
import { AnnotationEditor } from './AnnotationEditor';
import type { ShownAnnotation } from './decorations';
import { labelName } from './label-name';
import classes from './panels.module.css';
import { placePath } from './place';
import type { Opened } from './reader-tab';
import type { Suggestions } from './use-suggestions';

export interface AnnotationItemProps {
  opened: Opened;
  annotation: ShownAnnotation;
  labels: readonly Label[];
  suggestions: Suggestions;
  /** Of its place in the text, from 1; null for an orphan. */
  line: number | null;
  isActive: boolean;
  /** Null for an orphan: there is no place to show. */
  onShow: (() => void) | null;
  /** When the focus comes to it. */
  onGlance?(): void;
  onRemove(annotationId: number): void;
}

/** The inside of one item of the list; the active one can be edited. */
export function AnnotationItem({
  opened,
  annotation,
  labels,
  suggestions,
  line,
  isActive,
  onShow,
  onGlance,
  onRemove,
}: AnnotationItemProps) {
  const { t, i18n } = useTranslation();
  const item = useRef<HTMLDivElement>(null);
  const label = labels.find(({ id }) => id === annotation.label);
  const { placement, severity, status, comment } = annotation;
  const madeIn = opened.versions.find(({ id }) => id === annotation.versionId);
  const remarks = [
    t(`common.severities.${severity}`),
    ...(status === 'resolved' ? [t('reader.annotations.resolved')] : []),
    ...(placement.state === 'exact' ? [] : [t(`reader.annotations.${placement.state}`)]),
    ...(annotation.evidence.length > 0
      ? [`${t('reader.evidence.title')}: ${annotation.evidence.length}`]
      : []),
    ...(annotation.replies.length > 0
      ? [t('reader.thread.count', { count: annotation.replies.length })]
      : []),
    ...(line === null ? [] : [t('reader.annotations.line', { line })]),
  ];

  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  const summary = (
    <>
      <span className={classes.itemHead}>
        <LabelSign label={label ?? UNKNOWN_LABEL} />
        <strong>{label ? labelName(label, i18n.language) : annotation.label}</strong>
        <span className={classes.remarks}>{remarks.join(' · ')}</span>
      </span>
      <span className={classes.quote}>
        <VisibleText text={quoteOf(annotation.exact)} />
      </span>
      {comment !== '' && !isActive && <span className={classes.comment}>{quoteOf(comment)}</span>}
    </>
  );

  return (
    <div ref={item} className={classes.itemInside} data-is-active={isActive || undefined}>
      {onShow ? (
        <UnstyledButton
          data-item-button
          className={classes.itemButton}
          aria-current={isActive || undefined}
          onClick={onShow}
          onFocus={onGlance}
        >
          {summary}
        </UnstyledButton>
      ) : (
        <div className={classes.itemButton}>
          {summary}
          {madeIn && (
            <Anchor
              component={Link}
              size="sm"
              href={placePath({ documentId: annotation.documentId, versionId: madeIn.id, at: annotation })}
            >
              {t('reader.annotations.madeIn', { number: madeIn.number })}
            </Anchor>
          )}
        </div>
      )}
      {isActive && (
        <AnnotationEditor
          annotation={annotation}
          labels={labels}
          suggestions={suggestions}
          onRemove={() => onRemove(annotation.id)}
        />
      )}
    </div>
  );
}

const UNKNOWN_LABEL = { sign: '?', hue: 0 };
