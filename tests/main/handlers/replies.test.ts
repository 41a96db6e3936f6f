import { describe, expect, it } from 'vitest';
import type { Client } from '../../../src/shared/contract/client';
import { createOpener } from '../../support/direct-app';
import { findIn } from '../db/secrets';

const open = createOpener();

async function paste(client: Client, text: string) {
  const { imported } = await client.call('documents.paste', { text });
  const found = imported[0];
  if (!found) throw new Error('nothing was stored');
  return found;
}

/** One text with one annotation, on the words „Jens Holm“. */
async function openThread() {
  const app = open();
  const { client } = app;
  const made = await paste(client, 'Der Ratsherr Jens Holm eröffnet die Brücke.');
  const { annotation } = await client.call('annotations.add', {
    versionId: made.versionId,
    start: 13,
    end: 22,
    label: 'wrong-name',
  });
  const threadOf = async () =>
    (await client.call('documents.get', { documentId: made.documentId })).annotations[0]?.replies.map(
      ({ text, createdBy }) => `${createdBy}: ${text}`,
    );
  const signAs = (actor: string) => client.call('settings.update', { actor });
  return { ...app, ...made, annotationId: annotation.id, threadOf, signAs };
}

describe('the thread below an annotation', () => {
  it('holds what people wrote, in the order they wrote it, and undo takes it back', async () => {
    const { client, annotationId, threadOf, signAs } = await openThread();
    await signAs('Ute');
    await client.call('annotations.reply', { annotationId, text: 'Heißt er nicht Jan?' });
    await signAs('Jan');
    await client.call('annotations.reply', { annotationId, text: '  Doch, Jens.  ' });
    expect(await threadOf()).toEqual(['Ute: Heißt er nicht Jan?', 'Jan: Doch, Jens.']);
    const { entry } = await client.call('history.undo', {});
    expect(entry.operation).toBe('annotations.reply');
    expect(await threadOf()).toEqual(['Ute: Heißt er nicht Jan?']);
    await client.call('history.redo', {});
    expect(await threadOf()).toHaveLength(2);
  });

  it('lets everybody change and remove what is theirs, and nobody what is not', async () => {
    const { client, annotationId, threadOf, signAs } = await openThread();
    await signAs('Ute');
    const { annotation } = await client.call('annotations.reply', { annotationId, text: 'Wer sagt das' });
    const replyId = annotation.replies[0]?.id ?? 0;
    await client.call('annotations.edit-reply', { replyId, text: 'Wer sagt das?' });
    expect(await threadOf()).toEqual(['Ute: Wer sagt das?']);
    await signAs('Jan');
    const refused = { code: 'conflict', details: { reason: 'not-your-reply' } };
    await expect(client.call('annotations.edit-reply', { replyId, text: 'x' })).rejects.toMatchObject(
      refused,
    );
    await expect(client.call('annotations.remove-reply', { replyId })).rejects.toMatchObject(refused);
    await signAs('Ute');
    await client.call('annotations.remove-reply', { replyId });
    expect(await threadOf()).toEqual([]);
  });

  it('refuses a reply of white space', async () => {
    const { client, annotationId } = await openThread();
    await expect(client.call('annotations.reply', { annotationId, text: ' \n ' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it('goes with its annotation, and comes back with it', async () => {
    const { client, annotationId, threadOf } = await openThread();
    await client.call('annotations.reply', { annotationId, text: 'Stimmt.' });
    await client.call('annotations.remove', { annotationId });
    expect(await threadOf()).toBeUndefined();
    await client.call('history.undo', {});
    expect(await threadOf()).toHaveLength(1);
  });

  it('is erased with its annotation: no byte of the file has its words', async () => {
    const { client, annotationId, folder, documentId } = await openThread();
    await client.call('annotations.reply', { annotationId, text: 'Sagt Quellenheinrich' });
    const { annotation } = await client.call('annotations.reply', { annotationId, text: 'Zweite' });
    await client.call('annotations.edit-reply', {
      replyId: annotation.replies[1]?.id ?? 0,
      text: 'Von der Tiefgaragenbeichte',
    });
    expect(findIn(folder)).not.toEqual([]);
    await client.call('history.erase', {
      kind: 'annotation',
      id: annotationId,
      reason: 'Zusage an die Quelle',
    });
    expect(findIn(folder)).toEqual([]);
    expect((await client.call('documents.get', { documentId })).annotations).toEqual([]);
    expect((await client.call('history.verify', {})).isIntact).toBe(true);
  });
});

describe('the next unresolved annotation over all texts', () => {
  /** Three texts; the library shows the third first. The second has no annotation. */
  async function openTexts() {
    const app = open();
    const { client } = app;
    const texts = [
      await paste(client, 'Erster Text über Holm und Brandt.'),
      await paste(client, 'Zweiter Text.'),
      await paste(client, 'Dritter Text über Holm.'),
    ] as const;
    const mark = async (index: 0 | 1 | 2, start: number, end: number) => {
      const place = { versionId: texts[index].versionId, start, end, label: 'wrong-name' };
      return (await client.call('annotations.add', place)).annotation.id;
    };
    const ids = [await mark(0, 17, 21), await mark(0, 26, 32), await mark(2, 18, 22)] as const;
    const next = async (index: 0 | 1 | 2, offset: number, direction: 'forward' | 'back' = 'forward') => {
      const { documentId } = texts[index];
      return (await client.call('annotations.next-open', { documentId, offset, direction })).found;
    };
    return { ...app, texts, ids, next };
  }

  it('is looked for in this text, then down the library and around', async () => {
    const { texts, ids, next } = await openTexts();
    expect(await next(0, 0)).toMatchObject({ annotationId: ids[0], start: 17, end: 21 });
    expect(await next(0, 18)).toMatchObject({ annotationId: ids[1] });
    expect(await next(0, 27)).toMatchObject({ annotationId: ids[2], documentId: texts[2].documentId });
    expect(await next(1, 0)).toMatchObject({ annotationId: ids[0] });
    expect(await next(2, 19)).toMatchObject({ annotationId: ids[0] });
  });

  it('is looked for the other way round', async () => {
    const { ids, next } = await openTexts();
    expect(await next(0, 17, 'back')).toMatchObject({ annotationId: ids[2] });
    expect(await next(2, 18, 'back')).toMatchObject({ annotationId: ids[1] });
    expect(await next(0, 26, 'back')).toMatchObject({ annotationId: ids[0] });
  });

  it('passes over what is resolved and what has no place, and is none in the end', async () => {
    const { client, texts, ids, next } = await openTexts();
    await client.call('annotations.update', { annotationId: ids[0], changes: { status: 'resolved' } });
    await client.call('annotations.update', { annotationId: ids[1], changes: { status: 'resolved' } });
    expect(await next(0, 0)).toMatchObject({ annotationId: ids[2] });
    await client.call('documents.paste', { text: 'Ganz andere Wörter.', versionOf: texts[2].documentId });
    expect(await next(0, 0)).toBeNull();
  });

  it('comes around to the only one there is', async () => {
    const { client, ids, next } = await openTexts();
    for (const annotationId of ids.slice(1)) {
      await client.call('annotations.update', { annotationId, changes: { status: 'resolved' } });
    }
    expect(await next(0, 30)).toMatchObject({ annotationId: ids[0] });
  });
});

describe('labels', () => {
  it('of the program can be changed, with line and guideline', async () => {
    const { client } = open();
    const style = { id: 'style', nameDe: 'Sprache', nameEn: 'Language', sign: 'L', hue: 10, description: '' };
    const { label } = await client.call('labels.save', {
      ...style,
      shortcut: 'l',
      pattern: 'thick',
      guideline: 'Nur was den Sinn nicht ändert.',
    });
    expect(label).toMatchObject({ nameDe: 'Sprache', pattern: 'thick', isOwn: false });
    const later = await client.call('labels.save', { ...style, shortcut: null });
    expect(later.label).toMatchObject({ pattern: 'thick', guideline: 'Nur was den Sinn nicht ändert.' });
  });

  it('do not take each other’s keys', async () => {
    const { client } = open();
    const own = { id: 'own', nameDe: 'Eigen', nameEn: 'Own', sign: 'E', hue: 10, description: '' };
    await expect(client.call('labels.save', { ...own, shortcut: '8' })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'shortcut-taken', key: '8', label: 'style' },
    });
    expect((await client.call('labels.save', { ...own, shortcut: 'e' })).label.pattern).toBe('solid');
  });
});
