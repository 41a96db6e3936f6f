import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ErrorNotice';
import late from '../../components/Late.module.css';
import { Page } from '../../components/Page';
import { useCommands } from '../../hooks/use-commands';
import { ChecksNav } from '../ChecksNav';
import { Walk, WalkColumns } from '../Walk';
import { AllDecisions } from './AllDecisions';
import { NameDetail } from './NameDetail';
import { NameList } from './NameList';
import { NamesEmpty } from './NamesEmpty';
import { NamesFilters } from './NamesFilters';
import classes from './NamesPage.module.css';
import { useDecidingNames } from './use-deciding-names';
import { useNames } from './use-names';

/** Names and spellings of the whole workspace that may belong together: the groups on the left, the chosen one on the right. */
export function NamesPage() {
  const { t } = useTranslation();
  const names = useNames();
  const deciding = useDecidingNames();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isListing, setIsListing] = useState(false);
  const { pages, chosen, chosenIndex, total } = names;
  const first = pages.first;

  useCommands([
    { id: 'search-names', run: () => focusAll(search.current) },
    { id: 'next-name', run: () => names.step(1) },
    { id: 'previous-name', run: () => names.step(-1) },
    { id: 'list-name-decisions', run: () => setIsListing(true) },
  ]);

  return (
    <Page
      title={t('names.title')}
      actions={
        <>
          <Button variant="subtle" onClick={() => setIsListing(true)}>
            {t('names.allDecisions')}
          </Button>
          <ChecksNav current="names" />
        </>
      }
    >
      {pages.error && !first ? (
        <ErrorNotice error={pages.error} onRetry={pages.retry} />
      ) : first ? (
        <Walk
          className={classes.place}
          tools={
            <NamesFilters
              names={names}
              answer={first}
              searchField={search}
              onToList={() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()}
            />
          }
          said={deciding.said}
          now={
            chosen
              ? t('names.now', {
                  kind: t(`names.kinds.${chosen.kind}`),
                  forms: chosen.forms.map(({ written }) => written).join(', '),
                })
              : ''
          }
        >
          {total === 0 ? (
            <NamesEmpty names={names} answer={first} />
          ) : (
            <WalkColumns list={<NameList names={names} scroller={list} />}>
              {chosen && chosenIndex !== null && (
                <NameDetail
                  key={chosen.key}
                  cluster={chosen}
                  position={chosenIndex + 1}
                  total={total}
                  deciding={deciding}
                  onSettled={names.leave}
                />
              )}
            </WalkColumns>
          )}
        </Walk>
      ) : (
        <p className={`${late.late} ${classes.waiting}`} aria-busy="true">
          {t('names.working')}
        </p>
      )}
      {isListing && <AllDecisions deciding={deciding} onClose={() => setIsListing(false)} />}
    </Page>
  );
}

function focusAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
