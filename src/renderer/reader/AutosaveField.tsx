import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

export interface AutosaveFieldProps {
  label: ReactNode;
  value: string;
  isMultiline?: boolean;
  placeholder?: string;
  maxLength?: number;
  description?: ReactNode;
  /** A sentence where the input cannot be stored as it is; then it is kept but not stored. */
  problemOf?(value: string): string | null;
  onSave(value: string): void;
}

interface Typing {
  readonly text: string;
  /** The stored value when it was typed. */
  readonly base: string;
  readonly isSent: boolean;
}

/**
 * A field that stores what was typed when it is left, on Enter (of several lines: Ctrl+Enter), and when it goes away with
 * something typed in it. Escape takes the typing back.
 */
export function AutosaveField({
  label,
  value,
  isMultiline = false,
  problemOf,
  onSave,
  ...props
}: AutosaveFieldProps) {
  // Null while nothing is typed: then the stored value shows, also when somebody undoes.
  const [typing, setTyping] = useState<Typing | null>(null);
  // What was sent shows until the stored value has changed, so that the old one does not flash up.
  if (typing?.isSent && typing.base !== value) setTyping(null);
  const problem = typing === null ? null : (problemOf?.(typing.text) ?? null);

  const save = () => {
    if (typing === null || typing.isSent || problem !== null) return;
    const isSent = typing.text !== value;
    setTyping(isSent ? { ...typing, base: value, isSent } : null);
    if (isSent) onSave(typing.text);
  };
  const type = (text: string) => setTyping({ text, base: value, isSent: false });
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => latest.current(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typing !== null) {
      event.stopPropagation();
      setTyping(null);
    }
    if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  };
  const shared = {
    ...props,
    label,
    value: typing?.text ?? value,
    error: problem,
    onBlur: save,
    onKeyDown,
  };
  return isMultiline ? (
    <Textarea {...shared} minRows={1} maxRows={10} onChange={event => type(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} onChange={event => type(event.currentTarget.value)} />
  );
}
