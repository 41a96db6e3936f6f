/** What the driver is told to do until it is killed. */
export interface DriverOrder {
  readonly work: 'import' | 'annotate' | 'export' | 'erase';
  readonly workspacePath: string;
  readonly workerFile: string;
  /** For files to import, or for exports. */
  readonly folder: string;
  /** In every text and comment, so that no two rounds of a workspace make the same. */
  readonly round: number;
}

/**
 * One line of the driver. `stored`, `did`, `erased` and `exported` confirm: the program has promised to keep it. `will`,
 * `erasing` and `exporting` come before, for the one action that may or may not have happened when the kill came.
 */
export type DriverLine =
  | { readonly type: 'opening' }
  | { readonly type: 'opened' }
  | { readonly type: 'stored'; readonly sha256: readonly string[] }
  | { readonly type: 'will' | 'did'; readonly removed: string | null; readonly added: string | null }
  | { readonly type: 'erasing' | 'erased'; readonly title: string }
  | { readonly type: 'exporting' | 'exported'; readonly folder: string };
