import { Anchor, Button, Group, UnstyledButton } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Label } from '../../../shared/model/annotation';
import type { Misplaced, QuotedPlace } from '../../../shared/model/placement';
import { Keys } from '../../components/Keys';
import { LabelSign } from '../../components/LabelSign';
import { quoteOf } from '../../components/text/quote';
import { VisibleText, visibleParts } from '../../components/text/VisibleText';
import { labelName } from '../label-name';
import panels from '../panels.module.css';
import { placePath } from '../place';
import classes from './Places.module.css';
import { comparePlaces, type PlacePart, plainParts } from './place-parts';

export interface PlaceItemProps {
  item: Misplaced;
  /** Of the text that is shown. */
  documentId: number;
  labels: readonly Label[];
  isActive: boolean;
  isRunning: boolean;
  onShow(): void;
  onConfirm(): void;
  onPut(): void;
  onRemove(): void;
}

/** One place with its old and its new words side by side; the active one can be decided on. */
export function PlaceItem({ item, documentId, labels, isActive, isRunning, ...actions }: PlaceItemProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLLIElement>(null);
  const { before, after, subject } = item;
  const parts = useMemo(
    () => (after ? comparePlaces(before, after) : { before: plainParts(before), after: [] }),
    [before, after],
  );

  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <li ref={element} className={panels.item} data-is-active={isActive || undefined}>
      <UnstyledButton
        className={panels.itemButton}
        aria-current={isActive || undefined}
        onClick={actions.onShow}
      >
        <Heading item={item} labels={labels} />
        <span className={classes.sides}>
          <Side which={t('places.old')} place={before} parts={parts.before} as="del" />
          {after && <Side which={t('places.new')} place={after} parts={parts.after} as="ins" />}
        </span>
      </UnstyledButton>
      {isActive && (
        <div className={panels.itemActions}>
          <Owner subject={subject} />
          <p className={classes.owner}>
            <Anchor
              component={Link}
              size="sm"
              underline="always"
              href={placePath({ documentId, versionId: before.versionId, at: before })}
            >
              {t('places.showOld', { number: before.versionNumber })}
            </Anchor>
          </p>
          <Group gap={6}>
            {after && (
              <Button
                variant="default"
                rightSection={<Keys keys="A" />}
                disabled={isRunning}
                onClick={actions.onConfirm}
              >
                {t('places.confirm')}
              </Button>
            )}
            <Button
              variant="default"
              rightSection={<Keys keys="M" />}
              disabled={isRunning}
              onClick={actions.onPut}
            >
              {t('places.putAtSelection')}
            </Button>
            <Button
              variant="default"
              rightSection={<Keys keys="Delete" />}
              disabled={isRunning}
              onClick={actions.onRemove}
            >
              {t('places.remove')}
            </Button>
          </Group>
        </div>
      )}
    </li>
  );
}

function Heading({ item: { subject, state }, labels }: { item: Misplaced; labels: readonly Label[] }) {
  const { t, i18n } = useTranslation();
  const labelId = 'label' in subject ? subject.label : null;
  const label = labels.find(({ id }) => id === labelId);
  const name =
    subject.kind === 'annotation'
      ? label
        ? labelName(label, i18n.language)
        : subject.label
      : t(`places.kinds.${subject.kind}`);
  const isClaim = subject.kind === 'claim-passage' || subject.kind === 'claim-evidence';
  return (
    <>
      <span className={panels.itemHead}>
        {labelId !== null && <LabelSign label={label ?? { sign: '?', hue: 0 }} />}
        <strong>{name}</strong>
        <span className={panels.remarks}>{t(`places.states.${state}`)}</span>
      </span>
      {subject.kind === 'annotation' && subject.comment !== '' && (
        <span className={panels.comment}>
          <VisibleText text={quoteOf(subject.comment)} />
        </span>
      )}
      {isClaim && (
        <span className={panels.reason}>
          <VisibleText text={quoteOf(subject.statement)} />
        </span>
      )}
    </>
  );
}

/** What the place belongs to, where that is not in this text. */
function Owner({ subject }: Pick<Misplaced, 'subject'>) {
  const { t } = useTranslation();
  if (subject.kind === 'annotation') return null;
  if (subject.kind === 'evidence') {
    const { documentId, versionId, start, end, annotationId } = subject;
    return (
      <p className={classes.owner}>
        {t(`common.relations.${subject.relation}`)}:{' '}
        <Anchor
          component={Link}
          size="sm"
          underline="always"
          href={placePath({ documentId, versionId, at: { start, end }, annotationId })}
        >
          <VisibleText text={quoteOf(subject.exact, 80)} />
        </Anchor>{' '}
        {t('places.forIn')} <VisibleText text={subject.documentTitle} />
      </p>
    );
  }
  return (
    <p className={classes.owner}>
      <Anchor component={Link} size="sm" underline="always" href={`/claims/${subject.claimId}`}>
        {t('places.openClaim')}
      </Anchor>
    </p>
  );
}

interface SideProps {
  which: string;
  place: QuotedPlace;
  parts: readonly PlacePart[];
  as: 'del' | 'ins';
}

function Side({ which, place, parts, as: Changed }: SideProps) {
  const { t } = useTranslation();
  let at = 0;
  return (
    <span className={classes.side}>
      <span className={classes.heading}>{t('places.inVersion', { which, number: place.versionNumber })}</span>
      <bdi className={classes.text}>
        {parts.map(({ text, isChanged, isPassage }) => {
          const key = at;
          at += text.length;
          const words = isChanged ? (
            <Changed className={classes[Changed]}>{visibleParts(text)}</Changed>
          ) : (
            visibleParts(text)
          );
          return (
            <span key={key} className={isPassage ? classes.passage : classes.around}>
              {words}
            </span>
          );
        })}
      </bdi>
    </span>
  );
}
