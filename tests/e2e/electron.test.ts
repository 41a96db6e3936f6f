import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchElectron } from './electron-app';
import { firstSitting, secondSitting, type Walker } from './walk';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-electron-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('an editor works from import to export in the window, and undoes after a restart', async () => {
  const workspace = join(folder, 'desk.gegenlese');
  await sitting(workspace, walker => firstSitting(walker, join(folder, 'export')));
  await sitting(workspace, secondSitting);
});

async function sitting(workspace: string, walk: (walker: Walker) => Promise<void>): Promise<void> {
  const app = await launchElectron(workspace, join(folder, 'data'));
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(error.message));
    await walk({
      page,
      async chooseFiles(press, files) {
        // The system's dialog is not part of the page: it is answered in its place.
        await app.evaluate(({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
        }, files);
        await press();
      },
    }).catch(async cause => {
      const picture = process.env.GEGENLESE_E2E_PICTURE;
      if (picture) await page.screenshot({ path: picture });
      throw cause;
    });
    expect(complaints).toEqual([]);
  } finally {
    await app.close();
  }
}
