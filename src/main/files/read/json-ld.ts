/** What a page says of its article in JSON-LD, as schema.org names it. */
export interface ArticleFacts {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly rights: string | null;
  /** As written there: a tag as in BCP 47, or a name that is none. */
  readonly language: string | null;
}

/** From the contents of the page's `application/ld+json` scripts; the first value of each wins. Broken scripts say nothing. */
export function readArticleFacts(scripts: readonly string[]): ArticleFacts {
  const nodes = scripts.flatMap(listNodes);
  const articles = nodes.filter(isArticle);
  const find = (key: string): string | null => {
    for (const node of articles) {
      const name = nameOf(node[key]);
      if (name) return name;
    }
    return null;
  };
  return {
    headline: find('headline'),
    author: find('author'),
    publisher: find('publisher'),
    datePublished: find('datePublished'),
    rights: find('copyrightNotice') ?? find('copyrightHolder') ?? find('license'),
    language: find('inLanguage'),
  };
}

type JsonObject = { readonly [key: string]: unknown };

const MAX_NODES = 500;

function listNodes(script: string): JsonObject[] {
  const nodes: JsonObject[] = [];
  const waiting: unknown[] = [parsedOrNull(script)];
  for (
    let value = waiting.shift();
    value !== undefined && nodes.length < MAX_NODES;
    value = waiting.shift()
  ) {
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      if (value['@graph'] !== undefined) waiting.push(value['@graph']);
      if (value.mainEntity !== undefined) waiting.push(value.mainEntity);
    }
  }
  return nodes;
}

// Broken JSON-LD is common on the web; the page is readable without it.
function parsedOrNull(script: string): unknown {
  try {
    return JSON.parse(script) as unknown;
  } catch {
    return null;
  }
}

function isArticle(node: JsonObject): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some(
    type => typeof type === 'string' && /Article|BlogPosting|Report|WebPage|NewsItem/.test(type),
  );
}

// A name, a thing with a name, or several of either.
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).map(one => (Array.isArray(one) ? null : nameOf(one)));
    return names.filter(name => name).join(', ') || null;
  }
  if (typeof value === 'string') return value.trim() || null;
  return isObject(value) && typeof value.name === 'string' ? value.name.trim() || null : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
