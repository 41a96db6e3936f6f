import { createFollower } from '../../shared/domain/anchors/follow';
import { foldForSearch } from '../../shared/domain/text/fold';
import { findPassagesIn, snippetOf } from '../../shared/domain/text/passages';
import { AppError } from '../../shared/errors';
import { authorOf, type Handler } from '../context';
import { listAnnotations } from '../db/annotations';
import { listFindingsOf } from '../db/check-findings';
import { listDerived, listReferences } from '../db/check-references';
import { isChecked } from '../db/check-runs';
import * as documents from '../db/documents';
import { loadFamily } from '../db/family';
import { listFindings } from '../db/findings';
import { recordChange } from '../db/history';
import { listLanguages, listLibrary, searchDocuments } from '../db/library';
import { findOriginal } from '../db/originals';
import { conditionOf, readSwitches } from '../db/rule-settings';
import { getSource } from '../db/sources';
import { listTwinFiles } from '../db/twin-files';
import { getText, getVersion } from '../db/versions';
import { given, sourceForName } from './metadata';

/** Snippets look at this much of a text, at its beginning first, so that typing stays quick over long ones. */
const SNIPPET_FIRST_LENGTH = 4000;
const SNIPPET_SEARCH_LENGTH = 200_000;
const PASSAGE_DOCUMENTS = 50;

export const listDocuments: Handler<'documents.list'> = (context, { search, ...input }) => {
  const { db } = context.workspace;
  const terms = toTerms(search);
  const { rows, total } = listLibrary(db, toMatch(terms), input);
  const twinFiles = listTwinFiles(
    db,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map(row => ({
      ...row,
      twinFile: twinFiles.get(row.id) ?? null,
      snippet: terms.length === 0 ? null : snippetFor(getText(db, row.currentVersionId), terms),
    })),
    total,
    languages: listLanguages(db),
  };
};

export const getDocument: Handler<'documents.get'> = (context, { documentId, versionId, knownTexts }) => {
  const { db } = context.workspace;
  const document = documents.getDocument(db, documentId);
  const family = loadFamily(db, documentId);
  const shown = versionId ?? document.currentVersionId;
  const version = getVersion(db, shown);
  if (version.documentId !== documentId) return notOfThisDocument(shown);
  const placementOf = createFollower(shown, family);
  return {
    document,
    source: document.sourceId === null ? null : getSource(db, document.sourceId),
    original: document.originalId === null ? null : findOriginal(db, document.originalId),
    versions: [...family.versions],
    versionId: shown,
    text: knownTexts.includes(version.textSha256) ? '' : family.textOf(shown),
    annotations: listAnnotations(db, documentId).map(annotation => ({
      ...annotation,
      placement: placementOf(annotation, annotation.versionId),
    })),
    findings: listFindings(db, shown),
    checks: {
      isChecked: shown === document.currentVersionId && isChecked(db, documentId),
      findings:
        shown === document.currentVersionId
          ? listFindingsOf(db, { documentId, versionId: shown }, conditionOf(readSwitches(db)))
          : [],
      references: listReferences(db, documentId),
      derived: listDerived(db, documentId),
    },
  };
};

export const getDocumentText: Handler<'documents.text'> = (context, { versionId, knownTexts }) => {
  const { db } = context.workspace;
  const version = getVersion(db, versionId);
  const document = documents.getDocument(db, version.documentId);
  return {
    documentId: document.id,
    documentTitle: document.title,
    versionNumber: version.number,
    language: document.language,
    textSha256: version.textSha256,
    text: knownTexts.includes(version.textSha256) ? '' : getText(db, versionId),
  };
};

