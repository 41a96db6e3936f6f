import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/main/files/read/read-file';
import { bytesOf, failureOf, noticeCounts, onlyText, proposalsOf } from '../../../support/read-fixture';

const read = (html: string, name = 'seite.html', modifiedAtMs: number | null = null) =>
  readBytes(bytesOf(html), { name, modifiedAtMs });
const textOf = async (body: string): Promise<string> =>
  onlyText(await read(`<!doctype html><html><body>${body}</body></html>`)).text;

const SENTENCE =
  'Die Werft in Norderhaven hat im vergangenen Jahr elf Fähren gebaut, drei mehr als geplant. ';
const article = (inner = ''): string => `<article><h1>Elf Fähren aus Norderhaven</h1>
  <p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(3)}</p>${inner}<p>${SENTENCE.repeat(5)}</p></article>`;
const NAVIGATION = `<nav><ul>${'<li><a href="/x">Ressort</a></li>'.repeat(20)}</ul></nav>`;
const FOOTER = '<footer><p>Impressum</p><p>Datenschutz</p></footer>';

describe('the text of a page', () => {
  it('puts a blank line between blocks and collapses white space as browsers do', async () => {
    expect(
      await textOf(`<h2>Der  Hafen</h2>\n<div>Er <b>wächst</b>
        weiter<p>Zweiter <i>Absatz</i> </p>lose</div><ul><li>eins</li><li>zwei</li></ul>
        <blockquote>„Ja“</blockquote><figure><img src="a.png"><figcaption>Am Kai</figcaption></figure>`),
    ).toBe('Der Hafen\n\nEr wächst weiter\n\nZweiter Absatz\n\nlose\n\neins\n\nzwei\n\n„Ja“\n\nAm Kai');
  });

  it('decodes entities, keeps no-break spaces and breaks lines at br', async () => {
    expect(await textOf('<p>F&auml;hre &amp; Kai&nbsp;5 &#8222;x&#x201c;<br>neu &lt;b&gt;<br/></p>')).toBe(
      'Fähre & Kai\u00a05 „x“\nneu <b>',
    );
  });

  it('writes the rows of a table as lines with tabs, empty cells included', async () => {
    const rows =
      '<tr><th>Jahr</th><th>Zahl</th><th></th></tr><tr><td>2023</td><td></td><td><p>elf</p></td></tr>';
    expect(
      await textOf(`<p>vor</p><table><caption>Fähren</caption><tbody>${rows}</tbody></table><p>nach</p>`),
    ).toBe('vor\n\nFähren\nJahr\tZahl\t\n2023\t\telf\n\nnach');
  });

  it('reads a table that lays the page out as blocks', async () => {
    const body = '<table><tr><td>Leiste</td><td><p>Erster Absatz</p><p>Zweiter Absatz</p></td></tr></table>';
    expect(await textOf(body)).toBe('Leiste\n\nErster Absatz\n\nZweiter Absatz');
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await textOf('<p>a</p><pre>x  y\n  z</pre>')).toBe('a\n\nx  y\n  z');
  });

  it('leaves out everything that no reader sees', async () => {
    const hidden =
      '<script>alert(1)</script><style>p{}</style><noscript><p>ohne Skript</p></noscript><template><p>Vorlage</p></template>' +
      '<svg><title>Bild</title><text>Zeichnung</text></svg><p hidden>versteckt</p><p style="color:red;display: none">weg</p>' +
      '<!-- Notiz --><img src="data:image/png;base64,AAAA" alt="Bild" onerror="alert(2)"><a href="javascript:alert(3)" onclick="alert(4)">Ver</a>weis' +
      '<select><option>Wahl</option></select><textarea>Eingabe</textarea><iframe srcdoc="<p>x</p>"></iframe>';
    expect(await textOf(`<p>Anfang</p>${hidden}<p>Ende</p>`)).toBe('Anfang\n\nVerweis\n\nEnde');
  });

  it.each([
    ['no html, head or body', '<!doctype html><title>T</title><p>eins<p>zwei'],
    ['no body', '<html><head><title>T</title></head><p>eins</p><p>zwei</p></html>'],
    ['capital letters', '<!DOCTYPE HTML><HTML><BODY><P>eins</P><P>zwei</P></BODY></HTML>'],
    ['an XML declaration', '<?xml version="1.0"?><!-- x --><html><body><p>eins</p><p>zwei</p></body></html>'],
  ])('is found where the page has %s', async (_, html) => {
    expect(onlyText(await read(html)).text).toBe('eins\n\nzwei');
  });
});

