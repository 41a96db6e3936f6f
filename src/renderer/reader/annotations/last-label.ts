/** The label that was given last in this window, also in another text. */
export function findLastLabel(storage: Storage): string | null {
  return storage.getItem(KEY);
}

export function keepLastLabel(storage: Storage, labelId: string): void {
  storage.setItem(KEY, labelId);
}

const KEY = 'gegenlese.last-label';
