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

const currentPath = () => splitHash(window.location.hash).path;
const currentSearch = () => splitHash(window.location.hash).search;

function navigate(
  to: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void {
  const { path, search } = splitHash(to);
  const hash = search === '' ? `#${path}` : `#${path}?${search}`;
  if (replace) window.history.replaceState(state, '', hash);
  else window.history.pushState(state, '', hash);
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
