import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CheckedFact } from '../../../shared/model/checked-fact';
import { formatMoment } from '../../components/format';
import { readerPath } from '../../components/reader-path';
import classes from '../../components/Told.module.css';
import { quoteOf } from '../../components/text/quote';
import { VisibleText } from '../../components/text/VisibleText';

export interface CheckedNoteProps {
  fact: CheckedFact;
  /** `checkedBy`: it holds here; `formerlyBy`: it was made on other words; `otherwiseBy`: it is of no entry any more. */
  telling: 'checkedBy' | 'formerlyBy' | 'otherwiseBy';
}

/** Who checked a fact, when and against what. */
export function CheckedNote({ fact, telling }: CheckedNoteProps) {
  const { t, i18n } = useTranslation();
  const { reference, note, made } = fact;
  const told = {
    who: fact.checkedBy,
    when: formatMoment(fact.checkedAtMs, i18n.language),
    words: quoteOf(made.exact),
    number: made.versionNumber,
  };
  return (
    <div className={classes.told}>
      <p>
        <VisibleText text={t(`reader.facts.${telling}`, told)} />
      </p>
      {note !== '' && (
        <p>
          <VisibleText text={t('reader.facts.noted', { note })} />
        </p>
      )}
      {reference && (
        <p>
          {t('reader.facts.against')}{' '}
          <VisibleText text={t('reader.facts.quoted', { words: quoteOf(reference.exact) })} />
          {' · '}
          {reference.isRemoved ? (
            <VisibleText text={t('reader.facts.removedText', { title: reference.documentTitle })} />
          ) : (
            <Anchor component={Link} size="sm" underline="always" href={readerPath(reference)}>
              <VisibleText text={reference.documentTitle} />
            </Anchor>
          )}
        </p>
      )}
    </div>
  );
}
