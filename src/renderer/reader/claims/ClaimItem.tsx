import { Anchor, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ClaimInText } from '../../../shared/model/claim';
import { RELATION_SIGNS } from '../../components/evidence/relations';
import { LabelSign } from '../../components/LabelSign';
import { VisibleText } from '../../components/text/VisibleText';
import type { Stop } from '../decorations';
import classes from '../panels.module.css';
import own from './Claims.module.css';
import { type ClaimHere, claimKey } from './claim-places';

export interface ClaimItemProps {
  here: ClaimHere;
  /** The place that is shown in the text; null where it is another one's. */
  activePlace: ClaimInText | null;
  onShow(stop: Stop): void;
}

/** One claim with its state, its verdict and what it names in this text. */
export function ClaimItem({ here, activePlace, onShow }: ClaimItemProps) {
  const { t, i18n } = useTranslation();
  const { claim, places } = here;
  const { verdict } = claim;
  const item = useRef<HTMLLIElement>(null);
  const isActive = activePlace !== null;
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <li ref={item} className={classes.item} data-is-active={isActive || undefined}>
      <div className={own.claim}>
        <span className={own.facts}>
          {verdict ? (
            <>
              <LabelSign label={verdict} />
              <strong>{i18n.language === 'de' ? verdict.nameDe : verdict.nameEn}</strong>
            </>
          ) : (
            <span>{t('reader.claims.unjudged')}</span>
          )}
          <span className={own.state} data-is-stale={claim.isStale || undefined}>
            {claim.isStale && <IconAlertTriangle size={14} stroke={1.5} aria-hidden />}
            {t(`common.states.${claim.state}`)}
          </span>
        </span>
        <Anchor component={Link} href={`/claims/${claim.id}`} size="md" underline="always">
          <VisibleText text={claim.statement} />
        </Anchor>
        <ul className={own.places}>
          {places.map(place => (
            <li key={claimKey(place)}>
              <PlaceButton place={place} isActive={place === activePlace} onShow={onShow} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

interface PlaceButtonProps {
  place: ClaimInText;
  isActive: boolean;
  onShow(stop: Stop): void;
}

/** What the passage is to the claim, and the way to it where it is found in this version. */
function PlaceButton({ place, isActive, onShow }: PlaceButtonProps) {
  const { t } = useTranslation();
  const { placement, relation } = place;
  const role = relation
    ? `${RELATION_SIGNS[relation]} ${t('reader.claims.isEvidence', { relation: t(`common.relations.${relation}`) })}`
    : t('reader.claims.appears');
  const fate = placement.state === 'changed' || placement.state === 'orphan' ? placement.state : null;
  const words = (
    <>
      <span className={own.role}>
        {role}
        {fate && <span className={own.fate}> · {t(`reader.annotations.${fate}`)}</span>}
      </span>
      <span className={own.quote}>
        <VisibleText text={place.exact} />
      </span>
    </>
  );
  if (placement.state === 'orphan') return <div className={own.place}>{words}</div>;
  return (
    <UnstyledButton
      className={own.place}
      aria-current={isActive || undefined}
      onClick={() => onShow({ id: claimKey(place), start: placement.start })}
    >
      {words}
    </UnstyledButton>
  );
}
