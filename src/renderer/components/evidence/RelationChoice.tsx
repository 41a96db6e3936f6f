import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Relation } from '../../../shared/model/annotation';
import { RELATIONS } from './relations';

export interface RelationChoiceProps {
  label: string;
  relation: Relation;
  onChoose(relation: Relation): void;
}

/** What a piece of evidence does: support, contradict, or give the context. */
export function RelationChoice({ label, relation, onChoose }: RelationChoiceProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      fullWidth
      aria-label={label}
      value={relation}
      data={RELATIONS.map(value => ({ value, label: t(`common.relations.${value}`) }))}
      onChange={value => onChoose(RELATIONS.find(known => known === value) ?? 'supports')}
    />
  );
}
