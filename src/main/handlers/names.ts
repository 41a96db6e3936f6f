import { joinClusters } from '../../shared/domain/corpus/names/join-clusters';
import { hasOpenPair, isOneFamily } from '../../shared/domain/corpus/names/open-pairs';
import { foldForSearch } from '../../shared/domain/text/fold';
import { snapToGraphemes } from '../../shared/domain/text/graphemes';
import { AppError } from '../../shared/errors';
import type { NameCluster, NameDecision, NameKind, NameOccurrence } from '../../shared/model/name';
import { authorOf, type Context, type Handler } from '../context';
import { getDocument } from '../db/documents';
import { recordChange } from '../db/history';
import * as decisions from '../db/name-decisions';
import * as names from '../db/name-forms';
import { getSource } from '../db/sources';
import { listTwinFiles } from '../db/twin-files';
import { getText } from '../db/versions';
import type { RawCluster } from '../workers/tasks/cluster-names';

export const listNameClusters: Handler<'names.clusters'> = async (context, input, call) => {
  const { db, path, closing } = context.workspace;
  const stamp = names.stampOfNames(db);
  const known = clusterings.get(db);
  if (known?.stamp !== stamp) {
    const signal = AbortSignal.any([call.signal, closing]);
    const found = await context.workers.run('cluster-names', { workspacePath: path }, { signal });
    clusterings.set(db, { stamp, clusters: found });
  }
  const query = foldForSearch(input.search.trim());
  const joined = joinClusters(clusterings.get(db)?.clusters ?? [], decisions.listNameDecisions(db));
  const searched = joined.filter(
    ({ kind, forms }) =>
      (input.kind === undefined || kind === input.kind) &&
      (query === '' || forms.some(({ written }) => foldForSearch(written).includes(query))),
  );
  const judged = judgeClusters(db, searched);
  const openCount = judged.filter(({ isOpen }) => isOpen).length;
  const wanted = judged.filter(({ isOpen }) => input.state === 'all' || isOpen === (input.state === 'open'));
  return {
    clusters: wanted.slice(input.offset, input.offset + input.limit),
    total: wanted.length,
    counts: { open: openCount, decided: judged.length - openCount },
    unreadCount: names.countUnread(db),
  };
};

export const listNameOccurrences: Handler<'names.occurrences'> = (context, input) => {
  const { db } = context.workspace;
  const { places, total } = names.listNamePlaces(db, {
    kinds: familyOf(input.kind),
    forms: input.forms,
    offset: input.offset,
    limit: input.limit,
  });
  const twinFiles = listTwinFiles(
    db,
    places.map(({ documentId }) => documentId),
  );
  const texts = new Map<number, string>();
  const occurrences = places.map((place): NameOccurrence => {
    const text = texts.get(place.versionId) ?? getText(db, place.versionId);
    texts.set(place.versionId, text);
    const { start, end } = place;
    // In full: whoever shows it cuts it at words, and sees by its length that something was cut.
    const around = snapToGraphemes(text, {
      start: Math.max(0, start - SHOWN_AROUND),
      end: Math.min(text.length, end + SHOWN_AROUND),
    });
    return {
      ...place,
      fileName: twinFiles.get(place.documentId) ?? null,
      exact: text.slice(start, end),
      before: text.slice(around.start, start),
      after: text.slice(end, around.end),
    };
  });
  return { occurrences, total };
};

