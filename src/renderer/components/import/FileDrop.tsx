import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FileDrop.module.css';
import { takeDropped } from './read-files';
import type { DroppedFiles } from './use-import-dialog';

/** Takes files dropped anywhere in the window, and keeps the page from being replaced by them. */
export function FileDrop({ onDrop }: { onDrop(dropped: () => Promise<DroppedFiles>): void }) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  const receive = useRef(onDrop);
  receive.current = onDrop;

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onFilesDrop = (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      receive.current(takeDropped(event.dataTransfer));
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onFilesDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onFilesDrop);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className={classes.overlay} aria-hidden="true">
      <span className={classes.words}>{t('shell.dropHere')}</span>
    </div>
  );
}
