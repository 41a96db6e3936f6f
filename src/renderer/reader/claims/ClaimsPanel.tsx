import { Button, Text, Title } from '@mantine/core';
import { IconListCheck, IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Keys } from '../../components/Keys';
import classes from '../panels.module.css';
import { ClaimItem } from './ClaimItem';
import own from './Claims.module.css';
import { claimKey, groupByClaim } from './claim-places';
import type { ClaimTools } from './use-claim-tools';
import { WorthyPanel } from './WorthyPanel';

export interface ClaimsPanelProps {
  tools: ClaimTools;
  activeId: string | null;
  /** What stands there while nobody looks for sentences that deserve a check. */
  children: ReactNode;
}

const ICON = { size: 14, stroke: 1.5, 'aria-hidden': true } as const;

/** The claims that this text holds or is evidence for, and the way to new ones. */
export function ClaimsPanel({ tools, activeId, children }: ClaimsPanelProps) {
  const { t } = useTranslation();
  const { found, places, worthy } = tools;
  const claims = groupByClaim(places);
  return (
    <>
      {worthy.isOpen ? <WorthyPanel tools={tools} /> : children}
      <section className={classes.section} aria-label={t('reader.claims.title')}>
        <Title order={2} size="h3">
          {t('reader.claims.title')}
        </Title>
        {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
        {found.data && claims.length === 0 && (
          <Text className={classes.quiet}>{t('reader.claims.none')}</Text>
        )}
        <ul className={classes.list} aria-label={t('reader.claims.title')}>
          {claims.map(here => (
            <ClaimItem
              key={here.claim.id}
              here={here}
              activePlace={here.places.find(place => claimKey(place) === activeId) ?? null}
              onShow={tools.show}
            />
          ))}
        </ul>
        <div className={own.actions}>
          <Button
            variant="default"
            leftSection={<IconScale {...ICON} />}
            rightSection={<Keys keys="B" />}
            onClick={tools.make}
          >
            {t(worthy.active ? 'reader.claims.makeOfSentence' : 'reader.claims.make')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconListCheck {...ICON} />}
            rightSection={<Keys keys="V" />}
            aria-pressed={worthy.isOpen}
            onClick={tools.toggleWorthy}
          >
            {t('reader.worthy.title')}
          </Button>
        </div>
      </section>
    </>
  );
}
