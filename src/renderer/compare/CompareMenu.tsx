import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDots, IconFileExport, IconFileTypeHtml, IconFileTypeTxt } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../components/copy-text';
import { Keys } from '../components/Keys';
import { notifyDone } from '../components/notify';
import { useCommands } from '../hooks/use-commands';
import { useQuery } from '../hooks/use-operation';
import type { ComparisonResult } from './comparison-result';
import { copyComparison } from './copied-change';
import { ExportDialog } from './ExportDialog';
import { useComparisonView } from './use-comparison-view';

export interface CompareMenuProps {
  /** Null while it is on its way. */
  comparison: ComparisonResult | null;
}

/** What can be done with a whole comparison: copy it, write it to a file. */
export function CompareMenu({ comparison }: CompareMenuProps) {
  const { t, i18n } = useTranslation();
  const [{ ignore }] = useComparisonView();
  const [isExporting, setIsExporting] = useState(false);
  const left = useQuery(
    'documents.text',
    { versionId: comparison?.left.versionId ?? 1 },
    { isEnabled: false },
  );
  const right = useQuery(
    'documents.text',
    { versionId: comparison?.right.versionId ?? 1 },
    { isEnabled: false },
  );
  const links = useQuery(
    'comparisons.links',
    { documentId: comparison?.left.documentId ?? 1 },
    { isEnabled: comparison?.result.mode === 'alignment' },
  );
  const texts =
    comparison && left.data && right.data ? { left: left.data.text, right: right.data.text } : null;

  const copy = (as: 'text' | 'html') => {
    if (!comparison || !texts) return;
    const shown = { ignore, handLinks: links.data?.links ?? [], language: i18n.language };
    const { text, html } = copyComparison(comparison, texts, shown);
    void copyText(as === 'text' ? { text } : { text, html }).then(
      isDone => isDone && notifyDone(t(`compare.copy.done.${as}`)),
    );
  };
  const startExport = () => setIsExporting(true);
  useCommands([
    texts !== null && { id: 'copy-as-text', run: () => copy('text') },
    texts !== null && { id: 'copy-as-html', run: () => copy('html') },
    comparison !== null && { id: 'export-comparison', run: startExport },
  ]);

  return (
    <>
      <Menu position="bottom-end" width={270}>
        <Menu.Target>
          <Tooltip label={t('compare.copy.menu')}>
            <ActionIcon aria-label={t('compare.copy.menu')} disabled={!comparison}>
              <IconDots size={16} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileTypeTxt size={16} stroke={1.5} />} onClick={() => copy('text')}>
            {t('compare.copy.asText')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileTypeHtml size={16} stroke={1.5} />} onClick={() => copy('html')}>
            {t('compare.copy.asHtml')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconFileExport size={16} stroke={1.5} />}
            rightSection={<Keys keys="E" />}
            onClick={startExport}
          >
            {t('compare.export.start')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isExporting && comparison && (
        <ExportDialog comparison={comparison} ignore={ignore} onClose={() => setIsExporting(false)} />
      )}
    </>
  );
}
