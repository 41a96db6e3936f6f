import { useTranslation } from 'react-i18next';
import type { ChangeClass } from '../../shared/model/comparison';
import { CHANGE_SIGNS, type Change } from './changes';
import classes from './DiffCell.module.css';
import type { Piece } from './rows';
import { SignedText, VisibleText } from './VisibleText';

export interface DiffCellProps {
  side: 'left' | 'right';
  language: string;
  text: string;
  pieces: readonly Piece[];
  changes: readonly Change[];
  hidden: ReadonlySet<ChangeClass>;
  selectedIndex: number | null;
}

/** One side of a row. What changed is struck on the left and underlined on the right, with the sign of its class. */
export function DiffCell({ side, language, text, pieces, changes, hidden, selectedIndex }: DiffCellProps) {
  const { t } = useTranslation();
  const Mark = side === 'left' ? 'del' : 'ins';
  return (
    <div
      className={classes.cell}
      data-side={side}
      dir="auto"
      lang={language === 'und' ? undefined : language}
    >
      {pieces.map(({ start, end, change: index }) => {
        const piece = text.slice(start, end);
        const weight = changes[index]?.weight;
        if (!weight || hidden.has(weight)) return <VisibleText key={start} text={piece} />;
        return (
          <Mark
            key={start}
            className={classes.change}
            data-change={index}
            data-weight={weight}
            data-selected={index === selectedIndex || undefined}
            title={t(`compare.changes.weights.${weight}`)}
          >
            <SignedText
              text={piece}
              sign={
                <span className={classes.sign} dir="ltr" aria-hidden>
                  {weight === 'whitespace' && piece.includes('\n') ? '↵' : CHANGE_SIGNS[weight]}
                </span>
              }
            />
          </Mark>
        );
      })}
    </div>
  );
}
