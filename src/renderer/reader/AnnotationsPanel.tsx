import { Button, Text, Title } from '@mantine/core';
import { type RefObject, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { Keys } from '../components/Keys';
import { AnnotationForm } from './AnnotationForm';
import { AnnotationItem } from './AnnotationItem';
import { AnnotationFilterBar } from './annotations/AnnotationFilterBar';
import { AnnotationList } from './annotations/AnnotationList';
import { createLineNumbers } from './annotations/line-numbers';
import type { FilterControl } from './annotations/use-annotation-filter';
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
  filter: FilterControl;
  suggestions: Suggestions;
  /** Shows what applying all suggestions would do. */
  onPreview(): void;
  formRef: RefObject<HTMLDivElement | null>;
  onShow(stop: Stop): void;
  /** Moves the text while the focus stays. */
  onGlance(offset: number): void;
  onBackToText(): void;
}

export function AnnotationsPanel({
  opened,
  labels,
  selected,
  activeId,
  annotating,
  filter,
  suggestions,
  onPreview,
  formRef,
  onShow,
  onGlance,
  onBackToText,
}: AnnotationsPanelProps) {
  const { t } = useTranslation();
  const { isShown } = filter;
  const latest = useRef({ annotating, onShow, onGlance });
  latest.current = { annotating, onShow, onGlance };
  const handlers = useMemo(
    () => ({
      onShow: (stop: Stop) => latest.current.onShow(stop),
      onGlance: (offset: number) => latest.current.onGlance(offset),
      onRemove: (annotationId: number) => void latest.current.annotating.remove(annotationId),
    }),
    [],
  );
  const lineAt = useMemo(() => createLineNumbers(opened.text), [opened.text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its answers follow from these two
  const sameSuggestions = useMemo(() => suggestions, [opened, suggestions.isRunning]);
  const list = useMemo(() => {
    const placed = placedOf(opened.annotations).filter(
      ({ annotation }) => isShown(annotation) || annotationKey(annotation.id) === activeId,
    );
    return { opened, labels, placed, activeId, lineAt, suggestions: sameSuggestions };
  }, [opened, labels, activeId, isShown, lineAt, sameSuggestions]);
  // The text is drawn first: what was just marked there must not wait for the list.
  const drawn = useDeferredValue(list);
  const orphans = useMemo(() => orphansOf(opened.annotations).filter(isShown), [opened.annotations, isShown]);

  // The labels are to be seen as soon as there is something to label, wherever the list was rolled to.
  const hasForm = selected !== null;
  useLayoutEffect(() => {
    const column = hasForm ? formRef.current?.closest('aside') : null;
    if (column) column.scrollTop = 0;
  }, [hasForm, formRef]);

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
      {opened.annotations.length > 0 && (
        <AnnotationFilterBar annotations={opened.annotations} labels={labels} control={filter} />
      )}
      {drawn.placed.length > 0 && <AnnotationList {...drawn} {...handlers} />}
      {orphans.length > 0 && (
        <section className={classes.section}>
          <Title order={2}>{t('reader.annotations.orphans')}</Title>
          <Text className={classes.quiet}>{t('reader.annotations.orphansHint')}</Text>
          <ol className={classes.list} aria-label={t('reader.annotations.orphans')}>
            {orphans.map(annotation => (
              <li key={annotation.id} className={classes.item}>
                <AnnotationItem
                  opened={opened}
                  annotation={annotation}
                  labels={labels}
                  suggestions={sameSuggestions}
                  line={null}
                  isActive={false}
                  onShow={null}
                  onRemove={handlers.onRemove}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
