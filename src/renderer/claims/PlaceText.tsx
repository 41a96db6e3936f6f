import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ClaimPlace } from '../../shared/model/claim';
import { readerPath } from '../components/reader-path';
import { VisibleText } from '../components/text/VisibleText';
import classes from './Claim.module.css';

/** A passage with a link to its place, or with what became of it. */
export function PlaceText({ place }: { place: ClaimPlace }) {
  const { t } = useTranslation();
  const { documentId, documentTitle, exact, isRemoved, placement, currentVersionId } = place;
  const isFound = placement.state !== 'orphan';
  const path = isFound
    ? readerPath({ documentId, versionId: currentVersionId, ...placement })
    : readerPath(place);
  return (
    <div className={classes.place}>
      <p className={classes.quote}>
        <VisibleText text={exact} />
      </p>
      <span className={classes.facts}>
        {isRemoved ? (
          <>
            <VisibleText text={documentTitle} />
            <span className={classes.gone}>{t('claims.gone')}</span>
          </>
        ) : (
          <>
            <Anchor component={Link} href={path} size="sm" underline="always">
              <VisibleText text={documentTitle} />
            </Anchor>
            {placement.state === 'changed' && (
              <span className={classes.gone}>{t('claims.placements.changed')}</span>
            )}
            {placement.state === 'orphan' && (
              <span className={classes.gone}>{t('claims.placements.orphan')}</span>
            )}
          </>
        )}
      </span>
    </div>
  );
}
