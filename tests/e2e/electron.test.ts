import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bookSitting } from './book-walk';
import { writeReleaseAndRewrite } from './checks-texts';
import { checksThirdSitting } from './checks-third-walk';
import { checksSecondSitting, checksSitting } from './checks-walk';
import { makeBookshelf, makeDesk, makeReviewDesk } from './comparison-texts';
import { versionsSitting } from './comparison-walk';
import { launchElectron } from './electron-app';
import { factsSecondSitting, factsSitting } from './facts-walk';
import { passagesSecondSitting, passagesSitting } from './passages-walk';
import { reviewSecondSitting, reviewSitting } from './review-walk';
import { failAsSeen } from './seen-last';
import type { Walker } from './steps';
import { firstSitting, secondSitting } from './walk';

let folder: string;

// Each attempt begins with nothing.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-electron-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('an editor works from import to export in the window, and undoes after a restart', async () => {
  const workspace = join(folder, 'desk.gegenlese');
  await sitting(workspace, walker => firstSitting(walker, join(folder, 'export')));
  await sitting(workspace, secondSitting);
});

it('an editor takes over changes of another version in the window, and takes that back', async () => {
  const workspace = join(folder, 'versions.gegenlese');
  makeDesk(folder, workspace, join(folder, 'data'));
  await sitting(workspace, walker => versionsSitting(walker, folder));
});

it('links that an editor made between two articles in the window are there after a restart', async () => {
  const workspace = join(folder, 'passages.gegenlese');
  makeDesk(folder, workspace, join(folder, 'data'));
  await sitting(workspace, passagesSitting);
  await sitting(workspace, passagesSecondSitting);
});

it('a verdict that an editor gave in the window becomes stale with its evidence, and undo goes back over the restart', async () => {
  const workspace = join(folder, 'review.gegenlese');
  makeReviewDesk(folder, workspace, join(folder, 'data'));
  await sitting(workspace, reviewSitting);
  await sitting(workspace, reviewSecondSitting);
});

it('findings that an editor decided on in the window stay decided after a restart, for as long as their words do', async () => {
  const workspace = join(folder, 'checks.gegenlese');
  const file = writeReleaseAndRewrite(folder);
  await sitting(workspace, walker => checksSitting(walker, file));
  await sitting(workspace, checksSecondSitting);
  await sitting(workspace, checksThirdSitting);
});

it('facts that an editor checked off in the window are checked after a restart, for as long as their words stand', async () => {
  const workspace = join(folder, 'facts.gegenlese');
  const file = writeReleaseAndRewrite(folder);
  await sitting(workspace, walker => factsSitting(walker, file));
  await sitting(workspace, factsSecondSitting);
});

it('an editor reads two versions of a book of 100,000 words to the end in the window', async () => {
  const workspace = join(folder, 'books.gegenlese');
  makeBookshelf(folder, workspace, join(folder, 'data'));
  await sitting(workspace, bookSitting);
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
    }).catch(cause => failAsSeen(page, cause));
    expect(complaints).toEqual([]);
  } finally {
    await app.close();
  }
}
