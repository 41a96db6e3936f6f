import { type CommandId, KEY_TABLE, PLACES, type Place } from '../../keys';

export interface KeyGroup {
  readonly place: Place | 'everywhere';
  readonly rows: readonly { readonly command: CommandId; readonly keys: readonly string[] }[];
}

/**
 * The key table by place: the place one is in, what works everywhere, then the other places in their order; places without
 * keys are left out.
 */
export function groupKeys(here: Place | null = null): KeyGroup[] {
  const others = PLACES.filter(place => place !== here);
  return ([...(here ? [here] : []), 'everywhere', ...others] as const)
    .map(place => ({
      place,
      rows: KEY_TABLE.filter(binding => binding.place === place && !isLabelKey(binding.command)),
    }))
    .filter(group => group.rows.length > 0);
}

/** Which place an address belongs to; null for none that has keys of its own. */
export function placeAt(path: string): Place | null {
  const [, first = '', second] = path.split('/');
  if (first === 'checks' && second === 'names') return 'names';
  return PLACES.find(place => place === (first === '' ? 'overview' : first)) ?? null;
}

/** The labels are listed by their names. */
function isLabelKey(command: CommandId): boolean {
  return /^label-\d$/.test(command);
}
