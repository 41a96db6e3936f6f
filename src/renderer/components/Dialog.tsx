import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holdFocus } from './dialog-focus';

export interface DialogProps {
  title: string;
  /** Pixels, or a width of the style sheet. */
  size?: number | string;
  /** Something runs that only its own buttons may end: neither Escape nor the cross nor a click beside closes it. */
  isHeld?: boolean;
  /** Too much could be lost by a click beside. */
  ignoresClickBeside?: boolean;
  /** The content fills it from edge to edge, higher in the window; the title is said and not drawn. */
  isBare?: boolean;
  onClose(): void;
  children?: ReactNode;
}

/**
 * Every dialog of the window: open as long as it is mounted. What has `data-autofocus` has the focus as soon as it is
 * drawn, else the first control; the focus goes back to where it was.
 */
export function Dialog(props: DialogProps) {
  const { title, size, isHeld = false, ignoresClickBeside = false, isBare = false, onClose } = props;
  const { t } = useTranslation();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      closeOnEscape={!isHeld}
      closeOnClickOutside={!isHeld && !ignoresClickBeside}
      // Mantine's own trap comes by a timer, and would take the focus back from where a key moved it.
      trapFocus={false}
      {...(size === undefined ? {} : { size })}
      {...(isBare ? { padding: 0, yOffset: '12vh' } : {})}
    >
      <Modal.Overlay />
      <Modal.Content ref={focusRef} {...(isBare ? { 'aria-label': title } : {})}>
        {!isBare && (
          <Modal.Header>
            <Modal.Title>{title}</Modal.Title>
            <Modal.CloseButton aria-label={t('common.close')} disabled={isHeld} />
          </Modal.Header>
        )}
        <Modal.Body>{props.children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

// One function for all renders: a new one would take the focus again.
const focusRef = (dialog: HTMLDivElement | null) => (dialog ? holdFocus(dialog) : undefined);
