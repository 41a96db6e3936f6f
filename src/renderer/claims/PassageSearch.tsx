import { Text, TextInput, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relation } from '../../shared/model/annotation';
import { ErrorNotice } from '../components/ErrorNotice';
import { RELATIONS } from '../components/evidence/relations';
import { type FoundPassage, useFoundPassages } from '../components/evidence/use-found-passages';
import { SourceFlag } from '../components/SourceFlag';
import { VisibleText } from '../components/text/VisibleText';
import classes from './Claim.module.css';
import type { NewEvidence } from './EvidenceAdder';

export interface PassageSearchProps {
  onAttach(evidence: NewEvidence, relation?: Relation): Promise<boolean>;
}

/** Finds passages while one types. On a hit Enter attaches it as chosen above, 1 to 3 with a relation of their own. */
export function PassageSearch({ onAttach }: PassageSearchProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState('');
  const { passages, error, searchAgain } = useFoundPassages(search);

  const attach = async ({ versionId, start, end }: FoundPassage, relation?: Relation) => {
    if (await onAttach({ passage: { versionId, start, end } }, relation)) field.current?.focus();
  };
  const hits = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const onHitKey = (event: KeyboardEvent, index: number, passage: FoundPassage) => {
    const relation = RELATIONS[Number(event.key) - 1];
    if (relation) void attach(passage, relation);
    else if (event.key === 'ArrowDown') hits()[index + 1]?.focus();
    else if (event.key === 'ArrowUp') (hits()[index - 1] ?? field.current)?.focus();
    else if (event.key === 'Escape') field.current?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div>
      <TextInput
        ref={field}
        type="search"
        label={t('claims.findPassages')}
        description={t('claims.findHint')}
        value={search}
        onChange={event => setSearch(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          hits()[0]?.focus();
        }}
      />
      {error && <ErrorNotice error={error} onRetry={searchAgain} />}
      {passages?.length === 0 && <Text c="var(--ink-quiet)">{t('claims.noHits')}</Text>}
      {passages && passages.length > 0 && (
        <ul ref={list} className={classes.hits} aria-label={t('claims.hits')}>
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
