import { createContext, useContext } from 'react';

/** What is about to be imported. Paths where the host knows them, files with their bytes otherwise. */
export type ImportSource =
  | string
  | { name: string; bytes: Uint8Array<ArrayBuffer>; modifiedAtMs: number | null };

export interface ImportRequest {
  /** The document that gets the text as a new version. */
  readonly versionOf?: { readonly documentId: number; readonly title: string };
  /** Starts on the field for pasting. */
  readonly isPaste?: boolean;
  /** Dropped files: the import begins at once. */
  readonly dropped?: () => Promise<DroppedFiles>;
}

export interface DroppedFiles {
  readonly sources: readonly ImportSource[];
  /** Names of files that are too large to be sent from a browser; they are listed as skipped. */
  readonly tooLarge: readonly string[];
  /** By the name of a saved page, how many files of its folder were left out. The host counts for itself what it walks. */
  readonly pageFiles?: ReadonlyMap<string, number>;
}

/** What was typed or pasted and not imported; it stands there again when the dialog comes back. */
export interface UnsentText {
  readonly title: string;
  readonly text: string;
}

export const NOTHING_TYPED: UnsentText = { title: '', text: '' };

export interface ImportDialogControl {
  /** Opens the dialog unless an import is running. */
  open(request?: ImportRequest): void;
}

export const ImportDialogContext = createContext<ImportDialogControl>({ open: () => {} });

export function useImportDialog(): ImportDialogControl {
  return useContext(ImportDialogContext);
}
