import { Button, Checkbox, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../shared/contract/client';
import type { Label } from '../../shared/model/annotation';
import { formatMoment } from '../components/format';
import { Keys } from '../components/Keys';
import { useCommand } from '../hooks/use-operation';
import { SEVERITIES } from './AnnotationForm';
import { AutosaveField } from './AutosaveField';
import { LabelGuide } from './annotations/LabelGuide';
import { Thread } from './annotations/Thread';
import type { ShownAnnotation } from './decorations';
import { EvidencePanel } from './EvidencePanel';
import { labelName } from './label-name';
import classes from './panels.module.css';
import type { Suggestions } from './use-suggestions';

export interface AnnotationEditorProps {
  annotation: ShownAnnotation;
  labels: readonly Label[];
  suggestions: Suggestions;
  onRemove(): void;
}

/** Everything about one annotation that can be changed; each field is stored by itself. */
export function AnnotationEditor({ annotation, labels, suggestions, onRemove }: AnnotationEditorProps) {
  const { t, i18n } = useTranslation();
  const update = useCommand('annotations.update');
  const change = (changes: InputOf<'annotations.update'>['changes']) =>
    void update.run({ annotationId: annotation.id, changes });

  return (
    <div className={classes.editor}>
      <Select
        label={t('reader.annotations.label')}
        allowDeselect={false}
        value={annotation.label}
        data={labels.map(label => ({ value: label.id, label: labelName(label, i18n.language) }))}
        onChange={label => label && label !== annotation.label && change({ label })}
      />
      <LabelGuide label={labels.find(({ id }) => id === annotation.label)} />
      <SegmentedControl
        fullWidth
        aria-label={t('reader.annotations.severity')}
        value={annotation.severity}
        data={SEVERITIES.map(value => ({ value, label: t(`common.severities.${value}`) }))}
        onChange={value =>
          change({ severity: SEVERITIES.find(known => known === value) ?? annotation.severity })
        }
      />
      <AutosaveField
        data-comment-field
        isMultiline
        label={t('reader.annotations.comment')}
        value={annotation.comment}
        maxLength={20_000}
        onSave={comment => change({ comment })}
      />
      <AutosaveField
        isMultiline
        label={t('reader.annotations.suggestion')}
        placeholder={t('reader.annotations.suggestionHint')}
        value={annotation.suggestion ?? ''}
        maxLength={100_000}
        onSave={suggestion => change({ suggestion: suggestion === '' ? null : suggestion })}
      />
      {annotation.suggestion !== null && annotation.status === 'open' && (
        <ApplySuggestion annotation={annotation} suggestions={suggestions} />
      )}
      <EvidencePanel annotation={annotation} />
      <Thread key={annotation.id} annotation={annotation} />
      <Group justify="space-between" wrap="nowrap">
        <Checkbox
          label={
            <>
              {t('reader.annotations.status')} <Keys keys="D" />
            </>
          }
          checked={annotation.status === 'resolved'}
          onChange={event => change({ status: event.currentTarget.checked ? 'resolved' : 'open' })}
        />
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={14} stroke={1.5} />}
          onClick={onRemove}
        >
          {t('reader.annotations.delete')}
        </Button>
      </Group>
      <Text size="xs" className={classes.quiet}>
        {t('reader.annotations.by', {
          who: annotation.createdBy,
          when: formatMoment(annotation.createdAtMs, i18n.language),
        })}
        {annotation.origin !== 'human' && ` · ${t('reader.annotations.origin')}`}
      </Text>
    </div>
  );
}

function ApplySuggestion({
  annotation,
  suggestions,
}: {
  annotation: ShownAnnotation;
  suggestions: Suggestions;
}) {
  const { t } = useTranslation();
  const reason = suggestions.reasonAgainst(annotation);
  if (reason) return <Text className={classes.quiet}>{t(`reader.suggestions.skipped.${reason}`)}</Text>;
  return (
    <Group gap={6}>
      <Button
        variant="default"
        rightSection={<Keys keys="S" />}
        loading={suggestions.isRunning}
        onClick={() => suggestions.applyOne(annotation)}
      >
        {t('reader.suggestions.apply')}
      </Button>
    </Group>
  );
}
