import type { WireError } from '../../shared/errors';
import { makeVisible } from './visible';

export interface HintContext {
  /** Such as `gegenlese documents import`. */
  readonly command: string;
  readonly errorLogFile: string;
}

/** What happened and what to do about it, for standard error. */
export function describeError(error: WireError, context: HintContext): string {
  return `${makeVisible(error.message)}.\n${hint(error, context)}`.trimEnd();
}

function hint({ code, details, ref }: WireError, { command, errorLogFile }: HintContext): string {
  switch (code) {
    case 'invalid_input':
      return `See: ${command} --help`;
    case 'not_found':
      return 'Check the number or path; the list commands show what there is.';
    case 'conflict':
      return conflictHint(details?.reason);
    case 'unreadable':
      return 'Nothing was changed. Check that the file is whole and of a supported kind.';
    case 'storage':
      return storageHint(details?.reason, command);
    case 'cancelled':
      return '';
    case 'disconnected':
      return 'Try again.';
    case 'internal':
      return `This is a fault of the program. ${errorLogFile} has the details${ref ? ` under ${ref}` : ''}.`;
  }
}

function storageHint(reason: unknown, command: string): string {
  if (reason === 'output') return 'What was printed is incomplete; what the command changed stands.';
  if (reason === 'read-only') return 'Opening a workspace writes beside it: copy it to a folder of your own.';
  const remedy = 'Free some space or check the permissions; then try again.';
  return command === 'gegenlese documents import'
    ? `What was imported before stays and is not imported twice. ${remedy}`
    : `Nothing of this step was stored. ${remedy}`;
}

function conflictHint(reason: unknown): string {
  switch (reason) {
    case 'in-use':
      return 'Close the other program, or name another workspace with --workspace.';
    case 'port':
      return 'Choose another one with --port, or leave it out for any free one.';
    case 'exists':
      return 'Nothing was overwritten. Name another file or folder.';
    default:
      return 'Nothing was changed. The list commands show how things stand.';
  }
}
