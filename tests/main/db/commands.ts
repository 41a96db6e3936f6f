import { fc } from '@fast-check/vitest';
import type { Database } from 'better-sqlite3';
import { type NoticedFinding, replaceFindings } from '../../../src/main/db/check-findings';
import { getDocument } from '../../../src/main/db/documents';
import { getVersion } from '../../../src/main/db/versions';
import type { Client } from '../../../src/shared/contract/client';
import { diffTexts } from '../../../src/shared/domain/compare/diff/diff';
import { AppError } from '../../../src/shared/errors';
import type { NameScope } from '../../../src/shared/model/name';

export const WORDS = ['brücke', 'hafen', 'lahne', 'straße', 'zoll'];

const KINDS = [
  'paste',
  'paste-version',
  'import-rows',
  'import-page',
  'annotate',
  'update-annotation',
  'remove-annotation',
  'add-evidence',
  'remove-evidence',
  'reply',
  'edit-reply',
  'remove-reply',
  'save-label',
  'remove-label',
  'save-source',
  'flag',
  'unflag',
  'set-signal',
  'remove-signal',
  'remove-source',
  'import-sources',
  'update-document',
  'mark-read',
  'remove-documents',
  'accept-cleaning',
  'reject-cleaning',
  'link',
  'unlink',
  'accept-changes',
  'notice',
  'decide-finding',
  'set-rule',
  'set-reference',
  'decide-name',
  'undecide-name',
] as const;

export interface Command {
  readonly kind: (typeof KINDS)[number];
  readonly a: number;
  readonly b: number;
  readonly word: string;
}

/** Texts first, so that the other commands find something. */
export const commands = (maxLength: number): fc.Arbitrary<Command[]> => {
  const command = (kinds: readonly Command['kind'][]) =>
    fc.record({
      kind: fc.constantFrom(...kinds),
      a: fc.nat(20),
      b: fc.nat(20),
      word: fc.constantFrom(...WORDS),
    });
  return fc
    .tuple(
      command(['paste']),
      command(['save-source', 'import-page']),
      fc.array(command(['annotate', ...KINDS]), { minLength: 3, maxLength, size: 'max' }),
    )
    .map(([text, source, rest]) => [text, source, ...rest]);
};

/** Makes the call, on whatever the workspace holds. A refusal with a sentence is fine, anything else is thrown. */
export async function perform(client: Client, db: Database, command: Command): Promise<void> {
  try {
    await attempt(client, db, command);
  } catch (cause) {
    const isRefusal =
      cause instanceof AppError && ['not_found', 'conflict', 'invalid_input'].includes(cause.code);
    if (!isRefusal) throw cause;
  }
}

const bytes = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  modifiedAtMs: null,
});

function textOf({ word, a }: Command): string {
  return [
    `Neues von der ${word} ${a}`,
    '',
    'Index',
    '',
    `Der Rat sprach am Montag über ${word}. Ute Brandt nannte ${a} Millionen Euro. 👩‍👩‍👧 Ende\u0000.`,
    '',
    'Go up',
  ].join('\n');
}

