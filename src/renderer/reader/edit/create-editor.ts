import { history, historyKeymap, insertNewline, redo, standardKeymap, undo } from '@codemirror/commands';
import { ChangeSet, EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import type { Span } from '../../../shared/model/span';
import type { TextSelection } from '../../components/text/caret';
import classes from './EditPage.module.css';
import type { TypedChange } from './line-breaks';

/** A span that stays drawn over the words it was on while they are edited. */
export interface EditorMark extends Span {
  readonly hue: number;
  readonly title: string;
}

export interface EditorOptions {
  readonly parent: HTMLElement;
  /** With `\n` for every line break; all offsets count in it. */
  readonly text: string;
  /** BCP 47; `und` where unknown: then nothing checks the spelling. */
  readonly language: string;
  readonly label: string;
  readonly marks: readonly EditorMark[];
  /** What is selected at first. */
  readonly selection: TextSelection;
  /** Changes of an earlier session as `draft` wrote them; what does not fit the text is ignored. */
  readonly draft: unknown;
  onChange(): void;
  onEscape(): void;
}

export interface TextEditor {
  /** Whether the text differs from what it was. */
  isChanged(): boolean;
  /** From the text as it was, in order, touching ones joined. */
  changes(): TypedChange[];
  text(): string;
  /** The changes as plain data. */
  draft(): unknown;
  undo(): void;
  redo(): void;
  focus(): void;
  /** Where the caret stands. */
  caret(): number;
  reveal(span: Span): void;
  showHits(hits: readonly Span[], current: number): void;
  destroy(): void;
}

/** Puts an editor for running text into `parent`. The only place that knows CodeMirror. */
export function createEditor(options: EditorOptions): TextEditor {
  const start = EditorState.create({
    doc: options.text,
    selection: {
      anchor: Math.min(options.selection.anchor, options.text.length),
      head: Math.min(options.selection.focus, options.text.length),
    },
    extensions: extensionsOf(options),
  });
  const view = new EditorView({ parent: options.parent, state: start });
  restore(view, options.draft);
  view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main, { y: 'center' }) });
  const typed = () => view.state.field(allChanges);
  return {
    isChanged: () => !view.state.doc.eq(start.doc),
    changes: () => {
      const changes: TypedChange[] = [];
      typed().iterChanges((from, to, _fromNew, _toNew, inserted) => {
        const insert = inserted.toString();
        // Typing that was taken back again still counts as a change for the editor.
        if (insert !== start.doc.sliceString(from, to)) changes.push({ start: from, end: to, insert });
      });
      return changes;
    },
    text: () => view.state.doc.toString(),
    draft: () => typed().toJSON(),
    undo: () => void undo(view),
    redo: () => void redo(view),
    focus: () => view.focus(),
    caret: () => view.state.selection.main.head,
    reveal: ({ start: anchor, end: head }) =>
      view.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      }),
    showHits: (hits, current) => view.dispatch({ effects: setHits.of({ hits, current }) }),
    destroy: () => view.destroy(),
  };
}

function extensionsOf({ language, label, marks, onChange, onEscape }: EditorOptions) {
  return [
    allChanges,
    markField(marks),
    hitField,
    history(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      // Editable is reachable anyway; said like this, everything that checks pages knows it too.
      tabindex: '0',
      spellcheck: String(language !== 'und'),
      ...(language === 'und' ? {} : { lang: language }),
    }),
    keymap.of([
      {
        key: 'Escape',
        run: () => {
          onEscape();
          return true;
        },
      },
      // Prose has no indentation to carry on.
      { key: 'Enter', run: insertNewline },
      ...historyKeymap,
      ...standardKeymap,
    ]),
    EditorView.updateListener.of(update => {
      if (update.docChanged) onChange();
    }),
    look,
  ];
}

/** Everything since the start as one set of changes. */
const allChanges = StateField.define<ChangeSet>({
  create: state => ChangeSet.empty(state.doc.length),
  update: (all, transaction) => (transaction.docChanged ? all.compose(transaction.changes) : all),
});

function markField(marks: readonly EditorMark[]) {
  return StateField.define<DecorationSet>({
    create: () => Decoration.set(marks.filter(isSeen).map(toDecoration), true),
    update: (drawn, { changes }) => drawn.map(changes),
    provide: field => EditorView.decorations.from(field),
  });
}

function toDecoration({ start, end, hue, title }: EditorMark) {
  const attributes = { style: `--hue: ${hue}`, title };
  return Decoration.mark({ class: classes.mark ?? '', attributes }).range(start, end);
}

const setHits = StateEffect.define<{ hits: readonly Span[]; current: number }>();

const hitField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (drawn, transaction) => {
    const found = transaction.effects.find(effect => effect.is(setHits));
    if (!found) return drawn.map(transaction.changes);
    const { hits, current } = found.value as { hits: readonly Span[]; current: number };
    const ranges = hits.filter(isSeen).map(({ start, end }, index) => {
      const name = index === current ? classes.currentHit : classes.hit;
      return Decoration.mark({ class: name ?? '' }).range(start, end);
    });
    return Decoration.set(ranges, true);
  },
  provide: field => EditorView.decorations.from(field),
});

function isSeen({ start, end }: Span): boolean {
  return end > start;
}

function restore(view: EditorView, draft: unknown): void {
  try {
    const changes = ChangeSet.fromJSON(draft);
    if (changes.length === view.state.doc.length) view.dispatch({ changes });
  } catch {
    // Written by another program or cut off: there is nothing to bring back.
  }
}

/** As in the text view: only where a caret can stand differs from reading. */
const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink-strong)' },
  '&.cm-focused': { outline: '1px solid var(--mantine-primary-color-filled)', outlineOffset: '-1px' },
  '.cm-scroller': {
    fontFamily: 'var(--text-font)',
    fontSize: 'var(--text-size)',
    lineHeight: 'var(--text-leading)',
    overflowX: 'hidden',
    padding: '0 24px',
    scrollbarGutter: 'stable',
  },
  '.cm-content': {
    maxWidth: 'var(--text-measure)',
    width: '100%',
    margin: '0 auto',
    padding: '20px 0 40vh',
    caretColor: 'var(--mantine-primary-color-filled)',
  },
  '.cm-line': { padding: '0 0 0.3em', tabSize: '4', unicodeBidi: 'isolate' },
  '.cm-content ::selection': { background: 'var(--review-selection)' },
  '.cm-specialChar': { color: 'var(--flag)', fontFamily: 'var(--mantine-font-family-monospace)' },
});
