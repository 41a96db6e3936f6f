import { Button, Text, Title } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { Keys } from '../components/Keys';
import { AnnotationForm } from './AnnotationForm';
import { AnnotationItem } from './AnnotationItem';
import { annotationKey, orphansOf, placedOf, type Stop } from './decorations';
import classes from './panels.module.css';
import type { Opened } from './reader-tab';
import type { Annotating } from './use-annotating';
import type { Suggestions } from './use-suggestions';

export interface AnnotationsPanelProps {
  opened: Opened;
  labels: readonly Label[];
  /** What is selected in the text; null where nothing is. */
  selected: Span | null;
  activeId: string | null;
  annotating: Annotating;
  suggestions: Suggestions;
  /** Shows what applying all suggestions would do. */
  onPreview(): void;
  formRef: RefObject<HTMLDivElement | null>;
  onShow(stop: Stop): void;
  onBackToText(): void;
}

export function AnnotationsPanel({
  opened,
  labels,
  selected,
  activeId,
  annotating,
  suggestions,
  onPreview,
  formRef,
  onShow,
  onBackToText,
}: AnnotationsPanelProps) {
  const { t } = useTranslation();
  const placed = placedOf(opened.annotations);
  const orphans = orphansOf(opened.annotations);
  const itemProps = { opened, labels, selected, annotating, suggestions };

  return (
    <div className={classes.panel}>
      {selected && (
        <div ref={formRef}>
          <AnnotationForm
            opened={opened}
            labels={labels}
            selected={selected}
            annotating={annotating}
            onBackToText={onBackToText}
          />
        </div>
      )}
      {opened.annotations.length === 0 && !selected && (
        <div className={classes.empty}>
          <Title order={2}>{t('reader.annotations.empty')}</Title>
          <Text className={classes.quiet}>{t('reader.annotations.emptyHint')}</Text>
        </div>
      )}
      {suggestions.plan.applied.length + suggestions.plan.skipped.length > 0 && (
        <div className={classes.applyAll}>
          <Button variant="default" rightSection={<Keys keys="Shift+S" />} onClick={onPreview}>
            {t('reader.suggestions.preview', {
              count: suggestions.plan.applied.length + suggestions.plan.skipped.length,
            })}
          </Button>
        </div>
      )}
      {placed.length > 0 && (
        <ol className={classes.list} aria-label={t('reader.annotations.list')}>
          {placed.map(({ annotation, placement }) => {
            const id = annotationKey(annotation.id);
            return (
              <AnnotationItem
                key={id}
                {...itemProps}
                annotation={annotation}
                isActive={id === activeId}
                onShow={() => onShow({ id, start: placement.start })}
              />
            );
          })}
        </ol>
      )}
      {orphans.length > 0 && (
        <section className={classes.section}>
          <Title order={2}>{t('reader.annotations.orphans')}</Title>
          <Text className={classes.quiet}>{t('reader.annotations.orphansHint')}</Text>
          <ol className={classes.list} aria-label={t('reader.annotations.orphans')}>
            {orphans.map(annotation => (
              <AnnotationItem
                key={annotation.id}
                {...itemProps}
                annotation={annotation}
                isActive={false}
                onShow={null}
              />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
