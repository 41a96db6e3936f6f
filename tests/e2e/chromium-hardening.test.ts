import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bait, openBait } from './bait';
import { FORBIDDEN_BY_POLICY, tryForbidden } from './forbidden-by-policy';
import { expectHostilePageIsText } from './hostile-html';
import { launchChromium, type Serving, serve } from './loopback-app';

let browser: Browser;
let folder: string;
let host: Serving;
let bait: Bait;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-hardening-'));
  browser = await launchChromium();
  host = await serve(join(folder, 'desk.gegenlese'), join(folder, 'data'));
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  bait = await openBait();
  context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
});
afterEach(async () => {
  await context?.close();
  bait?.close();
});

describe('the address', () => {
  it.each<[string, (url: URL) => void]>([
    ['without the token', url => url.searchParams.delete('token')],
    ['with another token', url => url.searchParams.set('token', '0'.repeat(64))],
    [
      'by another name of this machine',
      url => {
        url.hostname = 'localhost';
      },
    ],
  ])('opens nothing %s', async (_case, change) => {
    const url = new URL(host.url);
    change(url);

    expect((await page.goto(url.href))?.status()).toBe(403);
    expect(await page.locator('script').count()).toBe(0);
  });

  it('opens the page, and says what browsers may do with it', async () => {
    const response = await page.goto(host.url);

    expect(response?.status()).toBe(200);
    expect(response?.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });
});

describe('the page', () => {
  it('is held by its policy', async () => {
    await page.goto(host.url);
    await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();

    expect(await tryForbidden(page, bait.origin)).toEqual(FORBIDDEN_BY_POLICY);
    expect(bait.visits).toEqual([]);
  });

  it('never tries itself what its policy forbids', async () => {
    await page.addInitScript(() => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', event => violated.push(event.effectiveDirective));
      Object.assign(window, { violated });
    });
    await page.goto(host.url);
    await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
    for (const name of ['Bibliothek', 'Behauptungen', 'Prüfung', 'Export', 'Verlauf', 'Einstellungen']) {
      await page.getByRole('link', { name }).first().click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    }

    expect(await page.evaluate(() => Reflect.get(window, 'violated'))).toEqual([]);
  });

  it('shows an imported page as text and runs nothing of it', async () => {
    await page.goto(host.url);
    await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
    const chooseFiles = async (press: () => Promise<void>, files: string[]) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
      await chooser.setFiles(files);
    };

    await expectHostilePageIsText({ page, chooseFiles }, folder, bait.origin);
    expect(bait.visits).toEqual([]);
  });
});

describe('another site that knows the token', () => {
  it('cannot frame the page', async () => {
    const refusal = page.waitForEvent('console', message => message.text().includes('frame-ancestors'));
    await page.goto(`${bait.origin}/frame?${encodeURIComponent(host.url)}`);

    expect((await refusal).type()).toBe('error');
    expect(await page.frameLocator('iframe').locator('#root').count()).toBe(0);
  });

  it('cannot call the program', async () => {
    await page.goto(bait.origin);
    const answer = page.waitForResponse(response => response.url().endsWith('/wire'));
    // A form may be sent anywhere, without asking first.
    await page.evaluate(
      action => {
        const form = Object.assign(document.createElement('form'), { method: 'POST', action });
        document.body.append(form);
        form.submit();
      },
      `${new URL(host.url).origin}/wire`,
    );

    expect((await answer).status()).toBe(403);
  });
});