describe('the article of a page', () => {
  const page = (inner = ''): string =>
    `<!doctype html><html lang="de-DE"><head><title>Elf Fähren aus Norderhaven - Küstenblatt</title></head><body>${NAVIGATION}${article(inner)}${FOOTER}</body></html>`;

  it('is taken with its heading and without navigation and footer', async () => {
    const { texts, notices, format } = await read(page());
    const text = texts[0]?.text ?? '';
    expect(format).toBe('html');
    expect(text.startsWith('Elf Fähren aus Norderhaven\n\nDie Werft')).toBe(true);
    expect(text).not.toMatch(/Ressort|Impressum/);
    expect(noticeCounts(notices)).toEqual({ 'article-extracted': 1 });
  });

  it('runs nothing of the page and shows none of its code', async () => {
    const hostile = `<script>globalThis.hacked = true</script><p onclick="globalThis.hacked = true">Ein harmloser Satz steht hier.</p><img src="x" onerror="globalThis.hacked = true"><svg onload="globalThis.hacked = true"><script>1</script></svg><a href="data:text/html,<script>1</script>">Verweis</a>`;
    const { text } = onlyText(await read(page(hostile)));
    expect('hacked' in globalThis).toBe(false);
    expect(text).not.toMatch(/hacked|onclick|data:|<script/);
    expect(text).toContain('Ein harmloser Satz steht hier.');
  });

  it('gives way to the whole page where none stands out', async () => {
    const { texts, notices } = await read(
      '<!doctype html><html><body><p>Nur ein Satz.</p><p>Noch einer.</p></body></html>',
    );
    expect(texts[0]?.text).toBe('Nur ein Satz.\n\nNoch einer.');
    expect(noticeCounts(notices)).toEqual({ 'whole-page': 1 });
  });

  it('counts the files that a browser saved beside the page', async () => {
    const { notices } = await readBytes(bytesOf(page()), {
      name: 'a.html',
      modifiedAtMs: null,
      pageFiles: 7,
    });
    expect(noticeCounts(notices)).toEqual({ 'article-extracted': 1, 'page-files': 7 });
  });
});

describe('what a page says of itself', () => {
  it('is taken from meta tags, links and the language attribute first', async () => {
    const head = `<title>Titel der Seite</title><meta property="og:title" content="Elf F&auml;hren">
      <META NAME="Author" CONTENT="Jonna Brix"><meta property="og:site_name" content="Küstenblatt">
      <link rel="canonical" href="https://kuestenblatt.example/faehren"><meta property="article:published_time" content="2024-10-13T23:30:00+02:00">
      <meta name="copyright" content="© Küstenblatt">`;
    expect(
      proposalsOf(
        onlyText(await read(`<html lang="de"><head>${head}</head><body>${article()}</body></html>`)),
      ),
    ).toEqual({
      title: 'Elf Fähren (meta-tag)',
      author: 'Jonna Brix (meta-tag)',
      source: 'Küstenblatt (meta-tag)',
      url: 'https://kuestenblatt.example/faehren (canonical-link)',
      language: 'de (html-lang)',
      publishedOn: '2024-10-13 (meta-tag)',
      rights: '© Küstenblatt (meta-tag)',
    });
  });

  it('is taken from JSON-LD where there are no tags', async () => {
    const facts = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          author: [{ '@type': 'Person', name: 'Jonna Brix' }, { name: 'Ole Tamm' }],
          publisher: { name: 'Küstenblatt' },
          datePublished: '2024-10-13T08:00:00Z',
          license: 'https://lizenz.example/by',
        },
      ],
    });
    const html = `<html><head><script type="application/ld+json">{kaputt</script><script type="application/ld+json">${facts}</script></head><body>${article()}</body></html>`;
    expect(proposalsOf(onlyText(await read(html)))).toEqual({
      title: 'Elf Fähren aus Norderhaven (heading)',
      author: 'Jonna Brix, Ole Tamm (json-ld)',
      source: 'Küstenblatt (json-ld)',
      language: 'de (detected)',
      publishedOn: '2024-10-13 (json-ld)',
      rights: 'https://lizenz.example/by (json-ld)',
    });
  });

  it('is taken from Dublin Core where there is nothing else', async () => {
    const head = `<title>Artikel 4711</title><meta name="DC.title" content="Elf Fähren"><meta name="dcterms.creator" content="Jonna Brix">
      <meta name="DC.publisher" content="Küstenblatt"><meta name="dcterms.issued" content="2024-10-13"><meta name="DC.language" content="de-DE">`;
    expect(
      proposalsOf(onlyText(await read(`<html><head>${head}</head><body>${article()}</body></html>`))),
    ).toEqual({
      title: 'Elf Fähren (meta-tag)',
      author: 'Jonna Brix (meta-tag)',
      source: 'Küstenblatt (meta-tag)',
      language: 'de-DE (meta-tag)',
      publishedOn: '2024-10-13 (meta-tag)',
    });
  });

  it('is taken from the article that a page of JSON-LD is about', async () => {
    const facts = JSON.stringify({
      '@type': 'ItemPage',
      mainEntity: { '@type': 'NewsArticle', headline: 'Elf Fähren', author: 'Jonna Brix' },
    });
    const html = `<html><head><script type="application/ld+json">${facts}</script></head><body>${article()}</body></html>`;
    expect(proposalsOf(onlyText(await read(html)))).toMatchObject({ author: 'Jonna Brix (json-ld)' });
  });

  it('takes headline and language of the JSON-LD before the name of the browser tab', async () => {
    const facts = JSON.stringify({ '@type': 'NewsArticle', headline: 'Elf Fähren', inLanguage: 'de-AT' });
    const html = `<html><head><title>Start</title><script type="application/ld+json">${facts}</script></head><body>${article()}</body></html>`;
    expect(proposalsOf(onlyText(await read(html)))).toEqual({
      title: 'Elf Fähren (json-ld)',
      language: 'de-AT (json-ld)',
    });
  });

  it.each([
    [
      'a browser',
      '<!-- saved from url=(0032)https://kuestenblatt.example/faehren -->',
      '2024-10-20 (file-time)',
    ],
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://kuestenblatt.example/faehren \n saved date: Sun Oct 13 2024 12:00:00 GMT+0200 -->',
      '2024-10-13 (saved-from-url)',
    ],
  ])('includes where and when %s saved it', async (_, note, savedOn) => {
    const html = `<!doctype html>${note}<html lang="de"><body><p>Text</p><time datetime="2024-10-12">gestern</time></body></html>`;
    expect(proposalsOf(onlyText(await read(html, 'faehren.html', Date.UTC(2024, 9, 20, 12))))).toEqual({
      title: 'faehren (file-name)',
      url: 'https://kuestenblatt.example/faehren (saved-from-url)',
      language: 'de (html-lang)',
      savedOn,
      publishedOn: '2024-10-12 (byline)',
    });
  });

  it('proposes no address that is none and no date that does not exist', async () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2024-13-40"><meta name="author" content="https://profil.example/jb">';
    expect(
      proposalsOf(onlyText(await read(`<html lang="x"><head>${head}</head><body><p>Text</p></body></html>`))),
    ).toEqual({
      title: 'seite (file-name)',
    });
  });
});

