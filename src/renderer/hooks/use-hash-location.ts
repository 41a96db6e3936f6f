import { useSyncExternalStore } from 'react';
import type { BaseLocationHook, BaseSearchHook } from 'wouter';

/**
 * The place and its query, both kept in the hash: `#/reader/12?version=3`. wouter's own hash location writes the query
 * into the address before the hash, where the loopback host's token stands, and keeps an old query on the way to a place
 * without one.
 */
export const useHashLocation: BaseLocationHook & {
  hrefs(href: string): string;
  searchHook: BaseSearchHook;
} = () => [useSyncExternalStore(subscribe, currentPath), navigate];

useHashLocation.hrefs = href => `#${href}`;
useHashLocation.searchHook = () => useSyncExternalStore(subscribe, currentSearch);

export function splitHash(hash: string): { path: string; search: string } {
  const place = hash.replace(/^#?\/?/, '');
  const at = place.indexOf('?');
  return at < 0
    ? { path: `/${place}`, search: '' }
    : { path: `/${place.slice(0, at)}`, search: place.slice(at + 1) };
}

/** Whether there is a place of this window to go back to; before the first one stands whatever the browser showed. */
export function useCanGoBack(): boolean {
  return useSyncExternalStore(subscribe, () => depthHere() > 0);
}

/** Keeps something with this place for whoever comes back to it. Nothing is kept where another place is shown. */
export function rememberHere(path: string, name: string, value: number): void {
  if (currentPath() === path) window.history.replaceState({ ...stateHere(), [name]: value }, '');
}

/** What was kept with this place, or null. */
export function recallHere(path: string, name: string): number | null {
  const value = currentPath() === path ? stateHere()[name] : null;
  return typeof value === 'number' ? value : null;
}

const stateHere = () => (window.history.state ?? {}) as Record<string, unknown>;
/** How many places were gone to before this one. */
const depthHere = () => Number(stateHere()['depth'] ?? 0);

const currentPath = () => splitHash(window.location.hash).path;
const currentSearch = () => splitHash(window.location.hash).search;

function navigate(
  to: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void {
  const { path, search } = splitHash(to);
  const hash = search === '' ? `#${path}` : `#${path}?${search}`;
  const depth = depthHere() + (replace ? 0 : 1);
  const kept = { ...(state as object | null), depth };
  if (replace) window.history.replaceState(kept, '', hash);
  else window.history.pushState(kept, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('popstate', onChange);
  };
}
