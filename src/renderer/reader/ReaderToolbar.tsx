import { Anchor, Select } from '@mantine/core';
import { IconFlagFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { VisibleText } from '../components/text/VisibleText';
import { placePath } from './place';
import classes from './Reader.module.css';
import type { Opened } from './reader-tab';
import { StateSelect } from './StateSelect';

/** Under the title: where the text is from, which version is shown, how far the work is. */
export function ReaderToolbar({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  const { document, source, versionId } = opened;

  return (
    <div className={classes.toolbar}>
      <span className={classes.source}>
        {source?.flag && (
          <IconFlagFilled
            size={14}
            className={classes.flag}
            role="img"
            aria-label={t('common.flaggedSource')}
          />
        )}
        {source ? (
          <Anchor component={Link} href={`/sources/${source.id}`} size="md" truncate>
            <VisibleText text={source.name} />
          </Anchor>
        ) : (
          <span className={classes.quiet}>{t('reader.noSource')}</span>
        )}
      </span>
      <VersionSelect opened={opened} />
      <StateSelect document={document} label={t('reader.state')} isLabelHidden />
      {versionId !== document.currentVersionId && (
        <span className={classes.oldVersion}>
          {t('reader.oldVersion')}{' '}
          <Anchor
            component={Link}
            size="md"
            underline="always"
            href={placePath({ documentId: document.id, versionId: null, at: null })}
          >
            {t('reader.toCurrent')}
          </Anchor>
        </span>
      )}
    </div>
  );
}

function VersionSelect({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { document, versions, versionId } = opened;
  return (
    <Select
      aria-label={t('reader.version')}
      className={classes.versionSelect}
      allowDeselect={false}
      value={String(versionId)}
      data={versions.map(({ id, number, cause }) => {
        const name = t('reader.versionName', { number, cause: t(`reader.causes.${cause}`) });
        return {
          value: String(id),
          label: id === document.currentVersionId ? t('reader.versionCurrent', { name }) : name,
        };
      })}
      onChange={value => {
        const chosen = Number(value);
        const isCurrent = chosen === document.currentVersionId;
        navigate(placePath({ documentId: document.id, versionId: isCurrent ? null : chosen, at: null }));
      }}
    />
  );
}