describe('a hostile page', () => {
  const deep = (tag: string, depth: number): string =>
    `<!doctype html><html lang="de"><head><title>Tief &amp; tiefer</title></head><body><p>Oben</p>${`<${tag}>`.repeat(depth)}F&auml;hre${`</${tag}>`.repeat(depth)}<p>Unten</p><script>1<2</script></body></html>`;

  it.each([
    ['div', 100_000],
    ['b', 100_000],
    ['table', 20_000],
    ['div', 600],
  ])('of nested %s, %d deep, gives its text without its tree', async (tag, depth) => {
    const { texts, notices } = await read(deep(tag, depth));
    expect(texts[0]?.text.split(/\s+/)).toEqual(['Oben', 'Fähre', 'Unten']);
    expect(texts[0]?.metadata[0]).toEqual({ field: 'title', value: 'Tief & tiefer', foundIn: 'html-title' });
    expect(noticeCounts(notices)).toEqual({ 'whole-page': 1 });
  });

  it.each([
    ['unclosed tags', `<div>${'<div></x>'.repeat(100_000)}`],
    ['unclosed comments', '<!--'.repeat(200_000)],
    ['unclosed attributes', '<a href="'.repeat(200_000)],
    ['unclosed scripts', '<script>'.repeat(200_000)],
    [
      'very long attributes',
      `<img srcset="${'a.jpg'.repeat(200_000)} x y"><p class="${' '.repeat(500_000)}x">Text</p>`,
    ],
    ['line breaks', '<br>'.repeat(300_000)],
    ['many paragraphs', '<p>Die Fähre fährt, wie geplant, am Abend.'.repeat(120_000)],
    ['white space', `<p>a${' \n\t'.repeat(300_000)}b</p>`],
    ['entities', `<p>${'&amp;'.repeat(200_000)}</p>`],
    ['lone angle brackets', '< '.repeat(500_000)],
  ])(
    'of %s comes to an end',
    async (_, body) => {
      const { format } = await read(`<!doctype html><html><body><p>Oben</p>${body}`);
      expect(format).toBe('html');
    },
    // Only ends a hang: seconds are usual on a busy machine.
    60_000,
  );

  it('without any text is refused with a sentence', async () => {
    expect(await failureOf(read('<!doctype html><html><body><script>1</script></body></html>'))).toEqual({
      code: 'unreadable',
      message: 'seite.html contains no text',
      reason: 'no-text',
      name: 'seite.html',
    });
  });
});
