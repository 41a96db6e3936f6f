import { useTranslation } from 'react-i18next';
import type { Deceptive } from '../../../shared/domain/text/deceptive';
import classes from './Marker.module.css';

export interface MarkerProps {
  deceptive: Deceptive;
  /** Whether it carries its offsets, as in a text that can be selected (dom-points.ts). */
  isPlaced?: boolean;
  isSelected?: boolean;
}

/** Stands in for a character that cannot be seen or would reorder what stands around it: its code in a small frame. */
export function Marker({ deceptive, isPlaced = false, isSelected = false }: MarkerProps) {
  const { t } = useTranslation();
  const name = t(`reader.deceptive.${deceptive.kind}`, { name: deceptive.name });
  return (
    <span
      role="img"
      aria-label={name}
      title={name}
      className={classes.marker}
      data-start={isPlaced ? deceptive.start : undefined}
      data-end={isPlaced ? deceptive.end : undefined}
      data-code={deceptive.name.replace('U+', '')}
      data-is-selected={isSelected || undefined}
    />
  );
}
