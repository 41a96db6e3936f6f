import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, findDraft } from '../components/drafts';
import { formatMoment } from '../components/format';
import classes from './Reader.module.css';
import type { Opened } from './reader-tab';
import { useDraftPlace } from './use-draft-place';

/** Says that there is typing of this version that was never saved. */
export function DraftNotice({ opened, onEdit }: { opened: Opened; onEdit(): void }) {
  const { t, i18n } = useTranslation();
  const place = useDraftPlace(opened);
  const [draft, setDraft] = useState(() => findDraft(localStorage, place));
  if (!draft) return null;
  return (
    <div className={classes.draft} role="status">
      <IconPencil size={16} stroke={1.5} aria-hidden="true" />
      <span className={classes.draftText}>
        {t('reader.edit.draft', { when: formatMoment(draft.savedAtMs, i18n.language) })}
      </span>
      <Button variant="default" onClick={onEdit}>
        {t('reader.edit.goOn')}
      </Button>
      <Button
        variant="subtle"
        onClick={() => {
          dropDraft(localStorage, place);
          setDraft(null);
        }}
      >
        {t('reader.edit.discard')}
      </Button>
    </div>
  );
}
