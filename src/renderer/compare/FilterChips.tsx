import { useTranslation } from 'react-i18next';
import classes from './FilterChips.module.css';
import { toggleOne, toggleOnly } from './filter-toggle';

export interface Chip<K extends string> {
  id: K;
  sign: string;
  label: string;
  count: number;
}

/** Kinds with their counts, each a switch; with Shift or by double click it leaves its own kind alone, or shows all again. */
export function FilterChips<K extends string>({
  label,
  chips,
  hidden,
  onHidden,
}: {
  label: string;
  chips: readonly Chip<K>[];
  hidden: ReadonlySet<K>;
  onHidden(hidden: ReadonlySet<K>): void;
}) {
  const { t } = useTranslation();
  const showOnly = (id: K) =>
    onHidden(
      toggleOnly(
        chips.map(chip => chip.id),
        hidden,
        id,
      ),
    );
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {chips.map(chip => (
        <button
          key={chip.id}
          type="button"
          className={classes.chip}
          aria-pressed={!hidden.has(chip.id)}
          data-kind={chip.id}
          title={t('compare.onlyThis')}
          // Pressing Enter is a click, too.
          onClick={event => (event.shiftKey ? showOnly(chip.id) : onHidden(toggleOne(hidden, chip.id)))}
          // The two clicks before it have taken each other back.
          onDoubleClick={event => !event.shiftKey && showOnly(chip.id)}
        >
          <span className={classes.sign} aria-hidden>
            {chip.sign}
          </span>
          <span>{chip.label}</span> <span className={classes.count}>{chip.count}</span>
        </button>
      ))}
    </fieldset>
  );
}
