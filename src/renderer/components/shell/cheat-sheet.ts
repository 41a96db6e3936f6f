import { type CommandId, KEY_TABLE, PLACES, type Place } from '../../keys';

export interface KeyGroup {
  readonly place: Place | 'everywhere';
  readonly rows: readonly { readonly command: CommandId; readonly keys: readonly string[] }[];
}

/** The key table by place: what works everywhere first, then the places in their order; places without keys are left out. */
export function groupKeys(): KeyGroup[] {
  return (['everywhere', ...PLACES] as const)
    .map(place => ({
      place,
      rows: KEY_TABLE.filter(binding => binding.place === place && !isLabelKey(binding.command)),
    }))
    .filter(group => group.rows.length > 0);
}

/** The labels are listed by their names. */
function isLabelKey(command: CommandId): boolean {
  return /^label-\d$/.test(command);
}
