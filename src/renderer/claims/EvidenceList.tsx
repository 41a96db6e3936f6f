import { ActionIcon, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClaimEvidence } from '../../shared/model/claim';
import { RELATION_SIGNS } from '../components/evidence/relations';
import { formatCalendarDate, formatNumber } from '../components/format';
import { notifyError } from '../components/notify';
import { VisibleText } from '../components/text/VisibleText';
import { useCommand } from '../hooks/use-operation';
import classes from './Claim.module.css';
import { PlaceText } from './PlaceText';
import { SaveEvidenceFile } from './SaveEvidenceFile';

/** What was found, each piece with what it says about the claim. */
export function EvidenceList({ evidence }: { evidence: readonly ClaimEvidence[] }) {
  const { t, i18n } = useTranslation();
  const removal = useCommand('claims.remove-evidence');
  if (evidence.length === 0) return <Text c="var(--ink-quiet)">{t('claims.noEvidence')}</Text>;
  return (
    <ul className={classes.items} aria-label={t('claims.evidence')}>
      {evidence.map(piece => (
        <li key={piece.id} className={classes.item}>
          <span className={classes.sign} aria-hidden="true">
            {RELATION_SIGNS[piece.relation]}
          </span>
          <div className={classes.piece}>
            <span className={classes.facts}>
              {t(`common.relations.${piece.relation}`)}
              {piece.datedOn && (
                <span className={classes.number}>{formatCalendarDate(piece.datedOn, i18n.language)}</span>
              )}
            </span>
            <Piece piece={piece} />
            {piece.note !== '' && <p className={classes.note}>{piece.note}</p>}
          </div>
          {piece.kind === 'file' && piece.file && (
            <SaveEvidenceFile evidenceId={piece.id} name={piece.file.name} />
          )}
          <ActionIcon
            size="sm"
            aria-label={t('claims.removeEvidence')}
            onClick={() => void removal.run({ evidenceId: piece.id }).catch(notifyError)}
          >
            <IconX size={14} stroke={1.5} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

function Piece({ piece }: { piece: ClaimEvidence }) {
  const { t, i18n } = useTranslation();
  if (piece.kind === 'note') {
    return <span>{t('claims.searchedNothing', { where: piece.searchedIn })}</span>;
  }
  if (piece.kind === 'passage') {
    return piece.place ? (
      <PlaceText place={piece.place} />
    ) : (
      <span className={classes.gone}>{t('claims.erased')}</span>
    );
  }
  if (!piece.file) return <span className={classes.gone}>{t('claims.erased')}</span>;
  const { name, byteLength, sha256 } = piece.file;
  return (
    <span className={classes.facts} title={`SHA-256 ${sha256}`}>
      <VisibleText text={name} />
      <span className={classes.number}>
        {t('claims.bytes', { count: byteLength, shown: formatNumber(byteLength, i18n.language) })}
      </span>
    </span>
  );
}
