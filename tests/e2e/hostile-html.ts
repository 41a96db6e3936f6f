import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Walker } from './steps';

const RUN = 'window.ran = true';
const FILE_NAME = `<img src=x onerror="${RUN}">.html`;

/** Everything that a saved page may bring along: once as markup, once as text that reads like markup. */
function hostileHtml(foreignOrigin: string): string {
  const markup = `
    <script data-hostile>${RUN}</script>
    <script data-hostile src="${foreignOrigin}/script.js"></script>
    <img data-hostile src="${foreignOrigin}/pixel.png" onerror="${RUN}">
    <svg data-hostile onload="${RUN}"><script>${RUN}</script><a href="javascript:${RUN}"><text>Bild</text></a></svg>
    <iframe data-hostile srcdoc="<script>parent.ran = true</script>"></iframe>
    <object data-hostile data="data:text/html,<script>parent.ran = true</script>"></object>
    <img data-hostile src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>">
    <link data-hostile rel="stylesheet" href="${foreignOrigin}/style.css">
    <style data-hostile>body { background: url(${foreignOrigin}/style.png) }</style>
    <form data-hostile action="${foreignOrigin}/form"><button autofocus onfocus="${RUN}">Weiter</button></form>`;
  const asText = markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="de"><head>
    <title>Pegelbericht &lt;img data-hostile src=x onerror="${RUN}"&gt;</title>
    <meta http-equiv="refresh" content="0;url=${foreignOrigin}/refresh">
    <link rel="canonical" href="javascript:${RUN}">
    <meta name="author" content="&lt;svg data-hostile onload='${RUN}'&gt;">
    <base href="${foreignOrigin}/"></head>
    <body onload="${RUN}"><article><h1>Pegelbericht</h1>
    <p data-hostile onclick="${RUN}">Der Pegel der Rohr stieg in der Nacht um drei Meter, teilte das Amt in Rohrhaven mit.</p>
    <p>Anhang: <a data-hostile href="javascript:${RUN}">zum Bericht</a>, Betrag \u202e005\u202c Euro, Pe\u200bgel.</p>
    ${markup}<p>${asText}</p></article></body></html>`;
}

/** Imports the page, opens it in the reader, and expects that it is text and nothing else. `foreignOrigin` is for bait. */
export async function expectHostilePageIsText(
  walker: Walker,
  folder: string,
  foreignOrigin: string,
): Promise<void> {
  const { page } = walker;
  const file = join(folder, FILE_NAME);
  writeFileSync(file, hostileHtml(foreignOrigin));
  const surprises: string[] = [];
  page.on('dialog', dialog => {
    surprises.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', request => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin) surprises.push(request.url());
  });

  await importFile(walker, file);
  await expectNothingOfIt(page);
  await openInReader(page);
  const text = page.getByRole('textbox', { name: /^Text: / });
  await text.getByText(`<img data-hostile src="${foreignOrigin}/pixel.png" onerror="${RUN}">`).waitFor();
  await text.getByText('<script data-hostile>').first().waitFor();

  expect(await codesShown(text)).toEqual(['202E', '202C', '200B']);
  expect(await text.locator(':not(div):not(span)').count()).toBe(0);
  await expectNothingOfIt(page);
  expect(surprises).toEqual([]);
}

async function importFile({ page, chooseFiles }: Walker, file: string): Promise<void> {
  await page.keyboard.press('Control+i');
  await page.getByRole('dialog', { name: 'Importieren' }).waitFor();
  await chooseFiles(() => page.getByRole('button', { name: 'Dateien wählen' }).press('Enter'), [file]);
  await page.getByRole('heading', { name: '1 Text importiert' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function openInReader(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2');
  await page.getByRole('heading', { name: 'Bibliothek', level: 1 }).waitFor();
  const search = page.getByRole('textbox', { name: 'Texte durchsuchen' });
  await search.fill('rohrhaven hostile');
  await page.waitForURL(/#\/library\?q=/);
  await page.getByText('1 Text', { exact: true }).waitFor();
  await expectNothingOfIt(page);
  await search.press('Enter');
  await page.getByRole('button', { name: 'Öffnen' }).click();
}

async function expectNothingOfIt(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => ({
      ran: 'ran' in window,
      elements: document.querySelectorAll('[data-hostile], iframe, object, form[action], base').length,
      scriptLinks: document.querySelectorAll('a[href^="javascript:"]').length,
    })),
  ).toEqual({ ran: false, elements: 0, scriptLinks: 0 });
}

function codesShown(text: ReturnType<Page['locator']>): Promise<(string | null)[]> {
  return text
    .locator('[role=img][data-code]')
    .evaluateAll(markers => markers.map(marker => marker.getAttribute('data-code')));
}
