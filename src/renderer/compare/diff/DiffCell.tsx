import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ChangeClass } from '../../../shared/model/change-classes';
import { CHANGE_SIGNS } from '../change-kinds';
import type { Change } from '../changes';
import { changeAt, NOT_MOVED, type Piece, piecesOf, SAME } from '../pieces';
import type { TextSide } from '../rows';
import classes from './DiffCell.module.css';
import { DECISION_SIGNS, type Decisions, decisionOn } from './decisions';
import type { DiffData } from './diff-data';
import { type BothHits, firstHitAfter, type HitPlace } from './find-hits';
import { JumpButton } from './JumpButton';
import { PieceText } from './PieceText';

/** What does not change from row to row. */
export interface CellSettings {
  readonly data: DiffData;
  /** An entry a change, 1 where it is shown as plain text. */
  readonly isPlain: Uint8Array;
  readonly decisions: Decisions;
  readonly hits: BothHits;
  readonly hasNumbers: boolean;
  /** Pixels. */
  readonly textSize: number;
  onJump(passage: number, to: TextSide): void;
}

export interface DiffCellProps extends CellSettings {
  /** More than one side: both texts in one, what is gone before what has come. */
  sides: readonly TextSide[];
  row: number;
  /** The selected change where it is in this row. */
  selectedIndex: number | null;
  /** The hit that is shown, where it is in this row. */
  currentHit: HitPlace | null;
}

/** One side of a row, or both in one line of text. What is gone is struck, what has come underlined, each with its sign. */
export function DiffCell({ sides, row, hasNumbers, textSize, ...props }: DiffCellProps) {
  const { data } = props;
  const [side = 'left'] = sides;
  const language = data.languages[side];
  const longWord = textSize > LARGE_TEXT ? LONG_LARGE_WORD : LONG_WORD;
  const hasLongWord = sides.some(one => longWord.test(rowText(data, one, row)));
  const isEmpty = sides.every(one => data.rows[one][row] === data.rows[one][row + 1]);
  return (
    <div
      className={classes.cell}
      data-side={sides.length > 1 ? 'both' : side}
      data-empty={isEmpty || undefined}
      data-numbered={hasNumbers || undefined}
    >
      {hasNumbers && <Numbers data={data} side={sides.at(-1) ?? side} row={row} />}
      <div
        className={classes.text}
        dir="auto"
        lang={language === 'und' ? undefined : language}
        data-long-words={hasLongWord || undefined}
      >
        {sides.length > 1 ? (
          <MergedPieces row={row} {...props} />
        ) : (
          rowPieces(data, side, row).map(piece => (
            <DrawnPiece key={piece.start} side={side} piece={piece} {...props} />
          ))
        )}
      </div>
    </div>
  );
}

const LARGE_TEXT = 20;
/** Wider than the narrowest column may be: 800 pixels of window, with numbers. */
const LONG_WORD = /\S{27}/;
const LONG_LARGE_WORD = /\S{16}/;

function Numbers({ data, side, row }: { data: DiffData; side: TextSide; row: number }) {
  const { lines, paragraphs } = data.numbers[side];
  return (
    <span className={classes.numbers} aria-hidden>
      <span>{lines[row] || ''}</span>
      <span className={classes.paragraph}>{paragraphs[row] ? `¶${paragraphs[row]}` : ''}</span>
    </span>
  );
}

type PieceProps = Pick<
  DiffCellProps,
  'data' | 'isPlain' | 'decisions' | 'hits' | 'selectedIndex' | 'currentHit' | 'onJump'
>;

/** Both sides of a row: the same words once. */
function MergedPieces({ row, ...props }: PieceProps & { row: number }) {
  const left = rowPieces(props.data, 'left', row);
  const right = rowPieces(props.data, 'right', row);
  const isBefore = (a: Piece, b: Piece | undefined) => !b || (b.change !== SAME && a.change <= b.change);
  const drawn = [];
  for (let leftAt = 0, rightAt = 0; leftAt < left.length || rightAt < right.length; ) {
    const gone = left[leftAt];
    const come = right[rightAt];
    if (gone && gone.change !== SAME && (come?.change === SAME || isBefore(gone, come))) {
      leftAt++;
      // A change that is shown as plain text is read as it is now.
      if (props.isPlain[gone.change] === 1) continue;
      drawn.push(<DrawnPiece key={`left ${gone.start}`} side="left" piece={gone} {...props} />);
      continue;
    }
    if (come) drawn.push(<DrawnPiece key={`right ${come.start}`} side="right" piece={come} {...props} />);
    rightAt++;
    if (come?.change === SAME || !come) leftAt++;
  }
  return drawn;
}

