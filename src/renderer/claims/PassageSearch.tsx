import { Text, TextInput, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relation } from '../../shared/model/annotation';
import { ErrorNotice } from '../components/ErrorNotice';
import { RELATIONS } from '../components/evidence/relations';
import { type FoundPassage, useFoundPassages } from '../components/evidence/use-found-passages';
import { useHitKeys } from '../components/evidence/use-hit-keys';
import { SourceFlag } from '../components/SourceFlag';
import { VisibleText } from '../components/text/VisibleText';
import classes from './Claim.module.css';
import type { NewEvidence } from './EvidenceAdder';

export interface PassageSearchProps {
  /** The texts in which the claim itself appears: what they say is no evidence for it, and comes last. */
  ownDocumentIds: readonly number[];
  onAttach(evidence: NewEvidence, relation?: Relation): Promise<boolean>;
}

/** Finds passages while one types. On a hit Enter attaches it as chosen above, 1 to 3 with a relation of their own. */
export function PassageSearch({ ownDocumentIds, onAttach }: PassageSearchProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { passages: found, isBehind, error, searchAgain } = useFoundPassages(search);
  const keys = useHitKeys(isBehind);
  const isOwn = ({ documentId }: FoundPassage) => ownDocumentIds.includes(documentId);
  const passages = found?.toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)));

  const attach = async ({ versionId, start, end }: FoundPassage, relation?: Relation) => {
    if (await onAttach({ passage: { versionId, start, end } }, relation)) keys.field.current?.focus();
  };
  const onHitKey = (event: KeyboardEvent, index: number, passage: FoundPassage) => {
    const relation = RELATIONS[Number(event.key) - 1];
    if (!relation) return keys.onHitKey(event, index);
    event.preventDefault();
    void attach(passage, relation);
  };

  return (
    <div>
      <TextInput
        ref={keys.field}
        type="search"
        label={t('claims.findPassages')}
        description={t('claims.findHint')}
        value={search}
        onChange={event => {
          setSearch(event.currentTarget.value);
          keys.onTyped();
        }}
        onKeyDown={keys.onFieldKey}
      />
      {error && <ErrorNotice error={error} onRetry={searchAgain} />}
      {passages?.length === 0 && <Text c="var(--ink-quiet)">{t('claims.noHits')}</Text>}
      {passages && passages.length > 0 && (
        <ul ref={keys.list} className={classes.hits} aria-label={t('claims.hits')}>
          {passages.map((passage, index) => (
            <li key={`${passage.versionId} ${passage.start}`}>
              <UnstyledButton
                className={classes.hit}
                onClick={() => void attach(passage)}
                onKeyDown={event => onHitKey(event, index, passage)}
              >
                <span className={classes.facts}>
                  {passage.isSourceFlagged && <SourceFlag />}
                  <VisibleText text={passage.documentTitle} />
                  {isOwn(passage) && <span className={classes.own}>{t('claims.ownText')}</span>}
                </span>
                <span className={classes.quote}>
                  <VisibleText text={passage.exact} />
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
