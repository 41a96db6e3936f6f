import type { Span } from '../../shared/model/span';
import { VisibleText } from '../components/text/VisibleText';
import classes from './DocumentGrid.module.css';
import { highlightParts } from './highlight-parts';

/** Where the words stand in the text, the words marked, and what could deceive shown. */
export function Snippet({ text, highlights }: { text: string; highlights: readonly Span[] }) {
  return (
    <span className={classes.snippet}>
      {highlightParts(text, highlights).map(part =>
        part.isHit ? (
          <mark key={part.start} className={classes.hit}>
            <VisibleText text={part.text} />
          </mark>
        ) : (
          <VisibleText key={part.start} text={part.text} />
        ),
      )}
    </span>
  );
}
