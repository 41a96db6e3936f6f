import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { VisibleText } from '../VisibleText';
import { RELATION_SIGNS } from './passage-links';
import classes from './SentenceDetails.module.css';

export interface RefusedLinksProps {
  refusals: readonly { readonly id: number; readonly note: string; readonly text: string }[];
  onRemove(id: number): void;
}

/** Passages of the other text of which a person said that they do not belong to the selected one. */
export function RefusedLinks({ refusals, onRemove }: RefusedLinksProps) {
  const { t } = useTranslation();
  if (refusals.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>{t('compare.links.refused')}</h3>
      {refusals.map(({ id, note, text }) => (
        <div key={id} className={classes.link} data-by-hand>
          <blockquote className={classes.other}>
            <span aria-hidden>{RELATION_SIGNS.none} </span>
            <VisibleText text={text} />
          </blockquote>
          {note !== '' && (
            <p className={classes.note}>
              <VisibleText text={note} />
            </p>
          )}
          <Button variant="default" size="compact-xs" onClick={() => onRemove(id)}>
            {t('compare.links.allow')}
          </Button>
        </div>
      ))}
    </>
  );
}
