import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandLink, LinkReason, PassageLink } from '../../../shared/model/comparison';
import { VisibleText } from '../VisibleText';
import { type Column, HAND_SIGN, type Side, STATUS_SIGNS } from './alignment-layout';
import { RELATION_SIGNS } from './passage-links';
import { isDifference, uniqueReasons } from './reasons';
import classes from './SentenceDetails.module.css';

export interface LinkDetailsProps {
  link: PassageLink;
  /** What a person said of it; null for a machine's link. */
  handLink: HandLink | null;
  /** Where the passages stand that it leads to. */
  side: Side;
  column: Column;
  text: string;
  onGo(sentence: number): void;
  onEdit(): void;
  onUnlink(): void;
}

/** One link of a sentence: its kind, where it leads, what differs and on what grounds it was made. */
export function LinkDetails({ link, handLink, side, column, text, ...on }: LinkDetailsProps) {
  const { t } = useTranslation();
  const reasons = uniqueReasons([link]);
  const differences = reasons.filter(isDifference);
  const grounds = reasons.filter(reason => !isDifference(reason));
  return (
    <div className={classes.link} data-by-hand={link.handLinkId !== null || undefined}>
      <p className={classes.kind}>
        {handLink ? (
          <>
            <span aria-hidden>
              {HAND_SIGN} {RELATION_SIGNS[handLink.relation]}{' '}
            </span>
            {t('compare.links.byHand', {
              relation: t(`compare.links.relations.${handLink.relation}`),
              who: handLink.createdBy,
            })}
          </>
        ) : (
          <>
            <span aria-hidden>{STATUS_SIGNS[link.kind]} </span>
            {t('compare.links.byMachine', { kind: t(`compare.alignment.statuses.${link.kind}`) })}
          </>
        )}
      </p>
      {handLink && handLink.note !== '' && (
        <p className={classes.note}>
          <VisibleText text={handLink.note} />
        </p>
      )}
      {link[side].map(index => {
        const counterpart = column.sentences[index];
        return (
          <button key={index} type="button" className={classes.counterpart} onClick={() => on.onGo(index)}>
            <VisibleText text={text.slice(counterpart?.start, counterpart?.end)} />
          </button>
        );
      })}
      {differences.length > 0 && <Differences differences={differences} />}
      {grounds.length > 0 && <Grounds grounds={grounds} />}
      <div className={classes.actions}>
        {handLink && (
          <Button variant="default" size="compact-xs" onClick={on.onEdit}>
            {t('common.edit')}
          </Button>
        )}
        <Button variant="default" size="compact-xs" onClick={on.onUnlink}>
          {link.handLinkId === null ? t('compare.links.refuse') : t('compare.links.remove')}
        </Button>
      </div>
    </div>
  );
}

function Grounds({ grounds }: { grounds: readonly LinkReason[] }) {
  const { t } = useTranslation();
  return (
    <>
      <h4 className={classes.subheading}>{t('compare.alignment.reasons')}</h4>
      <dl className={classes.reasons}>
        {grounds.map(({ kind, text: words, otherText: otherWords }) => (
          <Fragment key={`${kind} ${words}`}>
            <dt>{t(`compare.alignment.reasonKinds.${kind}`)}</dt>
            <dd>
              <VisibleText text={words} />
              {otherWords !== null && otherWords !== words && (
                <>
                  {' / '}
                  <VisibleText text={otherWords} />
                </>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function Differences({ differences }: { differences: readonly LinkReason[] }) {
  const { t } = useTranslation();
  return (
    <table className={classes.differences}>
      <caption>{t('compare.alignment.differences')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('compare.alignment.inReference')}</th>
          <th scope="col">{t('compare.alignment.inReview')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ kind, text, otherText }) => (
          <tr key={`${kind} ${text} ${otherText}`} data-kind={kind}>
            <th scope="row">{t(`compare.alignment.reasonKinds.${kind}`)}</th>
            <td>{text === '' ? t('compare.alignment.missing') : <VisibleText text={text} />}</td>
            <td>{otherText ? <VisibleText text={otherText} /> : t('compare.alignment.missing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
