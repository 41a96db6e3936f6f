import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../hooks/use-operation';
import type { ChangedPart } from '../text/changed-parts';
import { visibleParts } from '../text/VisibleText';
import classes from './Passage.module.css';
import { passageWindow } from './passage-window';

export interface PassageProps {
  versionId: number;
  start: number;
  end: number;
  /** The passage itself in pieces; those that differ are marked stronger. */
  parts: readonly ChangedPart[];
  /** The text of the version with its language where somebody has it already; else it is loaded. */
  known?: { readonly text: string; readonly language: string } | undefined;
  heading: ReactNode;
}

/** A passage in its sentence. Its own words stand there at once, those around them when the text is loaded. */
export function Passage({ versionId, start, end, parts, known, heading }: PassageProps) {
  const { t } = useTranslation();
  const opened = useQuery('documents.text', { versionId }, { isEnabled: known === undefined });
  const source = known ?? opened.data;
  const around = source ? passageWindow(source.text, { start, end }, source.language) : null;
  const isWhole =
    around === null || parts.reduce((sum, { text }) => sum + text.length, 0) === around.passage.length;

  return (
    <figure className={classes.passage}>
      <figcaption className={classes.heading}>{heading}</figcaption>
      <blockquote className={classes.text} dir="auto">
        {around?.isCutBefore && '… '}
        {around && visibleParts(around.before)}
        <span className={classes.own}>
          {isWhole
            ? parts.map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one passage have no other name
                <Piece key={index} part={part} />
              ))
            : visibleParts(around.passage)}
        </span>
        {around && visibleParts(around.after)}
        {around?.isCutAfter && ' …'}
      </blockquote>
      {opened.error && <p className={classes.heading}>{t('checks.evidence.failed')}</p>}
    </figure>
  );
}

function Piece({ part: { text, isChanged } }: { part: ChangedPart }) {
  return isChanged ? <mark className={classes.differs}>{visibleParts(text)}</mark> : visibleParts(text);
}
