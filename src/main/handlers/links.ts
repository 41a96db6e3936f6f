import type { Span } from '../../shared/model/span';
import { authorOf, type Handler } from '../context';
import { getDocument } from '../db/documents';
import { recordChange } from '../db/history';
import * as links from '../db/links';
import { getPassage } from '../db/passages';
import { placeLinks } from '../db/placed-links';
import { findSide } from '../db/sides';

export const linkPassages: Handler<'comparisons.link'> = (context, input, call) => {
  const { db } = context.workspace;
  const { referenceVersionId, reviewVersionId, relation } = input;
  const reference = getPassage(db, { versionId: referenceVersionId, ...input.reference });
  const review = getPassage(db, { versionId: reviewVersionId, ...input.review });
  // The same two passages have one link, whichever versions and whichever way round it was made.
  const [known, ...doubles] = placeLinks(db, referenceVersionId, reviewVersionId).placed.filter(
    placed => isSame(placed.reference, reference.span) && isSame(placed.review, review.span),
  );
  const note = input.note ?? known?.link.note ?? '';
  const isSaid = known && !known.isSwapped && known.link.relation === relation && known.link.note === note;
  if (isSaid && doubles.length === 0) return { link: known.link };
  const link: links.NewLink = {
    referenceVersionId,
    reference: reference.span,
    referenceExact: reference.exact,
    reviewVersionId,
    review: review.span,
    reviewExact: review.exact,
    relation,
    note,
    createdBy: call.actor,
    createdAtMs: context.now(),
  };
  const details = { title: getDocument(db, review.documentId).title, relation };
  const id = recordChange(db, authorOf(context, call), details, () => {
    for (const double of doubles) links.removeLink(db, double.link.id);
    if (!known) return links.insertLink(db, link);
    links.updateLink(db, known.link.id, link);
    return known.link.id;
  });
  return { link: links.getLink(db, id) };
};

export const unlinkPassages: Handler<'comparisons.unlink'> = (context, { linkIds }, call) => {
  const { db } = context.workspace;
  const removed = [...new Set(linkIds)].map(id => links.getLink(db, id));
  const [first] = removed;
  const title = first ? (findSide(db, first.reviewVersionId)?.documentTitle ?? '') : '';
  recordChange(db, authorOf(context, call), { title, count: removed.length }, () => {
    for (const { id } of removed) links.removeLink(db, id);
  });
  return { removedCount: removed.length };
};

export const listLinks: Handler<'comparisons.links'> = (context, { documentId }) => {
  const { db } = context.workspace;
  if (documentId !== undefined) getDocument(db, documentId);
  return { links: links.listLinks(db, documentId ?? null) };
};

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
