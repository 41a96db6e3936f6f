import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const RELEASE_SOURCE = 'Stadt Auenfurt';
export const REWRITE_SOURCE = 'Hafenkurier';

/** Writes a release and a later article made of it, which has two other numbers, another name and another weekday. */
export function writeReleaseAndRewrite(folder: string): string {
  const path = join(folder, 'zollspeicher.jsonl');
  const rows = [
    {
      title: 'Stadt Auenfurt: Stadtbücherei öffnet am Hafen',
      source: RELEASE_SOURCE,
      date: '2026-09-08',
      text: RELEASE,
    },
    {
      title: 'Zollspeicher in Auenfurt wird zur Bücherei',
      source: REWRITE_SOURCE,
      date: '2026-09-09',
      text: REWRITE,
    },
  ];
  writeFileSync(path, rows.map(row => `${JSON.stringify(row)}\n`).join(''));
  return path;
}

const RELEASE = `Stadt Auenfurt: Stadtbücherei öffnet am Hafen

Die neue Stadtbücherei am Alten Hafen öffnet am Freitag, 18. September 2026, um 10 Uhr. Bürgermeisterin Katharina Wellmann begrüßt die ersten Gäste.

Der Umbau des früheren Zollspeichers kostete 14,2 Millionen Euro. Das Land übernahm davon 6 Millionen Euro.

In den Regalen stehen 38.000 Bücher auf drei Etagen. Die Leitung der Bücherei hat Stefan Brinkhoff, der zuvor das Archiv der Stadt führte.

„Wir wollten ein Haus, in dem niemand etwas kaufen muss“, sagte Wellmann.`;

/** Ends with the wrong weekday and its date, so that the end of the text is the way to them. */
const REWRITE = `Zollspeicher in Auenfurt wird zur Bücherei

Im früheren Zollspeicher am Alten Hafen öffnet am Freitag, 18. September 2026, um 10 Uhr die neue Stadtbücherei von Auenfurt. Bürgermeisterin Katharina Wellmann begrüßt die ersten Gäste.

Der Umbau des Zollspeichers kostete 12,4 Millionen Euro. Das Land übernahm davon 6 Millionen Euro.

In den Regalen stehen 83.000 Bücher auf drei Etagen. Die Leitung der Bücherei hat Stephan Brinkhoff, der zuvor das Archiv der Stadt führte.

„Wir wollten ein Haus, in dem niemand etwas kaufen muss“, sagte Wellmann.

Gefeiert wird bis Samstag, 20. September 2026.`;
