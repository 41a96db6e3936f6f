import { ActionIcon, SegmentedControl, Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowsExchange,
  IconArrowsMoveVertical,
  IconArrowUp,
  IconLayoutSidebarRight,
  IconLink,
  IconLinkOff,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ComparisonMode } from '../../shared/model/comparison';
import { percentOf } from '../components/format';
import { Page } from '../components/Page';
import { useCommands } from '../hooks/use-commands';
import { CompareMenu } from './CompareMenu';
import classes from './ComparisonFrame.module.css';
import { comparePath, factsPath } from './compare-path';
import type { ComparisonResult } from './comparison-result';
import { type ShownSide, SideHeading } from './SideHeading';
import { SourceChoice } from './SourceChoice';

export interface FrameProps {
  leftVersionId: number;
  rightVersionId: number;
  mode: ComparisonMode | null;
  /** Null while they are on their way, as is `comparison`. */
  left: ShownSide | null;
  right: ShownSide | null;
  comparison: ComparisonResult | null;
  isSynced: boolean;
  onToggleSync(): void;
  onStep?: ((step: 1 | -1) => void) | undefined;
  /** Brings the other side to where the focused one is, while they scroll apart. */
  onResync?: (() => void) | undefined;
  /** Both texts in one column have nothing to scroll apart. */
  hasOneColumn?: boolean;
  /** Controls of one kind of comparison, before the list's. */
  tools?: ReactNode;
  /** What screen readers hear after a step. */
  announcement?: string;
  inspector?: ReactNode;
  inspectorLabel?: string;
  children: ReactNode;
}

/** What both comparisons have around them: the commands, which two texts, and why they are compared this way. */
export function ComparisonFrame({
  leftVersionId,
  rightVersionId,
  mode,
  left,
  right,
  comparison,
  isSynced,
  onToggleSync,
  onStep,
  onResync,
  hasOneColumn = false,
  tools,
  announcement = '',
  inspector,
  inspectorLabel = '',
  children,
}: FrameProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [isListShown, setIsListShown] = useState(() => window.innerWidth >= ROOM_FOR_LIST);
  const shownMode = comparison?.result.mode ?? mode;
  const purposes = shownMode === null ? NO_PURPOSES : PURPOSES[shownMode];

  const setMode = (next: ComparisonMode) =>
    navigate(comparePath(leftVersionId, rightVersionId, next), { replace: true });
  const toggleMode = () => setMode(shownMode === 'diff' ? 'alignment' : 'diff');
  const swapSides = () => navigate(comparePath(rightVersionId, leftVersionId, mode), { replace: true });
  const toggleList = () => setIsListShown(!isListShown);

  const canResync = onResync !== undefined && !isSynced && !hasOneColumn;
  useCommands([
    onStep !== undefined && { id: 'next-change', run: () => onStep(1) },
    onStep !== undefined && { id: 'previous-change', run: () => onStep(-1) },
    { id: 'swap-sides', run: swapSides },
    shownMode !== null && { id: 'toggle-mode', run: toggleMode },
    !hasOneColumn && { id: 'toggle-sync', run: onToggleSync },
    canResync && { id: 'resync-here', run: () => onResync?.() },
    inspector !== undefined && { id: 'toggle-change-list', run: toggleList },
    { id: 'fact-grid', run: () => navigate(factsPath(leftVersionId, [leftVersionId, rightVersionId])) },
    { id: 'compare-others', run: () => navigate('/compare') },
  ]);

  const actions = (
    <>
      <SegmentedControl
        aria-label={t('compare.modeLabel')}
        disabled={shownMode === null}
        value={shownMode ?? ''}
        onChange={value => setMode(value as ComparisonMode)}
        data={[
          { value: 'diff', label: t('compare.modes.diff') },
          { value: 'alignment', label: t('compare.modes.alignment') },
        ]}
      />
      <IconButton label={t('compare.previous')} isDisabled={!onStep} onPress={() => onStep?.(-1)}>
        <IconArrowUp size={16} stroke={1.5} />
      </IconButton>
      <IconButton label={t('compare.next')} isDisabled={!onStep} onPress={() => onStep?.(1)}>
        <IconArrowDown size={16} stroke={1.5} />
      </IconButton>
      <IconButton label={t('compare.swap')} onPress={swapSides}>
        <IconArrowsExchange size={16} stroke={1.5} />
      </IconButton>
      <IconButton
        label={isSynced ? t('compare.syncOn') : t('compare.syncOff')}
        isDisabled={hasOneColumn}
        onPress={onToggleSync}
      >
        {isSynced ? <IconLink size={16} stroke={1.5} /> : <IconLinkOff size={16} stroke={1.5} />}
      </IconButton>
      {canResync && (
        <IconButton label={t('compare.view.resync')} onPress={onResync}>
          <IconArrowsMoveVertical size={16} stroke={1.5} />
        </IconButton>
      )}
      {tools}
      <CompareMenu comparison={comparison} />
      <IconButton
        label={isListShown ? t('compare.hideList') : t('compare.showList')}
        isDisabled={inspector === undefined}
        onPress={toggleList}
      >
        <IconLayoutSidebarRight size={16} stroke={1.5} />
      </IconButton>
    </>
  );

  return (
    <Page
      title={t('compare.title')}
      actions={actions}
      inspector={isListShown ? inspector : undefined}
      inspectorLabel={inspectorLabel}
      floatsWhenNarrow
    >
      <div className={classes.frame}>
        <header className={classes.header}>
          <p className={classes.reason}>
            {comparison &&
              t(reasonKey(comparison.result.mode, mode), {
                percent: percentOf(comparison.choice.overlap),
              })}
          </p>
          <div className={classes.sides}>
            <SideHeading
              purpose={t(purposes.left)}
              shown={left}
              choice={
                left &&
                right &&
                left.documentId !== right.documentId && <SourceChoice left={left} right={right} />
              }
            />
            <SideHeading purpose={t(purposes.right)} shown={right} />
          </div>
        </header>
        <div className={classes.body}>{children}</div>
        <VisuallyHidden component="p" role="status">
          {announcement}
        </VisuallyHidden>
      </div>
    </Page>
  );
}

/** Narrower windows start without the list beside the texts: it would leave no room for two columns. */
const ROOM_FOR_LIST = 1180;

const PURPOSES = {
  diff: { left: 'compare.sides.diffLeft', right: 'compare.sides.diffRight' },
  alignment: { left: 'compare.sides.reference', right: 'compare.sides.review' },
} as const;
/** Until it is known how the texts are compared. */
const NO_PURPOSES = { left: 'compare.sides.left', right: 'compare.sides.right' } as const;

function reasonKey(shown: ComparisonMode, chosen: ComparisonMode | null) {
  if (chosen === null) return `compare.reasons.${shown}` as const;
  return chosen === 'diff' ? 'compare.reasons.chosenDiff' : 'compare.reasons.chosenAlignment';
}

function IconButton({
  label,
  isDisabled = false,
  onPress,
  children,
}: {
  label: string;
  isDisabled?: boolean;
  onPress(): void;
  children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={isDisabled} onClick={onPress}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
