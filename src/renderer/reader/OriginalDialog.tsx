import { Button, Group, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { nextGrapheme } from '../../shared/domain/text/graphemes';
import type { Span } from '../../shared/model/span';
import { Dialog } from '../components/Dialog';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatNumber } from '../components/format';
import { caretAt, isCollapsed, spanOf, type TextSelection } from '../components/text/caret';
import type { Decoration } from '../components/text/decoration';
import { quoteOf } from '../components/text/quote';
import { TextView, type TextViewHandle } from '../components/text/TextView';
import { useQuery } from '../hooks/use-operation';
import classes from './Reader.module.css';
import type { Opened } from './reader-tab';
import { placeInNewest, placeInOriginal, removedPassages, traceSpan, type Written } from './trace';

/** Shows where the selected characters, or the one at the caret, stand in the first version, or who wrote them. */
export function OriginalDialog({
  opened,
  selection,
  onShow,
  onClose,
}: {
  opened: Opened;
  selection: TextSelection;
  /** Goes to a passage of the version. */
  onShow(span: Span): void;
  onClose(): void;
}) {
  const { t } = useTranslation();
  const trace = useQuery('documents.trace', { versionId: opened.versionId });
  return (
    <Dialog onClose={onClose} size="min(900px, 94vw)" title={t('reader.original.title')}>
      {trace.error && <ErrorNotice error={trace.error} onRetry={() => void trace.refetch()} />}
      {trace.data && <Traced opened={opened} selection={selection} trace={trace.data} onShow={onShow} />}
    </Dialog>
  );
}

interface TracedProps {
  opened: Opened;
  selection: TextSelection;
  trace: OutputOf<'documents.trace'>;
  onShow(span: Span): void;
}

function Traced({ opened, selection, trace, onShow }: TracedProps) {
  const { t, i18n } = useTranslation();
  const view = useRef<TextViewHandle>(null);
  const { ledgers, originalText } = trace;
  const span = isCollapsed(selection)
    ? { start: selection.focus, end: nextGrapheme(opened.text, selection.focus) }
    : spanOf(selection);
  const { kept, written } = traceSpan(ledgers, span);
  const removed = useMemo(() => removedPassages(ledgers), [ledgers]);
  const place = kept[0]?.start ?? placeInOriginal(ledgers, span.start);
  const [shown, setShown] = useState(() => caretAt(place));
  const chosen = isCollapsed(shown)
    ? { start: shown.focus, end: nextGrapheme(originalText, shown.focus) }
    : spanOf(shown);
  const back = placeInNewest(ledgers, opened.text.length, chosen);
  const decorations: Decoration[] = [
    ...removed.map(({ start, end }, index) => ({ id: `r${index}`, kind: 'deleted' as const, start, end })),
    ...kept.map(({ start, end }, index) => ({ id: `k${index}`, kind: 'target' as const, start, end })),
  ];

  useEffect(() => {
    // The dialog has to be laid out before it can be scrolled.
    const frame = requestAnimationFrame(() => {
      view.current?.focus();
      view.current?.reveal(place, 'third');
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);

  return (
    <div className={classes.original}>
      <div>
        {ledgers.length === 0 && <Text size="md">{t('reader.original.isOriginal')}</Text>}
        {ledgers.length > 0 && written.length === 0 && kept.length > 0 && (
          <Text size="md">
            {t('reader.original.kept', { start: formatNumber(place + 1, i18n.language) })}
          </Text>
        )}
        {written.length > 0 && (
          <>
            <Text size="md">{t(kept.length > 0 ? 'reader.original.partly' : 'reader.original.written')}</Text>
            <ul>
              {written.map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                <li key={index}>
                  <Inserted opened={opened} written={part} />
                </li>
              ))}
            </ul>
          </>
        )}
        {removed.length > 0 && (
          <Text size="md" className={classes.quiet}>
            {t('reader.original.removed', { count: removed.length })}
          </Text>
        )}
      </div>
      <Group gap="xs">
        <Button variant="default" disabled={!back} onClick={() => back && onShow(back)}>
          {t('reader.original.back')}
        </Button>
        <Text size="md" className={classes.quiet} aria-live="polite">
          {t(
            back
              ? back.isWhole
                ? 'reader.original.backWhole'
                : 'reader.original.backPartly'
              : 'reader.original.backNone',
          )}
        </Text>
      </Group>
      <div className={classes.originalText}>
        <TextView
          ref={view}
          text={originalText}
          language={opened.document.language}
          label={t('reader.original.text')}
          decorations={decorations}
          selection={shown}
          onSelect={setShown}
          isFirstInDialog
        />
      </div>
    </div>
  );
}

function Inserted({ opened, written: { text, cause, versionId } }: { opened: Opened; written: Written }) {
  const { t } = useTranslation();
  const version = opened.versions.find(({ id }) => id === versionId);
  const rules: Record<string, string> = t('reader.cleaning.rules', { returnObjects: true });
  const rule = cause.kind === 'cleaning' ? (rules[cause.rule] ?? cause.rule) : '';
  return (
    <>
      {t('reader.original.inserted', {
        text: quoteOf(text),
        cause: t(`reader.original.causes.${cause.kind}`, { rule }),
      })}
      {version && ` (${t('reader.original.writtenBy', { who: version.madeBy, number: version.number })})`}
    </>
  );
}
