import classes from './FilterChips.module.css';

export interface Chip<K extends string> {
  id: K;
  sign: string;
  label: string;
  count: number;
  isOn: boolean;
}

/** Kinds with their counts, each a switch. */
export function FilterChips<K extends string>({
  label,
  chips,
  onToggle,
}: {
  label: string;
  chips: readonly Chip<K>[];
  onToggle(id: K): void;
}) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {chips.map(chip => (
        <button
          key={chip.id}
          type="button"
          className={classes.chip}
          aria-pressed={chip.isOn}
          data-kind={chip.id}
          onClick={() => onToggle(chip.id)}
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
