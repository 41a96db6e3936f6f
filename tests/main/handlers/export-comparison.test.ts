import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createOpener, type DirectApp } from '../../support/direct-app';

const open = createOpener();

const REFERENCE =
  'Die Stadt Lübz verkauft den Hafen am 3. Oktober für 40 Millionen Euro. Bürgermeisterin Karla Öztürk sprach von einem guten Tag. Das Schwimmbad bleibt zu.';
const REVIEW =
  'Für 50 Millionen Euro hat Lübz am 3. Oktober den Hafen verkauft. Ein guter Tag, fand Bürgermeisterin Karla Öztürk. Kommentare sind geschlossen.';

async function paste({ client }: DirectApp, text: string) {
  const { imported } = await client.call('documents.paste', { text });
  return { versionId: imported[0]?.versionId ?? 0, documentId: imported[0]?.documentId ?? 0 };
}

it.each(['html', 'pdf', 'docx', 'json'] as const)('writes a %s file', async format => {
  const app = open();
  const left = await paste(app, REFERENCE);
  const right = await paste(app, REVIEW);
  const path = join(app.folder, `vergleich.${format}`);
  const written = await app.client.call('comparisons.export', {
    leftVersionId: left.versionId,
    rightVersionId: right.versionId,
    format,
    path,
  });
  const bytes = readFileSync(path);
  expect(written).toEqual({ path, byteLength: bytes.length });
  const starts = { html: '<!DOCTYPE html>', pdf: '%PDF-1.7', docx: 'PK', json: '{"schema":' };
  expect(bytes.subarray(0, starts[format].length).toString('latin1')).toBe(starts[format]);
});

it('has the links that people made, and says of whom, in which language, and whose rights nobody confirmed', async () => {
  const app = open();
  const left = await paste(app, REFERENCE);
  const right = await paste(app, REVIEW);
  await app.client.call('documents.update', {
    documentId: left.documentId,
    changes: { rights: 'CC BY 4.0' },
  });
  await app.client.call('comparisons.link', {
    referenceVersionId: left.versionId,
    reference: { start: 0, end: 70 },
    reviewVersionId: right.versionId,
    review: { start: 0, end: 64 },
    relation: 'contradicts',
    note: '50 statt 40',
  });
  const path = join(app.folder, 'comparison.html');
  const pair = { leftVersionId: left.versionId, rightVersionId: right.versionId };
  await app.client.call('comparisons.export', {
    ...pair,
    mode: 'alignment',
    format: 'html',
    language: 'en',
    path,
  });
  const page = readFileSync(path, 'utf8');
  expect(page).toMatch(/contradicts \(by hand: [^,]+, 2026-11-21\); Note: 50 statt 40/);
  expect(page).toContain('chosen by hand');
  expect(page).toContain('<dt>Rights</dt><dd><bdi>CC BY 4.0</bdi></dd>');
  expect(page).toContain('<dt>Rights</dt><dd><bdi>not stated</bdi></dd>');
  expect(page).toContain('The rights in at least one of them are not confirmed');
});

it('replaces no file unasked, and writes nothing for versions that are not there', async () => {
  const app = open();
  const { versionId } = await paste(app, REFERENCE);
  const path = join(app.folder, 'meins.html');
  writeFileSync(path, 'meins');
  const request = { leftVersionId: versionId, rightVersionId: versionId, format: 'html', path } as const;
  await expect(app.client.call('comparisons.export', request)).rejects.toMatchObject({ code: 'conflict' });
  expect(readFileSync(path, 'utf8')).toBe('meins');
  await app.client.call('comparisons.export', { ...request, replace: true });
  expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/i);
  const missing = { ...request, rightVersionId: 99, path: join(app.folder, 'neu.html') };
  await expect(app.client.call('comparisons.export', missing)).rejects.toMatchObject({ code: 'not_found' });
  expect(existsSync(missing.path)).toBe(false);
});

it('leaves nothing behind when it is cancelled, and says where a folder is missing', async () => {
  const app = open();
  const left = await paste(app, 'Der Hafen wird verkauft. '.repeat(2_000));
  const right = await paste(app, 'Der Hafen wird nicht verkauft. '.repeat(2_000));
  const request = {
    leftVersionId: left.versionId,
    rightVersionId: right.versionId,
    mode: 'diff',
    format: 'pdf',
  } as const;
  const abort = new AbortController();
  const running = app.client.call(
    'comparisons.export',
    { ...request, path: join(app.folder, 'neu.pdf') },
    { signal: abort.signal },
  );
  abort.abort();
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  expect(readdirSync(app.folder).filter(name => name.includes('neu'))).toEqual([]);
  await expect(
    app.client.call('comparisons.export', {
      ...request,
      format: 'json',
      path: join(app.folder, 'fehlt', 'neu.json'),
    }),
  ).rejects.toMatchObject({ code: 'storage', details: { reason: 'ENOENT' } });
});
