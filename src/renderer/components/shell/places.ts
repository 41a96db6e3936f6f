import {
  IconArrowsDiff,
  IconBooks,
  IconDatabaseExport,
  IconFlag,
  IconHistory,
  IconHome,
  IconListCheck,
  IconScale,
  IconSettings,
} from '@tabler/icons-react';
import type { CommandId } from '../../keys';

/** The places of the navigation, in its order. */
export const NAVIGATION = [
  { place: 'overview', path: '/', command: 'go-overview', Icon: IconHome },
  { place: 'library', path: '/library', command: 'go-library', Icon: IconBooks },
  { place: 'compare', path: '/compare', command: 'go-compare', Icon: IconArrowsDiff },
  { place: 'sources', path: '/sources', command: 'go-sources', Icon: IconFlag },
  { place: 'claims', path: '/claims', command: 'go-claims', Icon: IconScale },
  { place: 'checks', path: '/checks', command: 'go-checks', Icon: IconListCheck },
  { place: 'datasets', path: '/datasets', command: 'go-datasets', Icon: IconDatabaseExport },
  { place: 'history', path: '/history', command: 'go-history', Icon: IconHistory },
  { place: 'settings', path: '/settings', command: 'go-settings', Icon: IconSettings },
] as const satisfies readonly { place: string; path: string; command: CommandId; Icon: unknown }[];

/** Whether a location lies in the place at `path`. The reader belongs to the library: that is where its texts come from. */
export function isInPlace(location: string, path: string): boolean {
  if (path === '/') return location === '/';
  const isBelow = (root: string) => location === root || location.startsWith(`${root}/`);
  return isBelow(path) || (path === '/library' && isBelow('/reader'));
}
