import { calendarDateAt } from './calendar-date';
import { type DomElement, findAttribute, listElements } from './dom';
import { readArticleFacts } from './json-ld';
import type { Candidate } from './proposals';

/** What a page says of itself, best places first. `source` is the raw page, for the notes that browsers leave in comments. */
export function listPageCandidates(
  root: DomElement,
  source: string,
  modifiedAtMs: number | null,
): Candidate[] {
  const page = collectParts(root);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = page.metas.get(name)?.trim();
      if (value) return value;
    }
    return null;
  };
  const facts = readArticleFacts(page.jsonLd);
  const saved = findSavedNote(source);
  return [
    ['title', meta('og:title'), 'meta-tag'],
    ['title', facts.headline, 'json-ld'],
    ['title', meta('dc.title', 'dcterms.title'), 'meta-tag'],
    ['title', page.title, 'html-title'],
    ['title', page.heading, 'heading'],
    ['author', meta('author'), 'meta-tag'],
    ['author', meta('article:author'), 'meta-tag'],
    ['author', meta('dc.creator', 'dcterms.creator'), 'meta-tag'],
    ['author', facts.author, 'json-ld'],
    ['source', meta('og:site_name'), 'meta-tag'],
    ['source', facts.publisher, 'json-ld'],
    ['source', meta('dc.publisher', 'dcterms.publisher'), 'meta-tag'],
    ['url', page.canonical, 'canonical-link'],
    ['url', meta('og:url'), 'meta-tag'],
    ['url', saved.url, 'saved-from-url'],
    ['language', findAttribute(root, 'lang'), 'html-lang'],
    ['language', facts.language, 'json-ld'],
    ['language', meta('dc.language', 'dcterms.language'), 'meta-tag'],
    ['savedOn', saved.savedOn, 'saved-from-url'],
    ['savedOn', modifiedAtMs === null ? null : calendarDateAt(modifiedAtMs), 'file-time'],
    [
      'publishedOn',
      meta(
        'article:published_time',
        'datepublished',
        'date',
        'dcterms.issued',
        'dc.date.issued',
        'dcterms.date',
        'dc.date',
      ),
      'meta-tag',
    ],
    ['publishedOn', facts.datePublished, 'json-ld'],
    ['publishedOn', page.time, 'byline'],
    ['rights', meta('copyright', 'dcterms.rights', 'dc.rights', 'rights'), 'meta-tag'],
    ['rights', facts.rights, 'json-ld'],
  ];
}

interface PageParts {
  /** By lower-case name or property; the first of each. */
  readonly metas: Map<string, string>;
  readonly jsonLd: string[];
  title: string | null;
  heading: string | null;
  canonical: string | null;
  time: string | null;
}

function collectParts(root: DomElement): PageParts {
  const parts: PageParts = {
    metas: new Map(),
    jsonLd: [],
    title: null,
    heading: null,
    canonical: null,
    time: null,
  };
  for (const element of listElements(root)) {
    switch (element.localName) {
      case 'meta': {
        const name = (
          findAttribute(element, 'property') ??
          findAttribute(element, 'name') ??
          findAttribute(element, 'itemprop')
        )?.toLowerCase();
        const content = findAttribute(element, 'content');
        if (name && content && !parts.metas.has(name)) parts.metas.set(name, content);
        break;
      }
      case 'script':
        if (/^application\/ld\+json/i.test(findAttribute(element, 'type') ?? ''))
          parts.jsonLd.push(element.textContent ?? '');
        break;
      case 'title':
        // A title inside an inline drawing names the drawing.
        if (element.parentNode && !isDrawing(element.parentNode as DomElement))
          parts.title ??= element.textContent;
        break;
      case 'h1':
        parts.heading ??= element.textContent?.trim() || null;
        break;
      case 'link':
        if (findAttribute(element, 'rel')?.toLowerCase() === 'canonical')
          parts.canonical ??= findAttribute(element, 'href');
        break;
      case 'time':
        parts.time ??= findAttribute(element, 'datetime');
        break;
    }
  }
  return parts;
}

const isDrawing = (element: DomElement): boolean =>
  element.localName !== 'head' && element.localName !== 'html' && element.localName !== 'body';

const NOTE_SAMPLE_CHARS = 20_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// `<!-- saved from url=(0042)https://… -->` is the note of Chromium and Internet Explorer, with the address's length; SingleFile
// writes `url: …` and `saved date: Sun Oct 13 2024 …` on lines of their own.
function findSavedNote(source: string): { url: string | null; savedOn: string | null } {
  const sample = source.slice(0, NOTE_SAMPLE_CHARS);
  const url =
    /<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,4000})/i.exec(sample)?.[1] ??
    /saved with SingleFile\s{1,9}url: (\S{1,4000})/i.exec(sample)?.[1] ??
    null;
  const [, monthName = '', day = '', year = ''] =
    /saved date: \w{3} (\w{3}) (\d{1,2}) (\d{4})/.exec(sample) ?? [];
  const month = MONTHS.indexOf(monthName) + 1;
  return {
    url,
    savedOn: month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : null,
  };
}
