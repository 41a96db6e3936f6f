import type { ReactNode } from 'react';
import { type Deceptive, findDeceptive } from '../../../shared/domain/text/deceptive';
import { Marker } from './Marker';
import classes from './Marker.module.css';

/** A title or quote from outside: it cannot reorder what stands around it, and what could deceive is shown. */
export function VisibleText({ text }: { text: string }) {
  return <bdi>{visibleParts(text)}</bdi>;
}

/** The same for a stretch of a running text, whose direction is that of the text. Whoever draws it isolates it. */
export function visibleParts(text: string): ReactNode {
  if (HARMLESS.test(text)) return text;
  let at = 0;
  const parts: ReactNode[] = findDeceptive(text).map(found => {
    const before = text.slice(at, found.start);
    at = found.end;
    return (
      <span key={found.start}>
        {before}
        <Shown text={text} found={found} />
      </span>
    );
  });
  return [...parts, text.slice(at)];
}

/** Latin letters and the usual signs: most stretches of most texts, which need no closer look. */
const HARMLESS = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e€]*$/;

function Shown({ text, found }: { text: string; found: Deceptive }) {
  if (found.kind !== 'mixed-script') return <Marker deceptive={found} />;
  return (
    <span className={classes.mixedScript} title={found.name}>
      {text.slice(found.start, found.end)}
    </span>
  );
}
