import type { DraftPlace } from '../components/drafts';
import { useQuery } from '../hooks/use-operation';
import type { Opened } from './reader-tab';

/** Where typing into the shown version is kept. The page waits for the workspace's number before it shows a text. */
export function useDraftPlace({ document, versions, versionId }: Opened): DraftPlace {
  const workspaceUid = useQuery('workspace.describe', {}).data?.uid ?? '';
  const textSha256 = versions.find(({ id }) => id === versionId)?.textSha256 ?? '';
  return { workspaceUid, documentId: document.id, textSha256 };
}
