import type { Span } from '../../shared/model/span';
import classes from './DocumentGrid.module.css';
import { highlightParts } from './highlight-parts';

/** Where the words stand in the text, the words marked. Whatever the text holds is shown as text. */
export function Snippet({ text, highlights }: { text: string; highlights: readonly Span[] }) {
  return (
    <span className={classes.snippet}>
      {highlightParts(text, highlights).map(part =>
        part.isHit ? (
          <mark key={part.start} className={classes.hit}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}