export const traceToOriginal: Handler<'documents.trace'> = (context, { versionId, knownTexts }) => {
  const { db } = context.workspace;
  const family = loadFamily(db, getVersion(db, versionId).documentId);
  const ledgers = [];
  let current = versionId;
  for (;;) {
    const entries = family.ledgerOf(current);
    const parent = family.parentOf(current);
    if (!entries || parent === null) break;
    ledgers.unshift({
      versionId: current,
      parentLength: family.textOf(parent).length,
      entries: [...entries],
    });
    current = parent;
  }
  const { textSha256 } = getVersion(db, current);
  return {
    originalVersionId: current,
    originalTextSha256: textSha256,
    originalText: knownTexts.includes(textSha256) ? '' : family.textOf(current),
    ledgers,
  };
};

export const updateDocument: Handler<'documents.update'> = (
  context,
  { documentId, changes, confirm },
  call,
) => {
  const { db } = context.workspace;
  const before = documents.getDocument(db, documentId);
  const changed = given(changes);
  const { source, ...fields } = changed;
  const proposed = { ...before.proposed };
  for (const field of confirm) delete proposed[field];
  for (const field of Object.keys(changed)) delete proposed[field as keyof typeof proposed];
  const details = { title: before.title, fields: [...Object.keys(changed), ...confirm].join(', ') };
  const document = recordChange(db, authorOf(context, call), details, () => {
    const sourceId =
      source === undefined ? before.sourceId : source === null ? null : sourceForName(db, source);
    documents.updateDocument(db, { ...before, ...fields, sourceId, proposed });
    return documents.getDocument(db, documentId);
  });
  return { document };
};

export const markDocumentRead: Handler<'documents.mark-read'> = (context, { documentId, isRead }, call) => {
  const { db } = context.workspace;
  const document = documents.getDocument(db, documentId);
  const readBy = isRead ? call.actor : null;
  recordChange(db, authorOf(context, call), { title: document.title }, () =>
    documents.updateDocument(db, { ...document, readBy }),
  );
  return { readBy };
};

export const removeDocuments: Handler<'documents.remove'> = (context, { documentIds }, call) => {
  const { db } = context.workspace;
  const removed = [...new Set(documentIds)].map(id => documents.getDocument(db, id));
  const details = { count: removed.length, title: removed[0]?.title ?? '' };
  recordChange(db, authorOf(context, call), details, () => {
    for (const { id } of removed) documents.removeDocument(db, id);
  });
  return { removedCount: removed.length };
};

export const findPassages: Handler<'documents.find-passages'> = (context, { search, limit }) => {
  const { db } = context.workspace;
  const terms = toTerms(search);
  const match = toMatch(terms);
  if (match === null) return { passages: [] };
  const passages = [];
  for (const { isSourceFlagged, ...found } of searchDocuments(db, match, PASSAGE_DOCUMENTS)) {
    const text = getText(db, found.versionId).slice(0, SNIPPET_SEARCH_LENGTH);
    for (const span of findPassagesIn(text, terms, limit - passages.length)) {
      passages.push({
        ...found,
        isSourceFlagged: isSourceFlagged === 1,
        ...span,
        exact: text.slice(span.start, span.end),
      });
    }
    if (passages.length >= limit) break;
  }
  return { passages };
};

function notOfThisDocument(versionId: number): never {
  throw new AppError('not_found', 'This document has no such version', { kind: 'version', id: versionId });
}

function snippetFor(text: string, terms: readonly string[]) {
  const early = snippetOf(text.slice(0, SNIPPET_FIRST_LENGTH), terms);
  if (early.highlights.length > 0 || text.length <= SNIPPET_FIRST_LENGTH) return early;
  return snippetOf(text.slice(0, SNIPPET_SEARCH_LENGTH), terms);
}

/** Folded words, as the search index holds them. */
function toTerms(search: string): string[] {
  return foldForSearch(search).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every word from its start, all of them; null without a word. Quoted, so that no word is an operator. */
function toMatch(terms: readonly string[]): string | null {
  return terms.length === 0 ? null : terms.map(term => `"${term}"*`).join(' AND ');
}
