import { ActionIcon, Anchor, Button, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Relation } from '../../shared/model/annotation';
import { ErrorNotice } from '../components/ErrorNotice';
import { RelationChoice } from '../components/evidence/RelationChoice';
import { RELATION_SIGNS } from '../components/evidence/relations';
import { type FoundPassage, useFoundPassages } from '../components/evidence/use-found-passages';
import { useHitKeys } from '../components/evidence/use-hit-keys';
import { SourceFlag } from '../components/SourceFlag';
import { quoteOf } from '../components/text/quote';
import { VisibleText } from '../components/text/VisibleText';
import { useCommand, useQuery } from '../hooks/use-operation';
import type { ShownAnnotation } from './decorations';
import classes from './panels.module.css';
import { placePath } from './place';
import { EvidenceState } from './places/EvidenceState';

/** The evidence of an annotation: passages of any document, each with its relation and a link to its place. */
export function EvidencePanel({ annotation }: { annotation: ShownAnnotation }) {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  // Whoever was adding goes on from the button that began it.
  const wasAdding = useRef(false);
  const close = () => {
    wasAdding.current = true;
    setIsAdding(false);
  };
  const removal = useCommand('annotations.remove-evidence');
  const places = useQuery(
    'annotations.evidence-places',
    { annotationId: annotation.id },
    { isEnabled: annotation.evidence.length > 0 },
  );
  return (
    <section className={classes.evidence} aria-label={t('reader.evidence.title')}>
      <Title order={2} size="h3">
        {t('reader.evidence.title')}
      </Title>
      {annotation.evidence.length === 0 && !isAdding && (
        <Text className={classes.quiet}>{t('reader.evidence.none')}</Text>
      )}
      <ul className={classes.list}>
        {annotation.evidence.map(
          ({ id, relation, documentId, documentTitle, versionId, start, end, exact, note }) => (
            <li key={id} className={classes.evidenceItem}>
              <span className={classes.relation} aria-hidden="true">
                {RELATION_SIGNS[relation]}
              </span>
              <div>
                <span>
                  {t(`common.relations.${relation}`)}:{' '}
                  <Anchor
                    component={Link}
                    size="md"
                    underline="always"
                    href={placePath({ documentId, versionId, at: { start, end } })}
                  >
                    <VisibleText text={documentTitle} />
                  </Anchor>
                </span>
                <p className={classes.quote}>
                  <VisibleText text={quoteOf(exact)} />
                </p>
                <EvidenceState
                  exact={exact}
                  place={places.data?.places.find(({ evidenceId }) => evidenceId === id)}
                />
                {note !== '' && <p className={classes.comment}>{note}</p>}
              </div>
              <ActionIcon
                size="sm"
                aria-label={t('reader.evidence.remove')}
                onClick={() => void removal.run({ evidenceId: id })}
              >
                <IconX size={14} stroke={1.5} />
              </ActionIcon>
            </li>
          ),
        )}
      </ul>
      {isAdding ? (
        <EvidenceSearch annotationId={annotation.id} onDone={close} />
      ) : (
        <Button
          ref={wasAdding.current ? focusOnce : undefined}
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.5} />}
          onClick={() => setIsAdding(true)}
        >
          {t('reader.evidence.add')}
        </Button>
      )}
    </section>
  );
}

const focusOnce = (button: HTMLButtonElement | null) => button?.focus();

/** Search, choose a passage, say what it does, attach. */
function EvidenceSearch({ annotationId, onDone }: { annotationId: number; onDone(): void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<FoundPassage | null>(null);
  const { passages, isBehind, error, searchAgain } = useFoundPassages(search);
  const keys = useHitKeys(isBehind);

  if (chosen)
    return (
      <ChosenPassage
        annotationId={annotationId}
        passage={chosen}
        onBack={() => setChosen(null)}
        onDone={onDone}
      />
    );
  return (
    <Stack gap={6} onKeyDown={event => event.key === 'Escape' && onDone()}>
      <TextInput
        ref={keys.field}
        autoFocus
        label={t('reader.evidence.search')}
        placeholder={t('reader.evidence.searchHint')}
        value={search}
        onChange={event => {
          setSearch(event.currentTarget.value);
          keys.onTyped();
        }}
        onKeyDown={keys.onFieldKey}
      />
      {error && <ErrorNotice error={error} onRetry={searchAgain} />}
      {passages?.length === 0 && <Text className={classes.quiet}>{t('reader.evidence.noHits')}</Text>}
      {passages && passages.length > 0 && (
        <ul ref={keys.list} className={classes.passages} aria-label={t('reader.evidence.hits')}>
          {passages.map((passage, index) => (
            <li key={`${passage.versionId} ${passage.start}`}>
              <UnstyledButton
                className={classes.passage}
                onClick={() => setChosen(passage)}
                onKeyDown={event => keys.onHitKey(event, index)}
              >
                <PassageText passage={passage} />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" onClick={onDone}>
        {t('common.cancel')}
      </Button>
    </Stack>
  );
}

interface ChosenPassageProps {
  annotationId: number;
  passage: FoundPassage;
  onBack(): void;
  onDone(): void;
}

function ChosenPassage({ annotationId, passage, onBack, onDone }: ChosenPassageProps) {
  const { t } = useTranslation();
  const attach = useCommand('annotations.add-evidence');
  const [relation, setRelation] = useState<Relation>('supports');
  const [note, setNote] = useState('');
  const submit = async () => {
    const { versionId, start, end } = passage;
    await attach.run({ annotationId, versionId, start, end, relation, note });
    onDone();
  };
  return (
    <Stack gap={6}>
      <div>
        <PassageText passage={passage} />
      </div>
      <Button variant="subtle" onClick={onBack}>
        {t('reader.evidence.chooseOther')}
      </Button>
      <RelationChoice label={t('reader.evidence.relation')} relation={relation} onChoose={setRelation} />
      <TextInput
        label={t('reader.evidence.note')}
        maxLength={2000}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
      <Button autoFocus loading={attach.isRunning} onClick={() => void submit()}>
        {t('reader.evidence.attach')}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('common.cancel')}
      </Button>
    </Stack>
  );
}

function PassageText({ passage }: { passage: FoundPassage }) {
  return (
    <>
      <span className={classes.passageTitle}>
        {passage.isSourceFlagged && <SourceFlag />}
        <VisibleText text={passage.documentTitle} />
      </span>
      <span className={classes.quote}>
        <VisibleText text={quoteOf(passage.exact, 200)} />
      </span>
    </>
  );
}
