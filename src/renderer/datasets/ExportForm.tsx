import { Alert, Button, Radio, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/errors';
import { ErrorNotice } from '../components/ErrorNotice';
import { Keys } from '../components/Keys';
import classes from './ExportForm.module.css';
import { TEXT_CHOICES, type TextChoice } from './selection';

export interface ExportFormProps {
  folder: string;
  onFolder(folder: string): void;
  /** Null where the host has no dialog: then the path is typed. */
  onPickFolder: (() => void) | null;
  withText: TextChoice;
  onWithText(choice: TextChoice): void;
  /** Imported files and evidence files, byte for byte; null where the choice of texts does not allow them. */
  withFiles: boolean | null;
  onWithFiles(withFiles: boolean): void;
  /** Null while the documents are on their way. */
  chosenCount: number | null;
  withheldCount: number;
  /** Why the last try failed. */
  error: AppError | null;
  canStart: boolean;
  onStart(): void;
}

/** Where the export goes and whether it holds the texts themselves. */
export function ExportForm({
  folder,
  onFolder,
  onPickFolder,
  withText,
  onWithText,
  withFiles,
  onWithFiles,
  chosenCount,
  withheldCount,
  error,
  canStart,
  onStart,
}: ExportFormProps) {
  const { t } = useTranslation();
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        if (canStart) onStart();
      }}
    >
      <h2 className={classes.heading}>{t('datasets.form.heading')}</h2>
      <div className={classes.folder}>
        <TextInput
          className={classes.path}
          label={t('datasets.form.folder')}
          description={t('datasets.form.folderHint')}
          value={folder}
          title={folder}
          onChange={event => onFolder(event.currentTarget.value)}
          spellCheck={false}
        />
        {onPickFolder && (
          <Button variant="default" onClick={onPickFolder}>
            {t('datasets.form.pick')}
          </Button>
        )}
      </div>
      <Radio.Group
        label={t('datasets.form.texts')}
        size="xs"
        value={withText}
        onChange={value => onWithText(value as TextChoice)}
      >
        <Stack gap={6} mt={6}>
          {TEXT_CHOICES.map(choice => (
            <Radio
              key={choice}
              size="xs"
              classNames={{ label: classes.choice, description: classes.hint }}
              value={choice}
              label={t(`datasets.form.choices.${choice}`)}
              description={t(`datasets.form.choiceHints.${choice}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Switch
        size="xs"
        classNames={{ label: classes.choice, description: classes.hint }}
        label={t('datasets.form.withFiles')}
        description={t(withFiles === null ? 'datasets.form.filesNeedTexts' : 'datasets.form.withFilesHint')}
        disabled={withFiles === null}
        checked={withFiles === true}
        onChange={event => onWithFiles(event.currentTarget.checked)}
      />
      <Text role="status" className={classes.count}>
        {chosenCount === 0 && t('datasets.form.nothingChosen')}
        {chosenCount !== null && chosenCount > 0 && t('datasets.form.withheld', { count: withheldCount })}
      </Text>
      {error && <Failure error={error} />}
      <div className={classes.start}>
        <Button type="submit" disabled={!canStart}>
          {t('datasets.form.start')}
        </Button>
        <Keys keys="Mod+Enter" />
      </div>
    </form>
  );
}

function Failure({ error }: { error: AppError }) {
  const { t } = useTranslation();
  if (error.code === 'cancelled') {
    return (
      <Alert role="status" variant="light">
        {t('datasets.cancelled')}
      </Alert>
    );
  }
  if (error.code === 'conflict' && error.details['reason'] === 'exists') {
    return (
      <Alert role="alert" color="red" variant="light" title={t('errors.conflict.title')}>
        {t('datasets.exists', { name: error.details['name'] })}
      </Alert>
    );
  }
  return (
    <div>
      <ErrorNotice error={error} />
      <Text>{t('datasets.failed')}</Text>
    </div>
  );
}
