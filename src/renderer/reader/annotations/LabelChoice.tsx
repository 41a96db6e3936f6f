import { Text, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../shared/model/annotation';
import { LabelSign } from '../../components/LabelSign';
import { labelName } from '../label-name';
import classes from '../panels.module.css';
import { GuideText } from './LabelGuide';

export interface LabelChoiceProps {
  labels: readonly Label[];
  /** Its guideline is shown to begin with. */
  lastLabelId: string | null;
  onChoose(labelId: string): void;
}

/** All labels with their keys; below them what the one in question is for. Arrow keys go from one to the next. */
export const LabelChoice = memo(function LabelChoice({ labels, lastLabelId, onChoose }: LabelChoiceProps) {
  const { t, i18n } = useTranslation();
  const field = useRef<HTMLFieldSetElement>(null);
  const guideId = useId();
  const [askedId, setAskedId] = useState<string | null>(null);
  const guided = labels.find(({ id }) => id === (askedId ?? lastLabelId));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const buttons = [...(field.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };

  return (
    <fieldset ref={field} className={classes.labels} onKeyDown={onKeyDown}>
      <legend className={classes.legend}>{t('reader.annotations.label')}</legend>
      {labels.map((label, index) => (
        <UnstyledButton
          key={label.id}
          className={classes.labelButton}
          data-is-first-label={index === 0 || undefined}
          aria-describedby={label.id === guided?.id ? guideId : undefined}
          onFocus={() => setAskedId(label.id)}
          onMouseEnter={() => setAskedId(label.id)}
          onClick={() => onChoose(label.id)}
        >
          <LabelSign label={label} />
          <span className={classes.labelName}>{labelName(label, i18n.language)}</span>
          {label.shortcut && <kbd className={classes.shortcut}>{label.shortcut}</kbd>}
        </UnstyledButton>
      ))}
      <div className={classes.guide}>
        {guided && (
          <>
            <strong>{labelName(guided, i18n.language)}</strong>
            <GuideText id={guideId} label={guided} />
          </>
        )}
        <Text size="xs" className={classes.quiet}>
          {t('reader.annotations.choose')}
        </Text>
      </div>
    </fieldset>
  );
});

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
