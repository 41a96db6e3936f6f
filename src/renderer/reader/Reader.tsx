import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { useImportDialog } from '../components/import/use-import-dialog';
import { Page } from '../components/Page';
import { caretAt, isCollapsed, spanOf, trimSpan } from '../components/text/caret';
import { TextView, type TextViewHandle } from '../components/text/TextView';
import { VisibleText } from '../components/text/VisibleText';
import { AnnotationsPanel } from './AnnotationsPanel';
import { ClaimsOfDocument, useMakeClaim } from './ClaimsOfDocument';
import { CleaningPanel } from './CleaningPanel';
import { CompareDialog } from './CompareDialog';
import { DetailsPanel } from './DetailsPanel';
import { DraftNotice } from './DraftNotice';
import { annotationKey, decorationsOf, findingStop, placedOf, type Stop, stepThrough } from './decorations';
import { FindBar } from './FindBar';
import { FlagBanner } from './FlagBanner';
import { FlagDialog } from './FlagDialog';
import { Inspector } from './Inspector';
import { LedgerPanel } from './ledger/LedgerPanel';
import { useLedger } from './ledger/use-ledger';
import { OriginalDialog } from './OriginalDialog';
import classes from './Reader.module.css';
import { ReaderActions } from './ReaderActions';
import { ReaderToolbar } from './ReaderToolbar';
import type { ReaderDialog } from './reader-dialog';
import type { Opened, ReaderTab } from './reader-tab';
import { SuggestionsDialog } from './SuggestionsDialog';
import { useAnnotating } from './use-annotating';
import { useCleaning } from './use-cleaning';
import { useFind } from './use-find';
import { useReaderCommands } from './use-reader-commands';
import { useSuggestions } from './use-suggestions';

export interface ReaderProps {
  opened: Opened;
  labels: readonly Label[];
  /** A passage to begin with. */
  at: Span | null;
  tab: ReaderTab;
  onTab(tab: ReaderTab): void;
  /** Opens the text editor with its caret there. */
  onEdit(at: number): void;
}

