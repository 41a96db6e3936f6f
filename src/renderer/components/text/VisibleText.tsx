import { type Deceptive, findDeceptive } from '../../../shared/domain/text/deceptive';
import { Marker } from './Marker';
import classes from './Marker.module.css';

/** A title or quote from outside: it cannot reorder what stands around it, and what could deceive is shown. */
export function VisibleText({ text }: { text: string }) {
  let at = 0;
  const pieces = findDeceptive(text).map(found => {
    const before = text.slice(at, found.start);
    at = found.end;
    return (
      <span key={found.start}>
        {before}
        <Shown text={text} found={found} />
      </span>
    );
  });
  return (
    <bdi>
      {pieces}
      {text.slice(at)}
    </bdi>
  );
}

function Shown({ text, found }: { text: string; found: Deceptive }) {
  if (found.kind !== 'mixed-script') return <Marker deceptive={found} />;
  return (
    <span className={classes.mixedScript} title={found.name}>
      {text.slice(found.start, found.end)}
    </span>
  );
}
