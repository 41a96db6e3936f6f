import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { giveAway, runUnprivileged } from '../../support/child';
import { createOpener } from '../../support/direct-app';
import { makeFolder } from '../../support/test-app';
import { contentOf, makeWorkspaceFile } from './workspace-files';

const open = createOpener();

describe('what may not be written', () => {
  it('a read-only workspace file is told as read-only and stays as it is', async () => {
    const { folder, path } = await makeWorkspaceFile(open);
    giveAway(folder, path);
    chmodSync(path, 0o400);
    const before = contentOf(folder);
    const answers = await runUnprivileged({ workspacePath: path, folder, calls: [], holds: false });
    expect(answers).toMatchObject([{ code: 'storage', details: { reason: 'read-only' } }]);
    expect(contentOf(folder)).toEqual(before);
  });

  it('a workspace in a read-only folder is told as read-only', async () => {
    const { folder, path } = await makeWorkspaceFile(open);
    giveAway(folder, path);
    chmodSync(folder, 0o500);
    const request = { folder, calls: [], holds: false };
    const answers = [
      ...(await runUnprivileged({ ...request, workspacePath: path })),
      ...(await runUnprivileged({ ...request, workspacePath: join(folder, 'new.gegenlese') })),
      ...(await runUnprivileged({ ...request, workspacePath: join(folder, 'sub', 'new.gegenlese') })),
    ];
    chmodSync(folder, 0o700);
    expect(answers).toMatchObject(Array(3).fill({ code: 'storage', details: { reason: 'read-only' } }));
    expect(readdirSync(folder)).toEqual(
      ['settings.json', 'test.gegenlese'].filter(name => existsSync(join(folder, name))),
    );
  });

  it('an unreadable workspace is told as one without permission', async () => {
    const { folder, path } = await makeWorkspaceFile(open);
    giveAway(folder, path);
    chmodSync(path, 0o000);
    const answers = await runUnprivileged({ workspacePath: path, folder, calls: [], holds: false });
    expect(answers).toMatchObject([{ code: 'storage', details: { reason: 'no-permission' } }]);
  });

  it('files and folders that may not be read are skipped, and the rest is imported', async () => {
    const folder = makeFolder();
    const texts = join(folder, 'texts');
    mkdirSync(join(texts, 'closed'), { recursive: true });
    writeFileSync(join(texts, 'a.txt'), 'Erster Text.');
    writeFileSync(join(texts, 'b.txt'), 'Zweiter Text.');
    writeFileSync(join(texts, 'closed', 'c.txt'), 'Dritter Text.');
    writeFileSync(join(texts, 'd.txt'), 'Vierter Text.');
    giveAway(
      folder,
      texts,
      join(texts, 'closed'),
      join(texts, 'a.txt'),
      join(texts, 'b.txt'),
      join(texts, 'd.txt'),
    );
    chmodSync(join(texts, 'b.txt'), 0o000);
    chmodSync(join(texts, 'closed'), 0o000);
    const [answer] = await runUnprivileged({
      workspacePath: join(folder, 'w.gegenlese'),
      folder,
      calls: [{ operation: 'documents.import', input: { sources: [texts] } }],
      holds: false,
    });
    chmodSync(join(texts, 'closed'), 0o700);
    expect(answer).toMatchObject({
      value: {
        imported: [{ source: join(texts, 'a.txt') }, { source: join(texts, 'd.txt') }],
        skipped: [
          { source: join(texts, 'closed'), reason: 'no-permission' },
          { source: join(texts, 'b.txt'), reason: 'no-permission' },
        ],
      },
    });
  });
});
