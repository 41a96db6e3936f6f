import { Anchor, Button, UnstyledButton } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FactEntry } from '../../../shared/model/fact-list';
import { FindingActions } from '../../components/findings/FindingActions';
import { Passage } from '../../components/findings/Passage';
import { useFindingWords } from '../../components/findings/use-finding-words';
import { Keys } from '../../components/Keys';
import { readerPath } from '../../components/reader-path';
import { quoteOf } from '../../components/text/quote';
import { VisibleText } from '../../components/text/VisibleText';
import type { Checking } from '../checks/use-checking';
import panel from '../panels.module.css';
import type { Opened } from '../reader-tab';
import { CheckedNote } from './CheckedNote';
import classes from './Facts.module.css';
import { type ComparedState, factKey, isOnlyNoticed, type ListedFact, STATE_SIGNS } from './fact-order';

export interface FactItemProps {
  entry: ListedFact;
  opened: Opened;
  checking: Checking;
  isActive: boolean;
}

/** As above the words of a finding in the text. */
const NOTICED_SIGN = '?';

/** The second sign beside the words, the first one where nothing is compared. The same in both languages. */
const STANDING_SIGNS = { open: '☐', checked: '☑', again: '↻' } as const;

/** One line: what stands here and how the reference has it; the active one with the sentence there, and what can be made of it. */
export function FactItem({ entry, opened, checking, isActive }: FactItemProps) {
  const { t } = useTranslation();
  const { facts } = checking;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const settled = facts.settled.get(factKey(entry));
  const standing = entry.checked ? 'checked' : entry.formerly ? 'again' : null;
  const isCompared = entry.state !== 'uncompared';
  const remark = settled ? t(`reader.facts.${settled}`) : remarkOf(entry, t);
  const there = entry.other && entry.other.exact !== entry.exact ? entry.other.exact : null;
  return (
    <li ref={item} className={panel.item} data-is-active={isActive || undefined}>
      <UnstyledButton
        className={panel.itemButton}
        aria-current={isActive || undefined}
        onClick={() => facts.show(entry)}
      >
        <span className={classes.line}>
          <span
            className={classes.sign}
            data-state={entry.state}
            data-is-noticed={isOnlyNoticed(entry) || undefined}
            aria-hidden
          >
            {signOf(entry, standing)}
          </span>
          <strong className={classes.words} data-is-checked={entry.checked !== null || undefined}>
            <VisibleText text={quoteOf(entry.exact)} />
          </strong>
          <span className={panel.remarks}>
            {remark}
            {standing && (
              <>
                {remark && ' · '}
                <span className={classes.standing} data-standing={standing}>
                  {isCompared && <span aria-hidden>{STANDING_SIGNS[standing]}</span>}{' '}
                  {t(`reader.facts.${standing}`)}
                </span>
              </>
            )}
          </span>
        </span>
        {there !== null && !isActive && entry.state !== 'same' && (
          <span className={classes.there}>
            {t('reader.facts.there')} <VisibleText text={quoteOf(there)} />
          </span>
        )}
      </UnstyledButton>
      {isActive && <FactDetails entry={entry} opened={opened} checking={checking} />}
    </li>
  );
}

function FactDetails({ entry, opened, checking }: Omit<FactItemProps, 'isActive'>) {
  const { t } = useTranslation();
  const words = useFindingWords();
  const { facts, factActions, deciding, checkingOff } = checking;
  const hint = hintOf(entry);
  const claims = facts.claimsOn(entry);
  const place = entry.other ?? entry.beside;
  const reference = place ? facts.references[place.reference] : undefined;
  const finding = opened.checks.findings.find(({ id }) => id === entry.findingId);
  return (
    <div className={classes.body}>
      {entry.checked && <CheckedNote fact={entry.checked} telling="checkedBy" />}
      {entry.formerly && <CheckedNote fact={entry.formerly} telling="formerlyBy" />}
      {finding ? (
        <p className={classes.hint}>
          <VisibleText text={words.reasonOf(finding)} />
        </p>
      ) : (
        hint !== null && <p className={classes.hint}>{t(`reader.facts.hints.${hint}`)}</p>
      )}
      {place && reference && (
        <Passage
          versionId={reference.versionId}
          start={place.start}
          end={place.end}
          parts={[{ text: place.exact, isChanged: entry.other !== null }]}
          heading={
            <>
              {t(entry.other ? 'reader.facts.inReference' : 'reader.facts.nearest')}
              {' · '}
              <Anchor
                component={Link}
                size="sm"
                underline="always"
                href={readerPath({ ...reference, ...place })}
              >
                <VisibleText text={reference.documentTitle} />
              </Anchor>
            </>
          }
        />
      )}
      {claims.map(({ claim, isOfIt }) => (
        <p key={claim.id} className={classes.hint}>
          {t(isOfIt ? 'reader.facts.claimOfIt' : 'reader.facts.claimAround')}{' '}
          <Anchor component={Link} size="sm" underline="always" href={`/claims/${claim.id}`}>
            <VisibleText text={claim.statement} />
          </Anchor>
        </p>
      ))}
      {finding && <FindingActions finding={finding} deciding={deciding} />}
      <div className={classes.actions}>
        {!finding && !facts.settled.has(factKey(entry)) && (
          <Button
            variant="default"
            rightSection={<Keys keys="A" />}
            onClick={() => factActions.annotate(entry)}
          >
            {t('reader.facts.annotate')}
          </Button>
        )}
        {!finding && (
          <Button variant="default" rightSection={<Keys keys="B" />} onClick={() => factActions.claim(entry)}>
            {t(claims[0]?.isOfIt ? 'reader.facts.openClaim' : 'reader.facts.claim')}
          </Button>
        )}
        <Button variant="default" rightSection={<Keys keys="H" />} onClick={() => checkingOff.toggle(entry)}>
          {t(entry.checked ? 'reader.facts.takeBack' : 'reader.facts.check')}
        </Button>
        <Button
          variant="default"
          rightSection={<Keys keys="Shift+H" />}
          onClick={() => checkingOff.ask(entry)}
        >
          {t(entry.checked ? 'reader.facts.changeNote' : 'reader.facts.checkWithNote')}
        </Button>
      </div>
    </div>
  );
}

function signOf(entry: ListedFact, standing: 'checked' | 'again' | null): string {
  if (isOnlyNoticed(entry)) return NOTICED_SIGN;
  return entry.state === 'uncompared' ? STANDING_SIGNS[standing ?? 'open'] : STATE_SIGNS[entry.state];
}

/** What the references say; where that is nothing, or the same, whether a rule noticed something. */
function remarkOf(entry: FactEntry, t: TFunction): string {
  const { state, findingId } = entry;
  if (state !== 'uncompared' && !isOnlyNoticed(entry)) return t(`reader.facts.states.${state}`);
  return findingId === null ? '' : t('reader.facts.noticed');
}

function hintOf({ state, other }: FactEntry): Exclude<ComparedState, 'same'> | 'computed' | null {
  if (state === 'same' || state === 'uncompared') return null;
  return state === 'written' && other === null ? 'computed' : state;
}
