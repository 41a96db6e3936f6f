import { Button, Checkbox, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../shared/model/annotation';
import { LabelSign } from '../../components/LabelSign';
import type { ShownAnnotation } from '../decorations';
import { labelName } from '../label-name';
import classes from './AnnotationFilterBar.module.css';
import { countFacets, FACETS, type Facet } from './annotation-filter';
import type { FilterControl } from './use-annotation-filter';

export interface AnnotationFilterBarProps {
  annotations: readonly ShownAnnotation[];
  labels: readonly Label[];
  control: FilterControl;
}

/** Chooses which annotations are listed, and says how many are not. */
export function AnnotationFilterBar({ annotations, labels, control }: AnnotationFilterBarProps) {
  const { t } = useTranslation();
  const shownCount = useMemo(
    () => annotations.filter(control.isShown).length,
    [annotations, control.isShown],
  );
  return (
    <div className={classes.bar}>
      <Popover position="bottom-start" width={300} trapFocus withinPortal>
        <Popover.Target>
          <Button variant="default" leftSection={<IconFilter size={14} stroke={1.5} aria-hidden="true" />}>
            {t('reader.filter.title')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.dropdown} aria-label={t('reader.filter.title')}>
          <Facets annotations={annotations} labels={labels} control={control} />
        </Popover.Dropdown>
      </Popover>
      <p className={classes.count} role="status">
        {control.isFiltering
          ? t('reader.filter.some', { shown: shownCount, count: annotations.length - shownCount })
          : t('common.annotations', { count: annotations.length })}
      </p>
      {control.isFiltering && (
        <Button variant="subtle" onClick={control.clear}>
          {t('reader.filter.clear')}
        </Button>
      )}
    </div>
  );
}

function Facets({ annotations, labels, control }: AnnotationFilterBarProps) {
  const { t, i18n } = useTranslation();
  const counts = countFacets(annotations, control.filter, {
    label: labels.map(({ id }) => id),
    status: ['open', 'resolved'],
    severity: ['high', 'medium', 'low'],
    origin: ['human', 'rule'],
  });
  const nameOf = (facet: Facet, value: string) => {
    const label = facet === 'label' && labels.find(({ id }) => id === value);
    if (label) {
      return (
        <>
          <LabelSign label={label} /> {labelName(label, i18n.language)}
        </>
      );
    }
    if (facet === 'severity') return t(`common.severities.${value as 'low'}`);
    if (facet === 'status') return t(`reader.annotations.${value as 'open'}`);
    if (facet === 'origin') return t(`reader.filter.origins.${value as 'human'}`);
    return value;
  };
  return FACETS.filter(facet => counts[facet].length > 0).map(facet => (
    <fieldset key={facet} className={classes.facet}>
      <legend>{t(`reader.filter.facets.${facet}`)}</legend>
      {counts[facet].map(({ value, count, isChosen }) => (
        <Checkbox
          key={value}
          checked={isChosen}
          onChange={() => control.toggle(facet, value)}
          label={
            <span className={classes.value}>
              <span>{nameOf(facet, value)}</span>
              <span className={classes.number}>{count}</span>
            </span>
          }
        />
      ))}
    </fieldset>
  ));
}
