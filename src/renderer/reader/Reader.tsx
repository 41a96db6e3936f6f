import { memo, type RefObject, startTransition, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { useImportDialog } from '../components/import/use-import-dialog';
import { notifyDone } from '../components/notify';
import { Page } from '../components/Page';
import type { TextSelection } from '../components/text/caret';
import { caretAt, isCollapsed, selectionOf, spanOf, trimSpan } from '../components/text/caret';
import type { Decoration } from '../components/text/decoration';
import type { TextViewHandle } from '../components/text/TextView';
import { VisibleText } from '../components/text/VisibleText';
import { useDialog } from '../hooks/use-dialog';
import { AnnotationsPanel } from './AnnotationsPanel';
import { focusField } from './annotations/focus-field';
import { useAnnotationTools } from './annotations/use-annotation-tools';
import { CleaningPanel } from './CleaningPanel';
import { ChecksPanel } from './checks/ChecksPanel';
import { useChecking } from './checks/use-checking';
import { ClaimsPanel } from './claims/ClaimsPanel';
import { useClaimTools } from './claims/use-claim-tools';
import { clickTarget } from './click-target';
import { DetailsPanel } from './DetailsPanel';
import { DraftNotice } from './DraftNotice';
import { annotationKey, type Stop, stepThrough } from './decorations';
import { FindBar } from './FindBar';
import { FlagBanner } from './FlagBanner';
import { Inspector } from './Inspector';
import { LedgerPanel } from './ledger/LedgerPanel';
import { useLedger } from './ledger/use-ledger';
import { FindOccurrences } from './occurrences/FindOccurrences';
import { PlacesPanel } from './places/PlacesPanel';
import { usePlaceTools } from './places/use-place-tools';
import classes from './Reader.module.css';
import { ReaderActions } from './ReaderActions';
import { ReaderDialogs } from './ReaderDialogs';
import { ReaderToolbar } from './ReaderToolbar';
import type { ReaderDialog } from './reader-dialog';
import { stopsOf, TAB_OF_KIND } from './reader-stops';
import type { Opened, ReaderTab } from './reader-tab';
import { TextPane } from './TextPane';
import { useAnnotating } from './use-annotating';
import { type ReaderCaret, useBegin, useTellCaret } from './use-beginning';
import { useCleaning } from './use-cleaning';
import { useFind } from './use-find';
import { useReaderCommands } from './use-reader-commands';
import { useSuggestions } from './use-suggestions';

export interface ReaderProps {
  opened: Opened;
  labels: readonly Label[];
  /** A passage to begin with. */
  at: Span | null;
  /** What is shown to begin with: the key of an annotation or a finding. */
  firstActiveId: string | null;
  tab: ReaderTab;
  onTab(tab: ReaderTab): void;
  caret: RefObject<ReaderCaret | null>;
  /** Opens the text editor with its caret there. */
  onEdit(selection: TextSelection): void;
}

/** One version of one text, open for reading. */
export const Reader = memo(function Reader({
  opened,
  labels,
  at,
  firstActiveId,
  caret,
  tab,
  onTab,
  onEdit,
}: ReaderProps) {
  const { t } = useTranslation();
  const { document, text, versionId, annotations } = opened;
  const view = useRef<TextViewHandle>(null);
  const form = useRef<HTMLDivElement>(null);
  const target = useMemo(
    () => (at ? { start: Math.min(at.start, text.length), end: Math.min(at.end, text.length) } : null),
    [at, text],
  );
  const [selection, setSelection] = useState(() => caretAt(target?.start ?? 0));
  const [activeId, setActiveId] = useState(firstActiveId);
  const dialog = useDialog<ReaderDialog>(() => view.current?.focus());
  const openDialog = (name: ReaderDialog) => {
    if (name !== 'flag' || opened.source) return dialog.open(name);
    notifyDone(t('reader.flag.noSource'));
    onTab('details');
    focusField('[data-source-field]');
  };
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
      // The mark comes first, then what stands beside it.
      startTransition(() => {
        onTab('annotations');
        setActiveId(annotationKey(annotation.id));
        setSelection(caretAt(annotation.end));
      });
      view.current?.focus();
    },
    onRemoved: () => {
      setActiveId(null);
      view.current?.focus();
    },
  });
  const cleaning = useCleaning({ opened, caret: selection.focus });
  const suggestions = useSuggestions(opened, selection.focus);
  const ledger = useLedger(opened, tab === 'ledger', selection.focus);
  const filter = useAnnotationTools({ opened, labels, annotating, selection, activeId, onTab, onShow: goTo });
  const { isShown } = filter;
  const ownStops = useMemo(() => stopsOf(opened, tab, isShown), [opened, tab, isShown]);
  const selected = useMemo(
    () => (isCollapsed(selection) ? null : trimSpan(text, spanOf(selection))),
    [text, selection],
  );
  const placeTools = usePlaceTools({
    opened,
    tab,
    activeId,
    selected,
    onTab,
    onActive: setActiveId,
    onShow: goTo,
  });
  const checking = useChecking({ opened, tab, activeId, cleaning, onTab, onShow: goTo });
  const claimTools = useClaimTools({ opened, tab, activeId, selected, checking, onTab, onShow: goTo });
  const stops = tab === 'ledger' ? ledger.stops : (checking.facts.stops ?? claimTools.withClaims(ownStops));
  const { decorations: claimMarks } = claimTools;
  const { decorations: placeMarks } = placeTools;
  const { decorations: checkMarks } = checking;
  const ledgerMarks = tab === 'ledger' ? ledger.decorations(activeId) : NO_MARKS;
  const marks = useMemo(
    () => [...claimMarks, ...placeMarks, ...checkMarks, ...ledgerMarks],
    [claimMarks, placeMarks, checkMarks, ledgerMarks],
  );

  useBegin(view, target);
  useTellCaret(caret, opened, selection.focus);
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
    onDialog: openDialog,
    onEdit: () => onEdit(selection),
    onStep: step => {
      if (tab === 'places') return placeTools.step(step);
      if (claimTools.step(step)) return;
      const stop = stepThrough(stops, activeId, selection.focus, step);
      if (stop) goTo(stop);
      else notifyDone(t(`reader.nothingToStep.${checking.facts.stops ? 'facts' : tab}`));
    },
    onForm: () => {
      onTab('annotations');
      // The form is drawn with the tab.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-is-first-label]')?.focus());
    },
    onShow: goTo,
  });

  const activate = (ids: readonly string[], drawn: readonly Decoration[]) => {
    const known = ids.filter(clicked => TAB_OF_KIND[clicked.charAt(0)]);
    const id = clickTarget(known, drawn, activeId);
    const tabOfKind = placeTools.has(id) ? 'places' : TAB_OF_KIND[id?.charAt(0) ?? ''];
    if (!tabOfKind) return;
    setActiveId(id);
    onTab(tabOfKind);
  };
  const activeAnnotation = annotations.find(({ id }) => annotationKey(id) === activeId);
  const placement = activeAnnotation?.placement;
  const activePlace = placement?.state === 'orphan' ? undefined : placement;

  return (
    <Page
      title={<VisibleText text={document.title} />}
      actions={
        <ReaderActions
          opened={opened}
          onDialog={openDialog}
          onEdit={() => onEdit(selection)}
          onAddVersion={() =>
            importDialog.open({ versionOf: { documentId: document.id, title: document.title } })
          }
        />
      }
      inspectorLabel={t('reader.inspector')}
      inspector={
        <Inspector
          tab={tab}
          counts={{ checks: checking.open.length, places: placeTools.openCount }}
          onTab={onTab}
          onBackToText={() => view.current?.focus()}
          places={
            <PlacesPanel tools={placeTools} documentId={document.id} labels={labels} activeId={activeId} />
          }
          annotations={
            <ClaimsPanel tools={claimTools} activeId={activeId}>
              <AnnotationsPanel
                opened={opened}
                labels={labels}
                selected={selected}
                activeId={activeId}
                annotating={annotating}
                filter={filter}
                suggestions={suggestions}
                onPreview={() => dialog.open('suggestions')}
                formRef={form}
                onShow={goTo}
                onGlance={offset => view.current?.reveal(offset, 'third')}
                onBackToText={() => view.current?.focus()}
              />
            </ClaimsPanel>
          }
          checks={<ChecksPanel opened={opened} checking={checking} activeId={activeId} />}
          cleaning={<CleaningPanel cleaning={cleaning} activeId={activeId} onShow={goTo} />}
          ledger={<LedgerPanel opened={opened} ledger={ledger} activeId={activeId} onShow={goTo} />}
          details={<DetailsPanel opened={opened} />}
        />
      }
    >
      <div className={classes.reader}>
        <div>
          <FlagBanner source={opened.source} />
          <DraftNotice opened={opened} onEdit={() => onEdit(selection)} />
          <ReaderToolbar opened={opened} />
          {find.isOpen && (
            <FindBar
              find={find}
              onClose={() => {
                const hit = find.findHit();
                if (hit) setSelection(selectionOf(hit));
                find.close();
                view.current?.focus();
              }}
            />
          )}
        </div>
        <TextPane
          ref={view}
          opened={opened}
          labels={labels}
          isShown={isShown}
          hits={find.hits}
          currentHit={find.current}
          // Two marked places would not say which one is meant.
          target={activeId === firstActiveId ? target : null}
          activeId={activeId}
          marks={marks}
          selection={selection}
          onSelect={setSelection}
          onActivate={activate}
        />
      </div>
      <FindOccurrences
        opened={opened}
        labels={labels}
        passage={selected ?? activePlace ?? null}
        labelId={activeAnnotation?.label ?? annotating.lastLabelId}
        onClosed={() => view.current?.focus()}
      />
      <ReaderDialogs
        dialog={dialog.name}
        opened={opened}
        suggestions={suggestions}
        selection={isCollapsed(selection) && activePlace ? selectionOf(activePlace) : selection}
        onShow={span => {
          setSelection(selectionOf(span));
          view.current?.reveal(span.start, 'third');
          dialog.close('original');
        }}
        onClose={dialog.close}
      />
    </Page>
  );
});

const NO_MARKS: readonly Decoration[] = [];
