import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pairOf } from '../../bench/diff/texts';

const SAMPLES = resolve('resources/sample-texts');

/** Stands once in the last paragraph of the book, and nowhere else. */
export const LAST_WORD = 'Leuchtturmwärter';

/** A workspace with the press release in two versions, the article made of it, and a notice in two typesettings. */
export function makeDesk(folder: string, workspace: string, dataFolder: string): void {
  const importing = importer(workspace, dataFolder);
  importing(join(SAMPLES, 'hafenbruecke-pressemitteilung.txt'));
  importing(join(SAMPLES, 'hafenbruecke-pressemitteilung.v2.txt'), '--version-of', '1');
  importing(join(SAMPLES, 'hafenbruecke-umschreibung.txt'));
  importing(write(folder, 'aushang.txt', NOTICE));
  importing(write(folder, 'aushang.v2.txt', RESET_NOTICE), '--version-of', '3');
}

/** A workspace with an article and the record that its figures can be held against. */
export function makeReviewDesk(folder: string, workspace: string, dataFolder: string): void {
  const importing = importer(workspace, dataFolder);
  importing(write(folder, 'artikel.txt', ARTICLE));
  importing(write(folder, 'protokoll.txt', RECORD));
}

/** A workspace with a text of 100,000 words in two versions; some of its paragraphs were moved. */
export function makeBookshelf(folder: string, workspace: string, dataFolder: string): void {
  const importing = importer(workspace, dataFolder);
  const { left, right } = pairOf({ wordCount: 100_000, share: 0.02, isMoved: true });
  importing(write(folder, 'buch.txt', book(left, '1.204')));
  importing(write(folder, 'buch.v2.txt', book(right, '1.240')), '--version-of', '1');
}

const NOTICE = `Aushang am Fähranleger

Die Fähre „Ostersiel“ legt um 9 Uhr ab.

Fahrräder sind frei, Hunde auch.
`;
/** Another kind of quotation marks, a comma less, and one hour later. */
const RESET_NOTICE = `Aushang am Fähranleger

Die Fähre »Ostersiel« legt um 10 Uhr ab.

Fahrräder sind frei Hunde auch.
`;

const ARTICLE = `Eröffnungsfeier in Lahnstedt

Am Samstag wurde bis zum späten Abend gefeiert.

„Die Gartenbrücke kostete 12 Millionen Euro“, sagte Bürgermeisterin Jana Voss.

Das Bauwerk ist achtzig Meter lang.
`;

/** Ends with what is corrected, so that the end of the text is the way to it. */
const RECORD = `Protokoll der Sitzung vom 3. Mai

Der Rat von Lahnstedt tagte am Abend.

Die Gartenbrücke wurde mit 14 Millionen Euro abgerechnet.`;

function book(paragraphs: string, shipCount: string): string {
  return `Das Buch der Häfen\n\n${paragraphs}Am Ende zählte der ${LAST_WORD} ${shipCount} Schiffe.\n`;
}

function write(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Imports as a script does, before any window is open. */
function importer(workspace: string, dataFolder: string) {
  return (file: string, ...options: string[]) => {
    const command = ['documents', 'import', file, ...options, '--workspace', workspace];
    const env = { ...process.env, XDG_DATA_HOME: dataFolder, LANG: 'de_DE.UTF-8' };
    execFileSync(process.execPath, [resolve('out/main/cli.js'), ...command], { env });
  };
}
