import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/errors';
import type { Label } from '../../../shared/model/annotation';
import { dropDraft, findDraft, keepDraft } from '../../components/drafts';
import { notifyError } from '../../components/notify';
import type { TextSelection } from '../../components/text/caret';
import { placedOf } from '../decorations';
import { labelName } from '../label-name';
import type { Opened } from '../reader-tab';
import { useDraftPlace } from '../use-draft-place';
import type { EditorMark, TextEditor } from './create-editor';
import { createLineBreaks, type LineBreaks, type TypedChange } from './line-breaks';

export interface Editing {
  /** Null until it is loaded. */
  readonly editor: TextEditor | null;
  /** The text as the editor got it; `changes` count in it. */
  readonly originalText: string;
  /** As it is now. */
  readonly text: string;
  readonly changes: readonly TypedChange[];
  readonly isChanged: boolean;
  /** Whether the typing would outlive a crash. */
  readonly isSafe: boolean;
  /** Whether it began with what an earlier session left. */
  readonly wasRestored: boolean;
  /** With the line breaks of the version. */
  savedText(): string;
  /** Where the caret stands in `savedText`. */
  savedCaret(): number;
  /** From now on nothing is kept. */
  discard(): void;
}

interface EditingInput {
  readonly opened: Opened;
  readonly labels: readonly Label[];
  readonly selection: TextSelection;
  readonly container: RefObject<HTMLDivElement | null>;
  onEscape(): void;
}

/** An editor in `container` from mount to unmount. What is typed is kept as a draft until it is saved or discarded. */
export function useTextEditor({ opened, labels, selection, container, onEscape }: EditingInput): Editing {
  const { t, i18n } = useTranslation();
  const place = useDraftPlace(opened);
  const lineBreaks = useMemo(() => createLineBreaks(opened.text), [opened.text]);
  const [editor, setEditor] = useState<TextEditor | null>(null);
  const [now, setNow] = useState<Snapshot>({ ...UNCHANGED, text: lineBreaks.editorText });
  const [isSafe, setIsSafe] = useState(true);
  const [draft] = useState(() => findDraft(localStorage, place));
  const isDiscarded = useRef(false);
  const latest = useRef({ onEscape, marks: () => marksOf(opened, labels, lineBreaks, i18n.language) });
  latest.current.onEscape = onEscape;
  const label = t('reader.text', { title: opened.document.title });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor keeps its own state; it is made once for a version
  useEffect(() => {
    let made: TextEditor | null = null;
    let isGone = false;
    let timer = 0;
    const keep = () => {
      if (!made || isDiscarded.current) return;
      if (made.isChanged()) {
        setIsSafe(keepDraft(localStorage, place, { changes: made.draft(), savedAtMs: Date.now() }));
      } else {
        dropDraft(localStorage, place);
      }
    };
    const onChange = () => {
      if (made) setNow({ text: made.text(), changes: made.changes(), isChanged: made.isChanged() });
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, KEEP_DELAY_MS);
    };
    void import('./create-editor').then(
      ({ createEditor }) => {
        if (isGone || !container.current) return;
        made = createEditor({
          parent: container.current,
          text: lineBreaks.editorText,
          language: opened.document.language,
          label,
          marks: latest.current.marks(),
          selection: {
            anchor: lineBreaks.toEditor(selection.anchor),
            focus: lineBreaks.toEditor(selection.focus),
          },
          draft: draft?.changes,
          onChange,
          onEscape: () => latest.current.onEscape(),
        });
        onChange();
        setEditor(made);
        made.focus();
      },
      cause => notifyError(new AppError('disconnected', String(cause))),
    );
    window.addEventListener('pagehide', keep);
    return () => {
      isGone = true;
      window.clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
      keep();
      made?.destroy();
    };
  }, []);

  const savedText = () => lineBreaks.apply(editor?.changes() ?? []);
  return {
    editor,
    originalText: lineBreaks.editorText,
    ...now,
    isSafe,
    wasRestored: draft !== null && now.isChanged,
    savedText,
    savedCaret: () => createLineBreaks(savedText()).fromEditor(editor?.caret() ?? 0),
    discard: () => {
      isDiscarded.current = true;
      dropDraft(localStorage, place);
    },
  };
}

interface Snapshot {
  readonly text: string;
  readonly changes: readonly TypedChange[];
  readonly isChanged: boolean;
}

const UNCHANGED: Snapshot = { text: '', changes: [], isChanged: false };

const KEEP_DELAY_MS = 400;

function marksOf(
  { annotations }: Opened,
  labels: readonly Label[],
  { toEditor }: LineBreaks,
  language: string,
): EditorMark[] {
  return placedOf(annotations).map(({ annotation, placement }) => {
    const label = labels.find(({ id }) => id === annotation.label);
    return {
      start: toEditor(placement.start),
      end: toEditor(placement.end),
      hue: label?.hue ?? 0,
      title: label ? labelName(label, language) : annotation.label,
    };
  });
}
