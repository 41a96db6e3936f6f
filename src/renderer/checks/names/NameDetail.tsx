import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { NameCluster } from '../../../shared/model/name';
import { readerPath } from '../../components/reader-path';
import { useCommands, useKeyClaim } from '../../hooks/use-commands';
import { useQuery } from '../../hooks/use-operation';
import { freshDraft, scopesOf, settles, toggleForm, type Verdict, withForms } from './decision-draft';
import { JoinDialog } from './JoinDialog';
import { NameActions } from './NameActions';
import { NameDecisions } from './NameDecisions';
import classes from './NameDetail.module.css';
import { NameForms } from './NameForms';
import { NameOccurrences } from './NameOccurrences';
import { OfficialDialog } from './OfficialDialog';
import type { DecidingNames } from './use-deciding-names';

const PAGE = 100;
const MAX_SHOWN = 1000;

export interface NameDetailProps {
  cluster: NameCluster;
  /** From 1. */
  position: number;
  total: number;
  deciding: DecidingNames;
  /** A decision leaves nothing open. */
  onSettled(): void;
}

/** One group: its forms, what ties them, what was decided, where they stand, and the three keys. */
export function NameDetail({ cluster: own, position, total, deciding, onSettled }: NameDetailProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState(() => freshDraft(own));
  // Forms of other groups that are decided about together with its own.
  const [added, setAdded] = useState<NameCluster['forms']>([]);
  const [asking, setAsking] = useState<'official' | 'join' | null>(null);
  const cluster = withForms(own, { forms: added });
  const [shown, setShown] = useState(PAGE);
  const scope = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLInputElement>(null);
  const { kind, forms, hints, decisions } = cluster;
  const found = useQuery(
    'names.occurrences',
    { kind, forms: forms.map(({ written }) => written), limit: shown },
    { keepsPrevious: true },
  );
  const occurrences = found.data?.occurrences ?? [];
  const [first] = occurrences;
  const [newest] = decisions;
  const canDecide = draft.forms.length > 1;

  const decide = (verdict: Verdict) => {
    setAsking(null);
    void deciding.decide(cluster, draft, verdict);
    if (settles(cluster, draft)) onSettled();
  };
  const join = (other: NameCluster) => {
    setAsking(null);
    setAdded(withForms(cluster, other).forms.filter(form => !own.forms.includes(form)));
    deciding.tellJoined(other);
    setDraft(now => ({ ...now, forms: [...new Set([...now.forms, ...freshDraft(other).forms])] }));
  };
  const toggle = (written: string) => setDraft(now => toggleForm(now, cluster, written));

  useCommands([
    canDecide && { id: 'same-name', run: () => decide('same') },
    canDecide && { id: 'different-names', run: () => decide('different') },
    { id: 'official-form', run: () => setAsking('official') },
    { id: 'join-names', run: () => setAsking('join') },
    { id: 'scope-of-decision', run: () => openChoices(scope.current) },
    { id: 'note-decision', run: () => note.current?.focus() },
    newest !== undefined && { id: 'undecide-name', run: () => void deciding.undecide(newest) },
    first !== undefined && { id: 'open-occurrence', run: () => navigate(readerPath(first)) },
  ]);
  useKeyClaim(key => {
    const form = /^[1-9]$/.test(key) ? forms[Number(key) - 1] : undefined;
    return form ? () => toggle(form.written) : null;
  });

  return (
    <section className={classes.detail} aria-label={t('names.detail')}>
      <div className={classes.content}>
        <p className={classes.facts}>
          <span>{t(`names.kinds.${kind}`)}</span>
          <span>{hints.map(hint => t(`names.hints.${hint}`)).join(' · ')}</span>
          <span className={classes.position}>{t('names.position', { position, total })}</span>
        </p>
        <NameForms
          cluster={cluster}
          added={added.map(({ written }) => written)}
          chosen={draft.forms}
          onToggle={toggle}
          onJoin={() => setAsking('join')}
        />
        {decisions.length > 0 && <NameDecisions decisions={decisions} deciding={deciding} />}
        <NameOccurrences
          found={found}
          canShowMore={shown < MAX_SHOWN}
          onShowMore={() => setShown(now => Math.min(MAX_SHOWN, now + PAGE))}
        />
      </div>
      <NameActions
        kind={kind}
        draft={draft}
        scopes={scopesOf(occurrences)}
        canDecide={canDecide}
        scopeField={scope}
        noteField={note}
        onDraft={changes => setDraft(now => ({ ...now, ...changes }))}
        onDecide={decide}
        onChooseOfficial={() => setAsking('official')}
      />
      {asking === 'join' && <JoinDialog cluster={cluster} onChoose={join} onClose={() => setAsking(null)} />}
      {asking === 'official' && (
        <OfficialDialog
          forms={forms.filter(({ written }) => draft.forms.includes(written)).map(({ written }) => written)}
          onChoose={official => decide({ official })}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function openChoices(field: HTMLInputElement | null): void {
  field?.focus();
  field?.click();
}
