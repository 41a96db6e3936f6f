import type { Database } from 'better-sqlite3';
import { snapToGraphemes } from '../../shared/domain/text/graphemes';
import { AppError } from '../../shared/errors';
import type { Span } from '../../shared/model/span';
import { getDocument } from './documents';
import { getText, getVersion } from './versions';

export interface Passage {
  readonly documentId: number;
  /** Of the document. */
  readonly language: string;
  /** Of the whole version. */
  readonly text: string;
  /** Widened to whole characters. */
  readonly span: Span;
  /** The words that stand in `span`. */
  readonly exact: string;
}

type Place = Span & { readonly versionId: number };

/** Throws `not_found` for what is not there or was removed, `invalid_input` for an empty span or one that leaves the text. */
export function getPassage(
  db: Database,
  { versionId, start, end }: Place,
  textOf = (id: number) => getText(db, id),
): Passage {
  const { documentId } = getVersion(db, versionId);
  const { language } = getDocument(db, documentId);
  const text = textOf(versionId);
  return { documentId, language, text, ...passageIn(text, { start, end }) };
}

/** The same in a text that is there already, for many passages of one version. */
export function passageIn(text: string, { start, end }: Span): Pick<Passage, 'span' | 'exact'> {
  if (start > end || end > text.length) {
    throw new AppError('invalid_input', `The passage ${start}-${end} does not lie within the text`, {
      reason: 'outside-text',
      length: text.length,
    });
  }
  if (start === end) {
    throw new AppError('invalid_input', `The passage at ${start} is empty`, { reason: 'empty-passage' });
  }
  const span = snapToGraphemes(text, { start, end });
  return { span, exact: text.slice(span.start, span.end) };
}

/** The same for many passages of the same texts, each of which is loaded once. */
export function createPassageReader(db: Database): (place: Place) => Passage {
  const texts = new Map<number, string>();
  const textOf = (id: number) => {
    const text = texts.get(id) ?? getText(db, id);
    texts.set(id, text);
    return text;
  };
  return place => getPassage(db, place, textOf);
}
