import { Text, Title, UnstyledButton } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ErrorNotice';
import { VisibleText } from '../../components/text/VisibleText';
import classes from '../panels.module.css';
import own from './Claims.module.css';
import type { ClaimTools } from './use-claim-tools';
import { type Worthy, worthyKey } from './use-worthy';

/** Sentences that deserve a check, with what speaks for it; nothing is said about whether they are true. */
export function WorthyPanel({ tools }: { tools: ClaimTools }) {
  const { t } = useTranslation();
  const { found, sentences, active } = tools.worthy;
  const total = found.data?.total ?? 0;
  return (
    <section className={own.worthy} aria-label={t('reader.worthy.title')}>
      <Title order={2}>{t('reader.worthy.title')}</Title>
      <Text className={classes.quiet}>{t('reader.worthy.hint')}</Text>
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      <Text className={classes.quiet} role="status">
        {found.data
          ? total === 0
            ? t('reader.worthy.none')
            : t('reader.worthy.count', { count: total })
          : !found.error && t('common.loading')}
        {total > sentences.length && ` ${t('reader.worthy.more', { shown: sentences.length })}`}
      </Text>
      {sentences.length > 0 && (
        <ol className={classes.list} aria-label={t('reader.worthy.title')}>
          {sentences.map(sentence => (
            <WorthyItem
              key={sentence.start}
              sentence={sentence}
              isActive={sentence === active}
              isClaimed={isClaimed(sentence, tools)}
              onShow={() => tools.show({ id: worthyKey(sentence), start: sentence.start })}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface WorthyItemProps {
  sentence: Worthy;
  isActive: boolean;
  /** A claim names words of it already. */
  isClaimed: boolean;
  onShow(): void;
}

function WorthyItem({ sentence, isActive, isClaimed, onShow }: WorthyItemProps) {
  const { t } = useTranslation();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const words: Record<string, string> = t('reader.worthy.reasons', { returnObjects: true });
  return (
    <li ref={item} className={classes.item} data-is-active={isActive || undefined}>
      <UnstyledButton className={classes.itemButton} aria-current={isActive || undefined} onClick={onShow}>
        <span className={own.role}>
          {sentence.reasons.map(reason => words[reason] ?? reason).join(' · ')}
          {isClaimed && (
            <span className={own.claimed}>
              <IconScale size={14} stroke={1.5} aria-hidden />
              {t('reader.worthy.isClaimed')}
            </span>
          )}
        </span>
        <span className={classes.quote}>
          <VisibleText text={sentence.exact} />
        </span>
      </UnstyledButton>
    </li>
  );
}

function isClaimed({ start, end }: Worthy, { places }: ClaimTools): boolean {
  return places.some(
    ({ placement, passageId }) =>
      passageId !== null && placement.state !== 'orphan' && placement.start < end && placement.end > start,
  );
}
