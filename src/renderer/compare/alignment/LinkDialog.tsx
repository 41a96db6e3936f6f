import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/errors';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { submitByKey } from '../../components/submit-by-key';
import { DialogPassage } from '../DialogPassage';
import { VisibleText } from '../VisibleText';
import classes from './LinkDialog.module.css';
import { PASSAGE_RELATIONS, type PassageRelation, RELATION_SIGNS } from './passage-links';

export interface LinkDialogProps {
  reference: string;
  review: string;
  initial: { readonly relation: PassageRelation; readonly note: string };
  error: AppError | null;
  onLink(relation: PassageRelation, note: string): Promise<unknown>;
  onClose(): void;
}

/** Says how two passages belong together. Enter is enough where the first choice is right. */
export function LinkDialog({ reference, review, initial, error, onLink, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const [relation, setRelation] = useState<PassageRelation>(initial.relation);
  const [note, setNote] = useState(initial.note);
  const [isRunning, setIsRunning] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsRunning(true);
    await onLink(relation, note.trim()).then(onClose, () => setIsRunning(false));
  };

  return (
    <Dialog onClose={onClose} title={t('compare.links.title')}>
      <form onSubmit={submit} onKeyDown={submitByKey}>
        <Stack gap="sm">
          <Passage side={t('compare.alignment.inReference')} text={reference} />
          <Passage side={t('compare.alignment.inReview')} text={review} />
          <Radio.Group
            label={t('compare.links.relation')}
            value={relation}
            onChange={value => setRelation(value as PassageRelation)}
          >
            <Stack gap={6} mt={4}>
              {PASSAGE_RELATIONS.map(each => (
                <Radio
                  key={each}
                  size="xs"
                  classNames={{ label: classes.relation }}
                  value={each}
                  data-autofocus={each === initial.relation || undefined}
                  label={
                    <>
                      <span className={classes.sign} aria-hidden>
                        {RELATION_SIGNS[each]}
                      </span>
                      {t(`compare.links.relations.${each}`)}
                    </>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('compare.links.note')}
            maxLength={20_000}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
          {error && <ErrorNotice error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={isRunning}>
              {t('compare.links.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function Passage({ side, text }: { side: string; text: string }) {
  return (
    <DialogPassage place={side} quoteClassName={classes.quote}>
      <VisibleText text={text} />
    </DialogPassage>
  );
}
