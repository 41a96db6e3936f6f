import { type CSSProperties, memo, type ReactNode } from 'react';
import { areSameDecorations, type Decoration } from './decoration';
import type { DisplayRow } from './display-rows';
import { Marker } from './Marker';
import markerClasses from './Marker.module.css';
import { type RowPart, rowParts } from './row-parts';
import classes from './TextRow.module.css';

export interface TextRowProps {
  text: string;
  row: DisplayRow;
  decorations: readonly Decoration[];
  /** The part of the selection within this row; equal where there is none. */
  selectedStart: number;
  selectedEnd: number;
}

/** One row of the text: text nodes only, and beside each its offset (dom-points.ts reads them). */
export const TextRow = memo(function TextRow({
  text,
  row,
  decorations,
  selectedStart,
  selectedEnd,
}: TextRowProps) {
  const parts = rowParts(text, row, decorations, { start: selectedStart, end: selectedEnd });
  const isBreakSelected = selectedStart < selectedEnd && selectedEnd > row.end;
  return (
    <div
      className={classes.row}
      dir="auto"
      data-row-start={row.start}
      data-row-end={row.end}
      data-is-cut={row.isCut || undefined}
      data-is-blank={row.start === row.end || undefined}
    >
      {parts.map(part => (
        <Part key={part.start} text={text} part={part} />
      ))}
      {isBreakSelected && <span className={classes.selectedBreak} />}
    </div>
  );
}, areSameRows);

function areSameRows(a: TextRowProps, b: TextRowProps): boolean {
  return (
    a.text === b.text &&
    a.row === b.row &&
    a.selectedStart === b.selectedStart &&
    a.selectedEnd === b.selectedEnd &&
    areSameDecorations(a.decorations, b.decorations)
  );
}

function Part({ text, part }: { text: string; part: RowPart }) {
  const isMarker = part.deceptive !== null && part.deceptive.kind !== 'mixed-script';
  const content =
    isMarker && part.deceptive ? (
      <Marker deceptive={part.deceptive} isPlaced isSelected={part.isSelected} />
    ) : (
      <span data-start={part.start} className={classOf(part)} title={part.deceptive?.name}>
        {text.slice(part.start, part.end)}
      </span>
    );
  return (
    <Decorated decorations={part.decorations} start={part.start} end={part.end}>
      {content}
    </Decorated>
  );
}

interface DecoratedProps {
  decorations: readonly Decoration[];
  start: number;
  end: number;
  children: ReactNode;
}

/** One element within the other: each draws its own underline, so that overlapping ones stay apart. */
function Decorated({ decorations, start, end, children }: DecoratedProps) {
  const [decoration, ...inner] = decorations;
  if (!decoration) return children;
  const { kind, id, hue, pattern, lane, isActive, isFaint, sign } = decoration;
  return (
    <span
      className={classes.decoration}
      data-decoration={id}
      data-kind={kind}
      data-pattern={pattern}
      data-is-active={isActive || undefined}
      data-is-faint={isFaint || undefined}
      data-is-end={decoration.end === end || undefined}
      data-sign={decoration.start === start && !isFaint ? sign : undefined}
      style={{ '--hue': hue, '--lane': lane ?? 0 } as CSSProperties}
    >
      <Decorated decorations={inner} start={start} end={end}>
        {children}
      </Decorated>
    </span>
  );
}

function classOf({ isSelected, deceptive }: RowPart): string | undefined {
  const names = [isSelected && classes.selected, deceptive && markerClasses.mixedScript].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}