async function attempt(client: Client, db: Database, command: Command): Promise<unknown> {
  const { kind, a, b, word } = command;
  const pick = (sql: string, index = a): number => {
    const ids = db.prepare(sql).pluck().all() as number[];
    return ids[index % Math.max(1, ids.length)] ?? 999;
  };
  const documentId = pick('SELECT id FROM documents WHERE is_removed = 0');
  const versionId = pick('SELECT current_version_id FROM documents WHERE is_removed = 0', b);
  const sourceId = pick('SELECT id FROM sources');
  const annotationId = pick('SELECT id FROM annotations');
  const passage = { versionId, start: b, end: b + 1 + a };
  switch (kind) {
    case 'paste':
      return client.call('documents.paste', { text: textOf(command), title: `${word} ${b}` });
    case 'paste-version':
      return client.call('documents.paste', { text: textOf(command), versionOf: documentId });
    case 'import-rows':
      return client.call('documents.import', {
        sources: [
          bytes(
            'rows.jsonl',
            `{"title":"${word}","text":"Zur ${word} ${a}","source":"Blatt ${b % 3}"}\n`.repeat(2),
          ),
          bytes('plain.txt', `Ein Satz über ${word} und ${a}.`),
        ],
      });
    case 'import-page':
      return client.call('documents.import', {
        sources: [
          bytes(
            'page.html',
            `<!doctype html><html lang="de"><head><title>${word}</title>
             <link rel="canonical" href="https://lahnblick${b % 3}.de/${a}"></head>
             <body><article><p>Über ${word} wurde ${a} Mal berichtet.</p></article></body></html>`,
          ),
        ],
      });
    case 'annotate':
      return client.call('annotations.add', {
        ...passage,
        label: pickLabel(db, a),
        comment: word,
        evidence: b % 2 === 0 ? [{ ...passage, relation: 'supports' }] : [],
      });
    case 'update-annotation':
      return client.call('annotations.update', {
        annotationId,
        changes: {
          comment: `${word} \ud800 ${b}`,
          status: b % 2 ? 'resolved' : 'open',
          suggestion: b % 3 ? '' : null,
        },
      });
    case 'remove-annotation':
      return client.call('annotations.remove', { annotationId });
    case 'add-evidence':
      return client.call('annotations.add-evidence', { annotationId, ...passage, relation: 'contradicts' });
    case 'remove-evidence':
      return client.call('annotations.remove-evidence', { evidenceId: pick('SELECT id FROM evidence') });
    case 'reply':
      return client.call('annotations.reply', { annotationId, text: `Zur ${word} ${b}` });
    case 'edit-reply':
      return client.call('annotations.edit-reply', {
        replyId: pick('SELECT id FROM annotation_replies'),
        text: `${word} \ud800 ${a}`,
      });
    case 'remove-reply':
      return client.call('annotations.remove-reply', { replyId: pick('SELECT id FROM annotation_replies') });
    case 'save-label':
      return client.call('labels.save', {
        id: b % 2 ? `own-${a % 3}` : 'style',
        nameDe: word,
        nameEn: word,
        shortcut: b % 3 ? null : String(1 + (b % 9)),
        sign: 'X',
        hue: a,
        description: '',
      });
    case 'remove-label':
      return client.call('labels.remove', { id: `own-${a % 3}` });
    case 'save-source':
      return client.call('sources.save', {
        ...(b % 2 ? { sourceId } : {}),
        name: `${word} ${a % 2 ? 'Blatt' : 'BLATT'}`,
        domain: b % 3 ? null : `lahnblick${a % 3}.de`,
      });
    case 'flag':
      return client.call('sources.flag', { sourceId, reason: word });
    case 'unflag':
      return client.call('sources.unflag', { sourceId });
    case 'set-signal':
      return client.call('sources.set-signal', {
        sourceId,
        signal: 'named-author',
        value: b % 2 ? 'yes' : 'no',
      });
    case 'remove-signal':
      return client.call('sources.remove-signal', { signalId: pick('SELECT id FROM signals') });
    case 'remove-source':
      return client.call('sources.remove', { sourceId });
    case 'import-sources':
      return client.call('sources.import', {
        file: bytes(
          'list.csv',
          `name,domain,flagged,flag_reason\n${word} Blatt,lahnblick${b % 3}.de,yes,${a}\n`,
        ),
      });
    case 'update-document':
      return client.call('documents.update', {
        documentId,
        changes: { title: `${word} neu`, ...(b % 2 ? { source: `Blatt ${b}` } : { rights: null }) },
        confirm: ['language'],
      });
    case 'mark-read':
      return client.call('documents.mark-read', { documentId, isRead: b % 2 === 0 });
    case 'remove-documents':
      return client.call('documents.remove', { documentIds: [documentId, documentId] });
    case 'accept-cleaning':
      return client.call('cleaning.accept', {
        versionId: pick("SELECT version_id FROM findings WHERE state = 'proposed' ORDER BY id DESC"),
        metadata: b % 2 ? [{ field: 'source', value: `Blatt ${a}` }] : [],
      });
    case 'reject-cleaning':
      return client.call('cleaning.reject', {
        findingIds: [pick('SELECT id FROM findings')],
        isRejected: b % 3 > 0,
      });
    case 'link':
      return client.call('comparisons.link', {
        referenceVersionId: versionId,
        reference: { start: b % 3, end: 1 + (a % 4) },
        reviewVersionId: pick('SELECT current_version_id FROM documents WHERE is_removed = 0'),
        review: { start: 0, end: 1 + (b % 2) },
        relation: a % 2 ? 'none' : 'supports',
        ...(b % 3 ? { note: word } : {}),
      });
    case 'unlink':
      return client.call('comparisons.unlink', {
        linkIds: db
          .prepare('SELECT id FROM links ORDER BY id')
          .pluck()
          .all()
          .slice(-1 - (b % 2)) as number[],
      });
    case 'accept-changes': {
      const rightVersionId = pick('SELECT id FROM versions');
      const [left, right] = await Promise.all(
        [versionId, rightVersionId].map(id => client.call('documents.text', { versionId: id })),
      );
      const changes = changesBetween(left?.text ?? '', right?.text ?? '').filter((_, at) => (at + b) % 3 > 0);
      return client.call('comparisons.accept', { leftVersionId: versionId, rightVersionId, changes });
    }
    case 'notice':
      return replaceFindings(db, documentId, getDocument(db, documentId).currentVersionId, [
        makeNoticed(a % 4, b % 3 ? null : { ...ownerOf(db, versionId), start: 0, end: 1 }),
      ]);
    case 'decide-finding':
      return client.call('checks.decide', {
        findingIds: [pick('SELECT id FROM check_findings ORDER BY id DESC')],
        outcome: (['confirm', 'claim', 'dismiss', 'later', 'reopen'] as const)[b % 5] ?? 'later',
        reason: word,
      });
    case 'set-rule':
      return client.call('checks.set-rule', {
        rule: a % 2 ? 'undated' : 'percent_arith',
        isOn: b % 3 === 0 ? null : b % 3 === 1,
        ...(a % 3 ? { sourceId } : {}),
      });
    case 'set-reference':
      return client.call('checks.set-reference', {
        documentId,
        referenceId: pick('SELECT id FROM documents WHERE is_removed = 0', b),
        isReference: b % 3 === 0 ? null : b % 3 === 1,
      });
    case 'decide-name':
      return client.call('names.decide', {
        kind: 'person',
        verdict: b % 2 ? 'same' : 'different',
        forms: [`Ute ${word}`, 'Ute Brandt'],
        scope: SCOPES[a % 3]?.(sourceId, documentId),
        note: word,
      });
    case 'undecide-name':
      return client.call('names.undecide', { decisionId: pick('SELECT id FROM name_decisions') });
  }
}

const SCOPES: ((sourceId: number, documentId: number) => NameScope)[] = [
  () => ({ kind: 'workspace' }),
  sourceId => ({ kind: 'source', sourceId }),
  (_, documentId) => ({ kind: 'document', documentId }),
];

function ownerOf(db: Database, versionId: number) {
  return { documentId: getVersion(db, versionId).documentId, versionId };
}

function makeNoticed(start: number, other: NoticedFinding['other']): NoticedFinding {
  return {
    rule: 'undated',
    ruleVersion: 1,
    start,
    end: start + 2,
    other,
    params: {},
    severity: 'low',
    decisionId: null,
  };
}

function changesBetween(left: string, right: string) {
  const { changes } = diffTexts(left, right);
  return Array.from({ length: changes.length / 5 }, (_, row) => {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = changes.subarray(row * 5, row * 5 + 4);
    return { left: { start: leftStart, end: leftEnd }, right: { start: rightStart, end: rightEnd } };
  });
}

function pickLabel(db: Database, index: number): string {
  const slugs = db.prepare('SELECT slug FROM labels ORDER BY id DESC').pluck().all() as string[];
  return slugs[index % slugs.length] ?? 'style';
}
