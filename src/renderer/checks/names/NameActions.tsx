import { Button, Select, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameKind } from '../../../shared/model/name';
import { Keys } from '../../components/Keys';
import { type DecisionDraft, scopeKey, type scopesOf, type Verdict } from './decision-draft';
import classes from './NameActions.module.css';

export interface NameActionsProps {
  kind: NameKind;
  draft: DecisionDraft;
  scopes: ReturnType<typeof scopesOf>;
  canDecide: boolean;
  scopeField: RefObject<HTMLInputElement | null>;
  noteField: RefObject<HTMLInputElement | null>;
  onDraft(changes: Partial<DecisionDraft>): void;
  onDecide(verdict: Verdict): void;
  onChooseOfficial(): void;
}

/** What can be said about the ticked forms, where it holds, and why. Enter in the note goes back to the keys. */
export function NameActions(props: NameActionsProps) {
  const { t } = useTranslation();
  const { kind, draft, scopes, canDecide, scopeField, noteField, onDraft, onDecide, onChooseOfficial } =
    props;
  const choices = scopes.map(({ scope, name }) => ({
    value: scopeKey(scope),
    label: t(`names.scopes.${scope.kind}`, scope.kind === 'source' ? { name } : { title: name }),
  }));
  return (
    <div className={classes.foot}>
      <div className={classes.fields}>
        <Select
          ref={scopeField}
          className={classes.scope ?? ''}
          label={<Labelled name={t('names.scope')} keys="W" />}
          data={choices}
          value={scopeKey(draft.scope)}
          allowDeselect={false}
          onChange={value => {
            const chosen = scopes.find(({ scope }) => scopeKey(scope) === value);
            if (chosen) onDraft({ scope: chosen.scope });
          }}
        />
        <TextInput
          ref={noteField}
          className={classes.note ?? ''}
          label={<Labelled name={t('names.note')} keys="M" />}
          placeholder={t('names.noteHint')}
          value={draft.note}
          maxLength={10_000}
          onChange={event => onDraft({ note: event.currentTarget.value })}
          onKeyDown={event => {
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend into the row */}
      <div className={classes.actions} role="group" aria-label={t('names.actions')}>
        <Button
          variant="default"
          disabled={!canDecide}
          rightSection={<Keys keys="S" />}
          onClick={() => onDecide('same')}
        >
          {t(`names.same.${kind}`)}
        </Button>
        <Button
          variant="default"
          disabled={!canDecide}
          rightSection={<Keys keys="D" />}
          onClick={() => onDecide('different')}
        >
          {t(`names.different.${kind}`)}
        </Button>
        <Button
          variant="default"
          disabled={draft.forms.length === 0}
          rightSection={<Keys keys="O" />}
          onClick={onChooseOfficial}
        >
          {t('names.official')}
        </Button>
        {!canDecide && <p className={classes.hint}>{t('names.chooseTwo')}</p>}
      </div>
    </div>
  );
}

function Labelled({ name, keys }: { name: string; keys: string }) {
  return (
    <span className={classes.label}>
      {name} <Keys keys={keys} />
    </span>
  );
}
