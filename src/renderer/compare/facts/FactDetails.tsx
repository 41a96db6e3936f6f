import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readerPath } from '../../components/reader-path';
import { useQuery } from '../../hooks/use-operation';
import { passagePath } from '../compare-path';
import { VisibleText } from '../VisibleText';
import classes from './FactDetails.module.css';
import { FACT_SIGNS, type Fact, type FactCell, type FactsOutput, STATE_SIGNS } from './fact-rows';
import { surroundingsOf } from './fact-text';

export interface FactDetailsProps {
  fact: Fact | null;
  column: number;
  versions: FactsOutput['versions'];
  pivotColumn: number;
}

/** The passages of a fact, in the pivot and in the version of the chosen cell. */
export function FactDetails({ fact, column, versions, pivotColumn }: FactDetailsProps) {
  const { t } = useTranslation();
  if (!fact) {
    return (
      <Text p="md" c="var(--ink-quiet)">
        {t('compare.facts.choose')}
      </Text>
    );
  }
  const columns = column === pivotColumn ? [pivotColumn] : [pivotColumn, column];
  const pivot = versions[pivotColumn];
  return (
    <div className={classes.details}>
      <h2 className={classes.heading} data-kind={fact.kind}>
        <span aria-hidden>{FACT_SIGNS[fact.kind]} </span>
        {t(`compare.facts.kinds.${fact.kind}`)}: <VisibleText text={fact.text} />
      </h2>
      {columns.map(each => {
        const version = versions[each];
        const cell = fact.cells[each];
        if (!version || !cell || !pivot) return null;
        return (
          <FactPassage
            key={version.versionId}
            version={version}
            cell={cell}
            besidePath={
              each === pivotColumn || !cell.span
                ? null
                : passagePath(pivot.versionId, version.versionId, 'review', cell.span)
            }
          />
        );
      })}
    </div>
  );
}

function FactPassage({
  version,
  cell,
  besidePath,
}: {
  version: FactsOutput['versions'][number];
  cell: FactCell;
  besidePath: string | null;
}) {
  const { t } = useTranslation();
  const { data } = useQuery('documents.text', { versionId: version.versionId });
  const around = cell.span && data ? surroundingsOf(data.text, cell.span, REACH) : null;
  return (
    <section className={classes.passage}>
      <h3 className={classes.version}>
        <span className={classes.state} data-state={cell.state}>
          <span aria-hidden>{STATE_SIGNS[cell.state]} </span>
          {t(`compare.facts.states.${cell.state}`)}
        </span>
        <VisibleText text={version.documentTitle} />
      </h3>
      {cell.span ? (
        <>
          <blockquote
            className={classes.quote}
            lang={version.language === 'und' ? undefined : version.language}
          >
            {around && (
              <>
                <VisibleText text={around.before} />
                <mark className={classes.words}>
                  <VisibleText text={around.words} />
                </mark>
                <VisibleText text={around.after} />
              </>
            )}
          </blockquote>
          <div className={classes.actions}>
            {besidePath && (
              <Button variant="default" component={Link} href={besidePath}>
                {t('compare.facts.beside')}
              </Button>
            )}
            <Button variant="default" component={Link} href={readerPath({ ...version, ...cell.span })}>
              {t('compare.facts.inText')}
            </Button>
          </div>
        </>
      ) : (
        <p className={classes.quiet}>{t('compare.facts.notThere')}</p>
      )}
    </section>
  );
}

const REACH = 220;
