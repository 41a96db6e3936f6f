/**
 * Who may import whom, as paths below `src`. The first row whose `from` matches a file is the one that counts for it;
 * `may` lists what it may import besides files of its own folder pattern. Packages that are named must not appear
 * anywhere else. Types count as imports.
 */
export interface ImportRow {
  readonly from: RegExp;
  readonly may: readonly RegExp[];
}

const MODEL = /^shared\/(model\/|errors)/;
const DOMAIN = /^shared\/domain\//;
const CONTRACT = /^shared\/contract\//;
const DB = /^main\/db\//;
const FILES = /^main\/files\//;
const WORKERS = /^main\/workers\//;
const CONTEXT = /^main\/context$/;

export const IMPORT_TABLE: readonly ImportRow[] = [
  { from: /^shared\/(model|errors)/, may: [MODEL] },
  { from: DOMAIN, may: [MODEL, DOMAIN] },
  { from: CONTRACT, may: [MODEL, CONTRACT] },
  { from: DB, may: [MODEL, DOMAIN, CONTRACT, DB] },
  { from: FILES, may: [MODEL, DOMAIN, CONTRACT, FILES] },
  { from: WORKERS, may: [MODEL, DOMAIN, CONTRACT, DB, FILES, WORKERS] },
  // Handlers share what stands in metadata.ts; one area never calls another.
  { from: /^main\/handlers\/index$/, may: [CONTEXT, /^main\/handlers\//] },
  {
    from: /^main\/handlers\//,
    may: [MODEL, DOMAIN, CONTRACT, DB, FILES, WORKERS, CONTEXT, /^main\/handlers\/metadata$/],
  },
  { from: CONTEXT, may: [MODEL, CONTRACT, DB, FILES, WORKERS] },
  { from: /^main\/(dispatch|settings-store|error-log|paths|page)$/, may: [MODEL, CONTRACT, CONTEXT] },
  {
    from: /^main\/(sample-workspace|connect-app)$/,
    may: [MODEL, CONTRACT, /^main\/(dispatch|connect-app)$/],
  },
  {
    from: /^main\/app$/,
    may: [
      MODEL,
      CONTRACT,
      CONTEXT,
      DB,
      WORKERS,
      /^main\/handlers\/index$|^main\/handlers$/,
      /^main\/[a-z-]+$/,
    ],
  },
  { from: /^main\/electron\//, may: [MODEL, CONTRACT, CONTEXT, /^main\/electron\//, /^main\/[a-z-]+$/] },
  {
    from: /^main\/(loopback|command-line)\//,
    may: [MODEL, CONTRACT, CONTEXT, /^main\/(loopback|command-line)\//, /^main\/[a-z-]+$/],
  },
  {
    from: /^main\/[a-z-]+$/,
    may: [MODEL, DOMAIN, CONTRACT, CONTEXT, /^main\/(electron|loopback|command-line)\//, /^main\/[a-z-]+$/],
  },
  { from: /^preload\//, may: [/^shared\/contract\/wire$/] },
  {
    from: /^renderer\/(hooks|components|i18n)\//,
    may: [
      MODEL,
      DOMAIN,
      CONTRACT,
      /^renderer\/(hooks|components|i18n)(\/|$)/,
      /^renderer\/(client|keys|theme|gegenlese)(\.d)?$/,
    ],
  },
  {
    from: /^renderer\/(overview|library|reader|compare|sources|claims|checks|datasets|history|settings)\//,
    may: [
      MODEL,
      DOMAIN,
      CONTRACT,
      /^renderer\/(hooks|components|i18n)(\/|$)/,
      /^renderer\/(client|keys|theme|gegenlese)(\.d)?$/,
    ],
  },
  { from: /^renderer\//, may: [MODEL, DOMAIN, CONTRACT, /^renderer\//] },
];

/** Folders below which only files of the same folder may import each other besides what the table says. */
export const PLACES =
  /^renderer\/(overview|library|reader|compare|sources|claims|checks|datasets|history|settings)\//;

/** Packages with one home. */
export const PACKAGE_HOMES: readonly { readonly name: RegExp; readonly home: RegExp }[] = [
  { name: /^electron$/, home: /^(main\/(index|electron\/.*)|preload\/.*)$/ },
  { name: /^better-sqlite3$/, home: /^main\/(db\/|handlers\/workspace$)/ },
  { name: /^node:/, home: /^main\// },
  {
    name: /^(react|react-dom|@mantine\/|@tanstack\/|wouter|react-i18next|i18next|@tabler\/)/,
    home: /^renderer\//,
  },
  { name: /^zod$/, home: /^(shared\/(model|contract)|shared\/domain\/records|main)\// },
  { name: /^hono|^@hono\//, home: /^main\/(browser-host|loopback\/.*)$/ },
];
