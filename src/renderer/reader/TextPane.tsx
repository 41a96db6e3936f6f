import { createContext, type Ref, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import type { TextSelection } from '../components/text/caret';
import type { Decoration } from '../components/text/decoration';
import { TextView, type TextViewHandle } from '../components/text/TextView';
import { decorationsOf, enteredBy, type ShownAnnotation } from './decorations';
import { labelName } from './label-name';
import type { Opened } from './reader-tab';

/**
 * The text as it is known this moment, while everything around it may still be drawn as it was: what was just marked is
 * marked at once, and lists and forms follow.
 */
export const FreshOpened = createContext<Opened | null>(null);

export interface TextPaneProps {
  opened: Opened;
  labels: readonly Label[];
  isShown(annotation: ShownAnnotation): boolean;
  hits: readonly Span[];
  currentHit: number;
  target: Span | null;
  activeId: string | null;
  /** What else is drawn over the text; those of claims first. */
  marks: readonly Decoration[];
  selection: TextSelection;
  onSelect(selection: TextSelection): void;
  /** With everything that is drawn, to choose from. */
  onActivate(ids: readonly string[], drawn: readonly Decoration[]): void;
  ref: Ref<TextViewHandle>;
}

/** The text with everything that is marked in it. */
export function TextPane({
  opened,
  labels,
  isShown,
  hits,
  currentHit,
  target,
  activeId,
  marks,
  selection,
  onSelect,
  onActivate,
  ref,
}: TextPaneProps) {
  const { t, i18n } = useTranslation();
  const fresh = useContext(FreshOpened);
  const { document, text, versionId } = opened;
  const { annotations, findings } = fresh?.versionId === versionId ? fresh : opened;
  const own = useMemo(
    () => decorationsOf({ annotations, findings, labels, isShown, hits, currentHit, target, activeId }),
    [annotations, findings, labels, isShown, hits, currentHit, target, activeId],
  );
  // Those of claims reach into the margin: nothing may be drawn around them.
  const drawn = useMemo(() => (marks.length === 0 ? own : [...marks, ...own]), [own, marks]);
  const describeMove = (from: number, to: number) => {
    const names = enteredBy(annotations, from, to).map(annotation => {
      const label = labels.find(({ id }) => id === annotation.label);
      const severity = t(`common.severities.${annotation.severity}`);
      return `${label ? labelName(label, i18n.language) : annotation.label}, ${severity}`;
    });
    return names.length === 0 ? '' : t('reader.annotations.atCaret', { names: names.join('; ') });
  };
  return (
    <TextView
      ref={ref}
      text={text}
      language={document.language}
      label={t('reader.text', { title: document.title })}
      decorations={drawn}
      selection={selection}
      onSelect={onSelect}
      onActivate={ids => onActivate(ids, drawn)}
      describeMove={describeMove}
    />
  );
}
