import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReportSide } from '../../shared/domain/compare/report/comparison-report';
import { AppError } from '../../shared/errors';
import type { Context, Handler } from '../context';
import { readComparisonInput } from '../db/comparison-input';
import { getDocument } from '../db/documents';
import { getSource } from '../db/sources';
import { getText, getVersion } from '../db/versions';

export const exportComparison: Handler<'comparisons.export'> = async (context, input, call) => {
  const { leftVersionId, rightVersionId, mode, path, format, replace: mayReplace } = input;
  const left = reportSide(context, leftVersionId);
  const right = reportSide(context, rightVersionId);
  // Said again by the writer; here before minutes of work.
  if (!mayReplace && existsSync(path)) {
    const name = basename(path);
    throw new AppError('conflict', `${name} exists already`, { reason: 'exists', name });
  }
  const { texts, placed, lost } = readComparisonInput(
    context.workspace.db,
    { ...left, versionId: leftVersionId },
    { ...right, versionId: rightVersionId },
    mode,
  );
  const { choice, result } = await context.workers.run('compare', texts, { signal: call.signal });
  const isAlignment = result.mode === 'alignment';
  const report = {
    left,
    right,
    choice,
    isModeChosenByHand: mode !== 'auto',
    ignore: isAlignment ? [] : [...new Set(input.ignore)],
    result,
    handLinks: isAlignment
      ? placed.map(({ link, reference, review }) => ({
          ...link,
          referenceVersionId: leftVersionId,
          reference,
          reviewVersionId: rightVersionId,
          review,
        }))
      : [],
    lostLinkCount: isAlignment ? lost.length : 0,
    actor: call.actor,
    createdAtMs: context.now(),
    appVersion: context.appVersion,
    wordsLanguage: input.language,
  };
  return await context.workers.run(
    'export-comparison',
    { path, format, report, mayReplace },
    { signal: call.signal },
  );
};

function reportSide({ workspace: { db } }: Context, versionId: number): ReportSide {
  const version = getVersion(db, versionId);
  const document = getDocument(db, version.documentId);
  const source = document.sourceId === null ? null : getSource(db, document.sourceId);
  return {
    documentId: document.id,
    documentTitle: document.title,
    versionNumber: version.number,
    language: document.language,
    sourceName: source?.name ?? null,
    isSourceFlagged: source !== null && source.flag !== null,
    publishedOn: document.publishedOn,
    url: document.url,
    rights: document.rights,
    isRightsConfirmed: document.proposed.rights === undefined,
    textSha256: version.textSha256,
    text: getText(db, versionId),
  };
}
