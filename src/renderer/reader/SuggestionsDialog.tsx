import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/Dialog';
import { quoteOf } from '../components/text/quote';
import { VisibleText } from '../components/text/VisibleText';
import type { ShownAnnotation } from './decorations';
import classes from './panels.module.css';
import { Replacement } from './Replacement';
import type { Opened } from './reader-tab';
import { showReplacement } from './shown-replacement';
import type { Suggestions } from './use-suggestions';

export interface SuggestionsDialogProps {
  opened: Opened;
  suggestions: Suggestions;
  onClose(): void;
}

/** What applying all suggestions would do, before it is done. */
export function SuggestionsDialog({ opened, suggestions, onClose }: SuggestionsDialogProps) {
  const { t } = useTranslation();
  const { plan } = suggestions;
  const isCurrent = opened.versionId === opened.document.currentVersionId;
  const count = plan.applied.length;
  return (
    <Dialog onClose={onClose} size="min(680px, 94vw)" title={t('reader.suggestions.title')}>
      <Text size="md">
        {t(count === 0 ? 'reader.suggestions.none' : 'reader.suggestions.about', { count })}
      </Text>
      {count > 0 && (
        <ol className={classes.previews} aria-label={t('reader.suggestions.applied')}>
          {plan.applied.map(annotation => (
            <li key={annotation.id}>
              <Preview opened={opened} annotation={annotation} />
            </li>
          ))}
        </ol>
      )}
      {plan.skipped.length > 0 && (
        <section>
          <Title order={3}>{t('reader.suggestions.left', { count: plan.skipped.length })}</Title>
          <ul className={classes.previews}>
            {plan.skipped.map(({ annotation, reason }) => (
              <li key={annotation.id}>
                <span className={classes.quote}>
                  <VisibleText text={quoteOf(annotation.exact)} /> →{' '}
                  <VisibleText text={quoteOf(annotation.suggestion ?? '')} />
                </span>
                <Text size="sm" className={classes.quiet}>
                  {t(`reader.suggestions.skipped.${reason}`)}
                </Text>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Group mt="md" justify="flex-end">
        {!isCurrent && <Text size="md">{t('reader.suggestions.skipped.not-current')}</Text>}
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          data-autofocus
          disabled={count === 0 || !isCurrent}
          loading={suggestions.isRunning}
          onClick={() => {
            onClose();
            suggestions.applyAll();
          }}
        >
          {t('reader.suggestions.applyAll', { count })}
        </Button>
      </Group>
    </Dialog>
  );
}

function Preview({ opened, annotation }: { opened: Opened; annotation: ShownAnnotation }) {
  const { placement, suggestion, comment } = annotation;
  if (placement.state === 'orphan') return null;
  const { start, end } = placement;
  return (
    <>
      <Replacement replacement={showReplacement(opened.text, { start, end, insert: suggestion ?? '' })} />
      {comment !== '' && (
        <Text size="sm" className={classes.quiet}>
          <VisibleText text={quoteOf(comment)} />
        </Text>
      )}
    </>
  );
}
