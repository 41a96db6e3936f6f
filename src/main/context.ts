import type { z } from 'zod';
import type { InputOf, OutputOf, ProgressOf } from '../shared/contract/client';
import type { Area } from '../shared/contract/operation';
import type { OperationName, Operations } from '../shared/contract/operations';
import type { Settings } from '../shared/contract/settings';
import type { Workspace } from './db/workspace';
import type { ScaleFolders } from './files/read/scale-files';
import type { WorkerPool } from './workers/pool';

/** What a window, a browser or a terminal can do that the program itself cannot. */
export interface HostCapabilities {
  readonly kind: OutputOf<'host.describe'>['kind'];
  /** Shows the system's dialog; null where the host has none. */
  readonly pick: ((request: InputOf<'host.pick'>) => Promise<string[]>) | null;
}

/** Settings of the person at this machine, kept in a file of their own. */
export interface SettingsStore {
  read(): Settings;
  update(changes: Partial<Settings>): Settings;
}

/** Everything a handler may use besides its input. */
export interface Context {
  /** The open workspace; another object after `switchWorkspace`. */
  readonly workspace: Workspace;
  /** Closes the open workspace after `path` could be opened; open jobs of the old one fail as cancelled. */
  switchWorkspace(path: string, options: { create: boolean }): void;
  readonly workers: WorkerPool;
  readonly settings: SettingsStore;
  readonly host: HostCapabilities;
  readonly scaleFolders: ScaleFolders;
  /** SHA-256 of the files that a first workspace is filled with. */
  readonly sampleHashes: () => readonly string[];
  readonly appVersion: string;
  now(): number;
}

/** One running call, as its handler sees it. */
export interface Call<N extends OperationName> {
  readonly operation: N;
  readonly actor: string;
  readonly signal: AbortSignal;
  /** Throttled to one every 100 ms; the last one before the end always arrives. */
  report(progress: ProgressOf<N>): void;
  /** Says that what the operation declares was touched in part only. */
  touchOnly(areas: readonly Area[]): void;
  /** Keeps the cause of something unexpected that does not end the call. */
  noteFailure(cause: unknown): void;
}

export type Handler<N extends OperationName> = (
  context: Context,
  input: z.output<Operations[N]['input']>,
  call: Call<N>,
) => Promise<OutputOf<N>> | OutputOf<N>;

export type Handlers = { readonly [N in OperationName]: Handler<N> };

/** Who does what and when, for the history. */
export function authorOf<N extends OperationName>(context: Context, call: Call<N>) {
  return { actor: call.actor, atMs: context.now(), operation: call.operation };
}
