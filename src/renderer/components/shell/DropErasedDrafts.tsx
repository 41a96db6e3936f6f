import { useEffect } from 'react';
import { useQuery } from '../../hooks/use-operation';
import { dropErased } from '../drafts';

/**
 * What was typed into a text and not saved lies in this window's own storage, where the host cannot reach it: whoever erases
 * the text, and in whichever window, it goes here as soon as this window hears of it.
 */
export function DropErasedDrafts() {
  const workspaceUid = useQuery('workspace.describe', {}).data?.uid;
  const { data, refetch } = useQuery('history.erased-documents', {});
  useEffect(() => {
    if (workspaceUid && data?.workspaceUid === workspaceUid)
      dropErased(localStorage, workspaceUid, data.documentIds);
  }, [workspaceUid, data]);
  useEffect(() => {
    const look = () => void refetch();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [refetch]);
  return null;
}
