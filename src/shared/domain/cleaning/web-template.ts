import { hintAt, type Page, type PageLine, type Removal, textStart } from './page';
import {
  FOOTER_LINKS,
  READ_MORE_LEADS,
  WEB_TEMPLATE,
  WEB_TEMPLATE_LABELS,
  WEB_TEMPLATE_SENTENCES,
} from './phrases/web-template';
import { findRuns, isHeadingOfNext } from './runs';

/** Share buttons, advertisement marks, links to other articles, footers. A line about rights gives a hint. */
export function findWebTemplates(page: Page): Removal[] {
  return findRuns(page, 'web-template', line => {
    if (isTemplate(line.key) || isFooterBar(line.key) || isReadMore(line) || isRightsLine(line))
      return 'sure';
    return WEB_TEMPLATE_LABELS.has(line.key) ? 'beside' : 'no';
  })
    .filter(run => !isHeadingOfNext(page, run))
    .map(run => ({ ...run, metadata: rightsHints(page, run) }));
}

const MAX_RIGHTS_LENGTH = 200;
const MAX_READ_MORE_LENGTH = 160;

const READING_TIME =
  /^(?:lese(?:zeit|dauer):? (?:ca\.? )?\d{1,3} min(?:uten?)?|(?:reading|read) time:? \d{1,3} min(?:utes?)?|\d{1,3} min(?:uten?|utes?)? (?:lesezeit|read))$/;
const RIGHTS_RESERVED = /(all rights reserved|alle rechte vorbehalten)$/;
const RESERVED_BEFORE = /^(alle rechte vorbehalten|all rights reserved)[ .,:]+(©|\(c\))/;
// `© 2024 Name` or `Copyright © Name 2024`; a photo's `© Name` has no year.
const COPYRIGHT_YEAR = /^(copyright |all content |alle inhalte )?(©|\(c\)).*\b(19|20)\d\d\b/;

function isTemplate(key: string): boolean {
  return (
    WEB_TEMPLATE.has(key) ||
    READING_TIME.test(key) ||
    WEB_TEMPLATE_SENTENCES.some(pattern => pattern.test(key))
  );
}

const BAR = /[|·•]/;

/** `Impressum | Datenschutz | AGB`. */
function isFooterBar(key: string): boolean {
  if (!BAR.test(key)) return false;
  const links = key.split(/ ?[|·•] ?/);
  return (
    links.length >= 2 &&
    links.every(link => WEB_TEMPLATE.has(link) || FOOTER_LINKS.has(link)) &&
    links.some(link => WEB_TEMPLATE.has(link))
  );
}

function isRightsLine(line: PageLine): boolean {
  if (line.text.length > MAX_RIGHTS_LENGTH || line.key === '') return false;
  const isNotice =
    RESERVED_BEFORE.test(line.key) ||
    (RIGHTS_RESERVED.test(line.key) && /^(copyright|©|\(c\)|all rights|alle rechte)/.test(line.key));
  return isNotice || (COPYRIGHT_YEAR.test(line.key) && line.text.length <= MAX_RIGHTS_LENGTH / 2);
}

function isReadMore(line: PageLine): boolean {
  if (line.text.length > MAX_READ_MORE_LENGTH) return false;
  const colon = line.key.indexOf(':');
  return colon > 0 && READ_MORE_LEADS.has(line.key.slice(0, colon).trim());
}

function rightsHints(page: Page, run: Removal): Removal['metadata'] {
  const line = page.lines.slice(run.first, run.last + 1).find(isRightsLine);
  if (!line) return [];
  const start = textStart(page, line);
  return hintAt(page, 'rights', start, start + line.text.length);
}