/** One version of one text, open for reading. */
export function Reader({ opened, labels, at, tab, onTab, onEdit }: ReaderProps) {
  const { t } = useTranslation();
  const { document, text, versionId, annotations, findings } = opened;
  const view = useRef<TextViewHandle>(null);
  const form = useRef<HTMLDivElement>(null);
  const target = useMemo(
    () => (at ? { start: Math.min(at.start, text.length), end: Math.min(at.end, text.length) } : null),
    [at, text],
  );
  const [selection, setSelection] = useState(() => caretAt(target?.start ?? 0));
  const [activeId, setActiveId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<ReaderDialog | null>(null);
  const importDialog = useImportDialog();

  const goTo = (stop: Stop) => {
    setActiveId(stop.id);
    setSelection(caretAt(stop.start));
    view.current?.reveal(stop.start, 'third');
    view.current?.focus();
  };
  const find = useFind({
    text,
    caret: selection.focus,
    onReveal: hit => view.current?.reveal(hit.start, 'third'),
  });
  const annotating = useAnnotating({
    text,
    versionId,
    labels,
    selection,
    onAdded: annotation => {
      onTab('annotations');
      setActiveId(annotationKey(annotation.id));
      setSelection(caretAt(annotation.end));
      view.current?.focus();
    },
    onRemoved: () => {
      setActiveId(null);
      view.current?.focus();
    },
  });
  const cleaning = useCleaning({ opened });
  const suggestions = useSuggestions(opened);
  const ledger = useLedger(opened, tab === 'ledger');
  const ownStops = useMemo(() => stopsOf(opened, tab), [opened, tab]);
  const stops = tab === 'ledger' ? ledger.stops : ownStops;
  const decorations = useMemo(
    () =>
      decorationsOf({
        versionId,
        annotations,
        findings,
        labels,
        hits: find.hits,
        currentHit: find.current,
        target,
        activeId,
      }),
    [versionId, annotations, findings, labels, find.hits, find.current, target, activeId],
  );

  useEffect(() => {
    view.current?.focus();
    if (target) view.current?.reveal(target.start, 'third');
  }, [target]);

  useReaderCommands({
    opened,
    tab,
    activeId,
    annotating,
    cleaning,
    suggestions,
    ledger,
    hasSelection: !isCollapsed(selection),
    onTab,
    onFind: find.open,
    onDialog: setDialog,
    onEdit: () => onEdit(selection.focus),
    onStep: step => {
      const stop = stepThrough(stops, activeId, selection.focus, step);
      if (stop) goTo(stop);
    },
    onForm: () => {
      onTab('annotations');
      // The form is drawn with the tab.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-is-first-label]')?.focus());
    },
    onShow: goTo,
  });

  const activate = (id: string) => {
    const tabOfKind = TAB_OF_KIND[id.charAt(0)];
    if (!tabOfKind) return;
    setActiveId(id);
    onTab(tabOfKind);
  };
  const closeDialog = () => {
    setDialog(null);
    view.current?.focus();
  };
  const activePlace = placedOf(annotations).find(
    ({ annotation }) => annotationKey(annotation.id) === activeId,
  )?.placement;
  const selected = isCollapsed(selection) ? null : trimSpan(text, spanOf(selection));
  const makeClaim = useMakeClaim(versionId, selected);

  return (
    <Page
      title={<VisibleText text={document.title} />}
      actions={
        <ReaderActions
          opened={opened}
          onDialog={setDialog}
          onEdit={() => onEdit(selection.focus)}
          onAddVersion={() =>
            importDialog.open({ versionOf: { documentId: document.id, title: document.title } })
          }
        />
      }
      inspectorLabel={t('reader.inspector')}
      inspector={
        <Inspector
          tab={tab}
          onTab={onTab}
          annotations={
            <>
              <AnnotationsPanel
                opened={opened}
                labels={labels}
                selected={selected}
                activeId={activeId}
                annotating={annotating}
                suggestions={suggestions}
                onPreview={() => setDialog('suggestions')}
                formRef={form}
                onShow={goTo}
                onBackToText={() => view.current?.focus()}
              />
              <ClaimsOfDocument opened={opened} onMake={makeClaim} />
            </>
          }
          cleaning={<CleaningPanel cleaning={cleaning} activeId={activeId} onShow={goTo} />}
          ledger={<LedgerPanel opened={opened} ledger={ledger} activeId={activeId} onShow={goTo} />}
          details={<DetailsPanel opened={opened} />}
        />
      }
    >
      <div className={classes.reader}>
        <div>
          <FlagBanner source={opened.source} />
          <DraftNotice opened={opened} onEdit={() => onEdit(selection.focus)} />
          <ReaderToolbar opened={opened} />
          {find.isOpen && (
            <FindBar
              find={find}
              onClose={() => {
                const hit = find.hits[find.current];
                if (hit) setSelection({ anchor: hit.start, focus: hit.end });
                find.close();
                view.current?.focus();
              }}
            />
          )}
        </div>
        <TextView
          ref={view}
          text={text}
          language={document.language}
          label={t('reader.text', { title: document.title })}
          decorations={tab === 'ledger' ? [...decorations, ...ledger.decorations(activeId)] : decorations}
          selection={selection}
          onSelect={setSelection}
          onActivate={activate}
        />
      </div>
      {dialog === 'flag' && <FlagDialog source={opened.source} onClose={closeDialog} />}
      {dialog === 'compare' && <CompareDialog opened={opened} onClose={closeDialog} />}
      {dialog === 'suggestions' && (
        <SuggestionsDialog opened={opened} suggestions={suggestions} onClose={closeDialog} />
      )}
      {dialog === 'original' && (
        <OriginalDialog
          opened={opened}
          selection={isCollapsed(selection) && activePlace ? toSelection(activePlace) : selection}
          onShow={span => {
            setSelection(toSelection(span));
            view.current?.reveal(span.start, 'third');
            closeDialog();
          }}
          onClose={closeDialog}
        />
      )}
    </Page>
  );
}

function toSelection({ start, end }: Span) {
  return { anchor: start, focus: end };
}

/** By the first letter of a decoration's id. */
const TAB_OF_KIND: Readonly<Record<string, ReaderTab>> = { a: 'annotations', f: 'cleaning', l: 'ledger' };

/** What n and p walk through: what the open tab lists, under the details both. */
function stopsOf(opened: Opened, tab: ReaderTab): Stop[] {
  const annotations = placedOf(opened.annotations).map(({ annotation, placement }) => ({
    id: annotationKey(annotation.id),
    start: placement.start,
  }));
  const findings = opened.findings
    .filter(({ state }) => state === 'proposed')
    .map(finding => findingStop(opened.text, finding));
  if (tab === 'annotations') return annotations;
  if (tab === 'cleaning') return findings.sort((a, b) => a.start - b.start);
  return [...annotations, ...findings].sort((a, b) => a.start - b.start);
}
