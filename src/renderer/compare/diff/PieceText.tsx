import type { ReactNode } from 'react';
import { visibleParts } from '../../components/text/VisibleText';
import classes from './DiffCell.module.css';
import type { Hits } from './find-hits';

export interface PieceTextProps {
  text: string;
  start: number;
  end: number;
  hits: Hits;
  /** The first of them that could touch the piece. */
  firstHit: number;
  /** The number of the hit that is shown, or -1. */
  currentHit: number;
}

/** The words of a piece with what was found in them. */
export function PieceText({ text, start, end, hits, firstHit, currentHit }: PieceTextProps): ReactNode {
  const parts: ReactNode[] = [];
  let at = start;
  for (let hit = firstHit; hit < hits.count && (hits.starts[hit] ?? 0) < end; hit++) {
    const from = Math.max(at, hits.starts[hit] ?? 0);
    const to = Math.min(end, hits.ends[hit] ?? 0);
    if (from > at) parts.push(<span key={at}>{visibleParts(text.slice(at, from))}</span>);
    parts.push(
      <mark key={from} className={classes.hit} data-hit={hit} data-current={hit === currentHit || undefined}>
        {visibleParts(text.slice(from, to))}
      </mark>,
    );
    at = to;
  }
  if (parts.length === 0) return visibleParts(text.slice(start, end));
  if (at < end) parts.push(<span key={at}>{visibleParts(text.slice(at, end))}</span>);
  return parts;
}
