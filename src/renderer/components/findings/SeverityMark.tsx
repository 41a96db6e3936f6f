import { useTranslation } from 'react-i18next';
import type { CheckSeverity } from '../../../shared/model/check';
import classes from './SeverityMark.module.css';

/** One to three strokes: the more, the heavier. */
export function SeverityMark({ severity }: { severity: CheckSeverity }) {
  const { t } = useTranslation();
  return (
    <svg
      className={classes.mark}
      viewBox="0 0 11 12"
      width="11"
      height="12"
      role="img"
      aria-label={t(`checks.severities.${severity}`)}
    >
      {[0, 1, 2].map(stroke => (
        <rect
          key={stroke}
          x={stroke * 4}
          y={8 - stroke * 4}
          width="3"
          height={4 + stroke * 4}
          data-is-filled={stroke < STROKES[severity] || undefined}
        />
      ))}
    </svg>
  );
}

const STROKES: Readonly<Record<CheckSeverity, number>> = { low: 1, medium: 2, high: 3 };
