import { SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../shared/contract/client';
import type { Relation } from '../../shared/model/annotation';
import type { FullClaim } from '../../shared/model/claim';
import { ErrorNotice } from '../components/ErrorNotice';
import { RelationChoice } from '../components/evidence/RelationChoice';
import { notifyDone } from '../components/notify';
import { useCommand } from '../hooks/use-operation';
import { useUnsaved } from '../hooks/use-unsaved';
import { FileEvidence } from './FileEvidence';
import { NothingFound } from './NothingFound';
import { PassageSearch } from './PassageSearch';
import { keyOfClaim, readDate } from './words';

const KINDS = ['passage', 'file', 'note'] as const;

export type NewEvidence = Pick<InputOf<'claims.add-evidence'>, 'passage' | 'file' | 'searchedIn'>;

interface TypedEvidence {
  readonly datedOn: string;
  readonly note: string;
  readonly searchedIn: string;
}

const NOTHING_TYPED: TypedEvidence = { datedOn: '', note: '', searchedIn: '' };

/** Relation, date and note first, then what is attached with them: a passage, a file or a vain search. */
export function EvidenceAdder({ claim }: { claim: FullClaim }) {
  const { t } = useTranslation();
  const add = useCommand('claims.add-evidence');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('passage');
  const [relation, setRelation] = useState<Relation>('supports');
  const unsaved = useUnsaved<TypedEvidence>(`${keyOfClaim(claim)} evidence`);
  const typed = unsaved.typed ?? NOTHING_TYPED;
  const { datedOn, note, searchedIn } = typed;
  const type = (changes: Partial<TypedEvidence>) => unsaved.keep({ ...typed, ...changes });
  const date = readDate(datedOn);
  const ownDocumentIds = claim.passages.map(({ documentId }) => documentId);

  /** Resolves to whether it is attached. */
  const attach = async (evidence: NewEvidence, chosen: Relation = relation): Promise<boolean> => {
    if (date === undefined || add.isRunning) return false;
    try {
      await add.run({ claimId: claim.id, relation: chosen, datedOn: date, note: note.trim(), ...evidence });
    } catch {
      // The form shows it.
      return false;
    }
    type({ note: '', ...(evidence.searchedIn === undefined ? {} : { searchedIn: '' }) });
    notifyDone(t('claims.attached', { relation: t(`common.relations.${chosen}`) }));
    return true;
  };

  return (
    <Stack gap={8}>
      <SegmentedControl
        fullWidth
        aria-label={t('claims.evidenceKind')}
        value={kind}
        data={KINDS.map(value => ({ value, label: t(`claims.kinds.${value}`) }))}
        onChange={value => setKind(KINDS.find(known => known === value) ?? 'passage')}
      />
      <RelationChoice label={t('claims.relation')} relation={relation} onChoose={setRelation} />
      {kind === 'passage' && <PassageSearch ownDocumentIds={ownDocumentIds} onAttach={attach} />}
      {kind === 'file' && <FileEvidence onAttach={attach} />}
      {kind === 'note' && (
        <NothingFound where={searchedIn} onType={where => type({ searchedIn: where })} onAttach={attach} />
      )}
      <TextInput
        label={t('claims.datedOn')}
        placeholder={t('claims.dateHint')}
        value={datedOn}
        error={date === undefined ? t('claims.dateInvalid') : undefined}
        onChange={event => type({ datedOn: event.currentTarget.value })}
      />
      <TextInput
        label={t('claims.note')}
        maxLength={10_000}
        value={note}
        onChange={event => type({ note: event.currentTarget.value })}
      />
      {add.error && <ErrorNotice error={add.error} />}
    </Stack>
  );
}
