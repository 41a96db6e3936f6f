import { Button, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Keys } from '../components/Keys';
import { notifyDone, notifyError } from '../components/notify';
import { useCommands } from '../hooks/use-commands';
import { useCommand, useQuery } from '../hooks/use-operation';
import type { ShownSide } from './SideHeading';

/** Says for the checks that the left text is the source of the right one; nothing to press where that is known. */
export function SourceChoice({ left, right }: { left: ShownSide; right: ShownSide }) {
  const { t } = useTranslation();
  const { documentId } = right;
  const { data } = useQuery('checks.references', { documentId });
  const { run } = useCommand('checks.set-reference');
  const known = data?.references.find(reference => reference.documentId === left.documentId);
  const isKnown = known !== undefined && known.reason !== 'undirected';
  const choose = () => {
    run({ documentId, referenceId: left.documentId, isReference: true }).then(
      () => notifyDone(t('checks.inText.sourceSet', { title: left.documentTitle })),
      notifyError,
    );
  };
  useCommands([data !== undefined && !isKnown && { id: 'set-source', run: choose }]);
  if (!data) return null;
  if (isKnown) return <span>· {t(`checks.inText.reasons.${known.reason}`)}</span>;
  return (
    <Tooltip label={t('checks.inText.sourceHint')}>
      <Button size="compact-xs" variant="default" rightSection={<Keys keys="Q" />} onClick={choose}>
        {t('checks.inText.takeLeft')}
      </Button>
    </Tooltip>
  );
}