export const decideName: Handler<'names.decide'> = (context, input, call) => {
  const { db } = context.workspace;
  const { kind, verdict, official, scope, note } = input;
  if (verdict === 'different' && official !== null) {
    throw new AppError('invalid_input', 'Different names have no official form in common', {
      reason: 'official-of-different',
    });
  }
  const forms = [...new Set(official === null ? input.forms : [...input.forms, official])];
  if (forms.length < 2) {
    throw new AppError('invalid_input', 'A decision is about two forms or more', { reason: 'one-form' });
  }
  if (scope.kind === 'document') getDocument(db, scope.documentId);
  if (scope.kind === 'source') getSource(db, scope.sourceId);
  const id = recordChange(db, authorOf(context, call), toldOf(input), () =>
    decisions.insertNameDecision(db, {
      kind,
      forms,
      verdict,
      official,
      scope,
      note,
      decidedBy: call.actor,
      decidedAtMs: context.now(),
    }),
  );
  return { decision: decisions.getNameDecision(db, id) };
};

export const listNameDecisions: Handler<'names.decisions'> = context => ({
  decisions: decisions.listNameDecisions(context.workspace.db),
});

export const removeNameDecision: Handler<'names.undecide'> = (context, { decisionId }, call) => {
  const { db } = context.workspace;
  const { name } = toldOf(decisions.getNameDecision(db, decisionId));
  recordChange(db, authorOf(context, call), { name }, () => decisions.removeNameDecision(db, decisionId));
  return {};
};

/** For the history. */
function toldOf({ forms, verdict, official }: Pick<NameDecision, 'forms' | 'verdict' | 'official'>) {
  const others = forms.filter(form => form !== official).join(' / ');
  return official === null
    ? { name: others, outcome: verdict }
    : { name: `${others} → ${official}`, outcome: 'official' };
}

/** Units of the text on each side of an occurrence. */
const SHOWN_AROUND = 60;

type Db = Context['workspace']['db'];

/** The last clustering of each open workspace: decisions and pages ask for it again and again. */
const clusterings = new WeakMap<Db, { readonly stamp: string; readonly clusters: readonly RawCluster[] }>();

function judgeClusters(db: Db, clusters: readonly RawCluster[]): NameCluster[] {
  const byForm = new Map<string, NameDecision[]>();
  for (const decision of decisions.listNameDecisions(db)) {
    for (const form of decision.forms) {
      const known = byForm.get(form);
      if (known) known.push(decision);
      else byForm.set(form, [decision]);
    }
  }
  return clusters.map(cluster => {
    const spoken = decisionsAbout(cluster, byForm);
    const whole = cluster.forms.filter(({ isPart }) => !isPart).map(({ written }) => written);
    const isOpen = hasOpenPair(whole, spoken, (at, form) => isReached(db, spoken[at], cluster.kind, form));
    return { ...cluster, key: keyOf(cluster), decisions: spoken, isOpen };
  });
}

/** Newest first, those that speak about a form of the cluster; of parts about two. */
function decisionsAbout(
  { kind, forms }: RawCluster,
  byForm: ReadonlyMap<string, readonly NameDecision[]>,
): NameDecision[] {
  const counts = new Map<NameDecision, number>();
  for (const { written, isPart } of forms) {
    for (const decision of byForm.get(written) ?? []) {
      if (isOneFamily(decision.kind, kind))
        counts.set(decision, (counts.get(decision) ?? 0) + (isPart ? 1 : 2));
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([decision]) => decision)
    .sort((a, b) => b.id - a.id);
}

/** A decision for one source or text settles a form that stands nowhere else. */
function isReached(db: Db, decision: NameDecision | undefined, kind: NameKind, form: string): boolean {
  if (!decision || decision.scope.kind === 'workspace') return decision !== undefined;
  const sourceId = decision.scope.kind === 'source' ? decision.scope.sourceId : null;
  const documentId = decision.scope.kind === 'document' ? decision.scope.documentId : null;
  return !names.standsOutside(db, { kinds: familyOf(kind), forms: [form] }, { sourceId, documentId });
}

function familyOf(kind: NameKind): NameKind[] {
  return (['person', 'organisation', 'spelling'] as const).filter(other => isOneFamily(kind, other));
}

function keyOf({ kind, forms }: RawCluster): string {
  const written = forms.map(form => form.written).sort();
  return `${kind}:${written.join('|')}`;
}
