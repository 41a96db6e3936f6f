import { Anchor, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Label } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { LabelSign } from '../components/LabelSign';
import { VisibleText } from '../components/text/VisibleText';
import { AnnotationEditor } from './AnnotationEditor';
import type { ShownAnnotation } from './decorations';
import { labelName } from './label-name';
import classes from './panels.module.css';
import { placePath } from './place';
import type { Opened } from './reader-tab';
import type { Annotating } from './use-annotating';
import type { Suggestions } from './use-suggestions';
import { quoteOf } from './visible-text';

export interface AnnotationItemProps {
  opened: Opened;
  annotation: ShownAnnotation;
  labels: readonly Label[];
  selected: Span | null;
  annotating: Annotating;
  suggestions: Suggestions;
  isActive: boolean;
  /** Null for an orphan: there is no place to show. */
  onShow: (() => void) | null;
}

/** One annotation of the list; the active one can be edited. */
export function AnnotationItem({
  opened,
  annotation,
  labels,
  annotating,
  suggestions,
  isActive,
  onShow,
}: AnnotationItemProps) {
  const { t, i18n } = useTranslation();
  const item = useRef<HTMLLIElement>(null);
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
  ];

  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  const summary = (
    <>
      <span className={classes.itemHead}>
        <LabelSign label={label ?? { sign: '?', hue: 0 }} />
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
    <li ref={item} className={classes.item} data-is-active={isActive || undefined}>
      {onShow ? (
        <UnstyledButton className={classes.itemButton} aria-current={isActive || undefined} onClick={onShow}>
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
          onRemove={() => void annotating.remove(annotation.id)}
        />
      )}
    </li>
  );
}
