import { RULES } from '../../shared/domain/checks/rules';
import { AppError } from '../../shared/errors';
import { CHECK_RULES } from '../../shared/model/check';
import { authorOf, type Handler } from '../context';
import * as lists from '../db/check-lists';
import { listReferences, putChoice } from '../db/check-references';
import { countUnchecked } from '../db/check-runs';
import { getDocument } from '../db/documents';
import { countDecisions } from '../db/finding-decisions';
import { recordChange } from '../db/history';
import { putSwitch, readSwitches } from '../db/rule-settings';
import { getSource } from '../db/sources';
import { getText, getVersion } from '../db/versions';

export const describeChecks: Handler<'checks.status'> = context => {
  const { db } = context.workspace;
  const { open, later } = lists.countStates(db, null);
  return { ...countUnchecked(db), openCount: open, laterCount: later };
};

export const listFindings: Handler<'checks.list'> = (context, input) =>
  lists.listFindings(context.workspace.db, input);

export const locateFinding: Handler<'checks.position'> = (context, input) => ({
  position: lists.findPosition(context.workspace.db, input),
});

export const countFindings: Handler<'checks.counts'> = (context, input) =>
  lists.countFindings(context.workspace.db, input);

export const listRules: Handler<'checks.rules'> = context => {
  const { db } = context.workspace;
  const switches = readSwitches(db);
  const noticed = lists.countByRule(db);
  const decided = countDecisions(db);
  return {
    rules: CHECK_RULES.map(rule => {
      const { version, languages, scope, isOnByDefault } = RULES[rule];
      const inState = (state: string) =>
        noticed.find(each => each.rule === rule && each.state === state)?.count ?? 0;
      const withOutcome = (outcome: string) =>
        decided.find(each => each.rule === rule && each.outcome === outcome)?.count ?? 0;
      return {
        rule,
        version,
        languages: [...languages],
        scope,
        isOn: switches.isOn(rule),
        isOnByDefault,
        sources: switches.sources
          .filter(each => each.rule === rule)
          .map(({ sourceId, sourceName, isOn }) => ({ sourceId, sourceName, isOn })),
        open: inState('open'),
        later: inState('later'),
        confirmed: withOutcome('confirmed'),
        dismissed: withOutcome('dismissed'),
      };
    }),
  };
};

export const setRule: Handler<'checks.set-rule'> = (context, { rule, sourceId, isOn }, call) => {
  const { db } = context.workspace;
  const source = sourceId === undefined ? null : getSource(db, sourceId);
  const details = {
    rule,
    ...(isOn === null ? {} : { isOn: Number(isOn) }),
    ...(source ? { name: source.name } : {}),
  };
  recordChange(db, authorOf(context, call), details, () =>
    putSwitch(db, { rule, sourceId: source?.id ?? null, isOn }),
  );
  return {};
};

export const findReferences: Handler<'checks.references'> = (context, { documentId }) => {
  const { db } = context.workspace;
  getDocument(db, documentId);
  return { references: listReferences(db, documentId) };
};

export const setReference: Handler<'checks.set-reference'> = (context, choice, call) => {
  const { db } = context.workspace;
  const { title } = getDocument(db, choice.documentId);
  getDocument(db, choice.referenceId);
  if (choice.documentId === choice.referenceId) {
    throw new AppError('invalid_input', 'A text cannot be held against itself', { reason: 'same-document' });
  }
  recordChange(db, authorOf(context, call), { title }, () => putChoice(db, choice));
  return { references: listReferences(db, choice.documentId) };
};

export const findWorthySentences: Handler<'checks.worthy'> = (context, { versionId, limit }, call) => {
  const { db } = context.workspace;
  const { language } = getDocument(db, getVersion(db, versionId).documentId);
  const work = { text: getText(db, versionId), language, limit };
  return context.workers.run('find-worthy', work, { signal: call.signal });
};
