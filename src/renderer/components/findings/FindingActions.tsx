import { Button, Checkbox, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeptFinding } from '../../../shared/model/check';
import { Keys } from '../Keys';
import classes from './FindingActions.module.css';
import type { Deciding } from './use-deciding';

const CHOICES = [
  { outcome: 'confirm', keys: 'A' },
  { outcome: 'claim', keys: 'B' },
  { outcome: 'dismiss', keys: 'X' },
  { outcome: 'later', keys: 'W' },
] as const;

/** The four keys as buttons; of a decided finding the way back. */
export function FindingActions({ finding, deciding }: { finding: KeptFinding; deciding: Deciding }) {
  const { t } = useTranslation();
  const sameCount = deciding.countSame(finding);
  const isOpen = finding.state === 'open' || finding.state === 'later';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend into the row
    <div className={classes.actions} role="group" aria-label={t('checks.actions.label')}>
      {CHOICES.map(
        ({ outcome, keys }) =>
          isOpen &&
          !(outcome === 'later' && finding.state === 'later') && (
            <Tooltip key={outcome} label={t(`checks.actions.${outcome}Hint`)}>
              <Button
                variant="default"
                classNames={{ root: classes.button ?? '', label: classes.label ?? '' }}
                rightSection={<Keys keys={keys} />}
                onClick={() => deciding.decide(finding, outcome)}
              >
                {t(`checks.actions.${outcome}`)}
              </Button>
            </Tooltip>
          ),
      )}
      {finding.state !== 'open' && (
        <Button
          variant="default"
          classNames={{ root: classes.button ?? '' }}
          rightSection={<Keys keys="Backspace" />}
          onClick={() => deciding.decide(finding, 'reopen')}
        >
          {t('checks.actions.reopen')}
        </Button>
      )}
      {sameCount > 0 && (
        <Checkbox
          className={classes.same}
          checked={deciding.takesSame}
          label={
            <>
              {t('checks.actions.same', { count: sameCount })} <Keys keys="Y" />
            </>
          }
          onChange={deciding.toggleSame}
        />
      )}
    </div>
  );
}
