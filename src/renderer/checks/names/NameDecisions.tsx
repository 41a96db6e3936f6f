import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NameDecision } from '../../../shared/model/name';
import { formatMoment } from '../../components/format';
import { VisibleText } from '../../components/text/VisibleText';
import classes from './NameDecisions.module.css';
import type { DecidingNames } from './use-deciding-names';
import { useScopeName } from './use-scope-name';

export interface NameDecisionsProps {
  decisions: readonly NameDecision[];
  deciding: DecidingNames;
}

/** What people said about names, with who, when and why, newest first. */
export function NameDecisions({ decisions, deciding }: NameDecisionsProps) {
  const { t, i18n } = useTranslation();
  const nameOfScope = useScopeName(decisions);
  return (
    <ul className={classes.decisions} aria-label={t('names.decisions')}>
      {decisions.map(decision => {
        const { id, forms, verdict, official, note, decidedBy, decidedAtMs } = decision;
        const kind = official === null ? verdict : 'official';
        const others = forms.filter(form => form !== official).join(', ');
        return (
          <li key={id} className={classes.decision}>
            <div className={classes.words}>
              <p className={classes.what}>
                <VisibleText text={t(`names.decided.${kind}`, { forms: others, official })} />
              </p>
              <p className={classes.who}>
                {t('names.decided.by', { who: decidedBy, when: formatMoment(decidedAtMs, i18n.language) })}
                {' · '}
                <VisibleText text={nameOfScope(decision.scope)} />
                {note !== '' && (
                  <>
                    {' · '}
                    <VisibleText text={note} />
                  </>
                )}
              </p>
            </div>
            <Button variant="subtle" onClick={() => void deciding.undecide(decision)}>
              {t('names.undecide')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