function DrawnPiece({
  side,
  piece,
  data,
  isPlain,
  decisions,
  hits,
  selectedIndex,
  currentHit,
  onJump,
}: PieceProps & { side: TextSide; piece: Piece }) {
  const { t } = useTranslation();
  const { start, end, change: index, move } = piece;
  const change = data.changes[index];
  const text = (
    <PieceText
      text={data.texts[side]}
      start={start}
      end={end}
      hits={hits[side]}
      firstHit={firstHitAfter(hits[side], start)}
      currentHit={currentHit?.side === side ? currentHit.index : -1}
    />
  );
  // White space left over beside a moved passage says nothing.
  const isLeftOver = change && change.passages.length > 0 && data.texts[side].slice(start, end).trim() === '';
  if (!change || isPlain[index] === 1 || isLeftOver) {
    return (
      <span data-text={side} data-start={start} data-end={end}>
        {text}
      </span>
    );
  }
  const decision = decisionOn(decisions, index);
  const sign = DECISION_SIGNS[decision];
  const titled = (what: string) =>
    decision === 'undecided' ? what : `${what}, ${t(`compare.review.decisions.${decision}`)}`;
  const shared = {
    'data-text': side,
    'data-start': start,
    'data-end': end,
    'data-change': index,
    'data-selected': index === selectedIndex || undefined,
    'data-decision': decision === 'undecided' ? undefined : decision,
  };
  if (move !== NOT_MOVED) {
    const passage = data.passages[move];
    const head = passage?.[side === 'left' ? 'leftHead' : 'rightHead'] ?? -1;
    const isFirst = head >= start && head < end;
    return (
      <>
        {passage && isFirst && <JumpButton data={data} passage={passage} side={side} onJump={onJump} />}
        <span
          className={classes.moved}
          data-move={move}
          data-sign={sign || undefined}
          title={titled(t('compare.changes.weights.moved'))}
          {...shared}
        >
          {text}
        </span>
      </>
    );
  }
  const Mark = side === 'left' ? 'del' : 'ins';
  const isBreak = change.weight === 'whitespace' && data.texts[side].slice(start, end).includes('\n');
  const weight = weightOfEdit(data, change);
  return (
    <Mark
      className={classes.change}
      data-weight={weight}
      data-coarse={piece.isCoarse || undefined}
      data-sign={sign + (piece.isCoarse ? '▨' : isBreak ? '↵' : CHANGE_SIGNS[weight])}
      title={titled(titleOf(t, piece, weight))}
      {...shared}
    >
      <span className={classes.words}>{text}</span>
    </Mark>
  );
}

function titleOf(t: TFunction, { isCoarse }: Piece, weight: keyof typeof CHANGE_SIGNS): string {
  return isCoarse ? t('compare.view.coarseHere') : t(`compare.changes.weights.${weight}`);
}

/** What was edited in a moved passage is counted at its other end. */
function weightOfEdit({ changes, marks, passages }: DiffData, change: Change): ChangeClass {
  if (change.weight !== 'moved') return change.weight;
  for (const number of change.passages) {
    const weight = changes[changeAt(marks, 'right', passages[number]?.rightStart ?? 0)]?.weight ?? 'moved';
    if (weight !== 'moved') return weight;
  }
  return 'wording';
}

function rowText({ texts, rows }: DiffData, side: TextSide, row: number): string {
  return texts[side].slice(rows[side][row], rows[side][row + 1]);
}

function rowPieces({ marks, rows }: DiffData, side: TextSide, row: number): Piece[] {
  return piecesOf(marks[side], rows[side][row] ?? 0, rows[side][row + 1] ?? 0);
}
