import type { ReactNode } from 'react';
import { findDeceptive } from '../../shared/domain/text/deceptive';
import classes from './VisibleText.module.css';

/** Text from outside, kept from reordering what stands around it; characters that could deceive are shown by their code. */
export function VisibleText({ text }: { text: string }) {
  return <span className={classes.text}>{visibleParts(text)}</span>;
}

/** The same with a sign before it that stays on the line of the first word. */
export function SignedText({ sign, text }: { sign: ReactNode; text: string }) {
  const space = text.slice(0, LONGEST_WORD).search(/\s/);
  const end = space >= 0 ? space : text.length < LONGEST_WORD ? text.length : 0;
  // Isolated in two parts: an isolate around both would leave its empty beginning on the line before.
  return (
    <>
      <span className={classes.head}>
        {sign}
        <VisibleText text={text.slice(0, end)} />
      </span>
      <VisibleText text={text.slice(end)} />
    </>
  );
}

/** What is longer could stick out of a narrow column, and may be broken. */
const LONGEST_WORD = 30;

function visibleParts(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, kind, name } of findDeceptive(text)) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      <span key={start} className={classes.deceptive} title={name}>
        {kind === 'mixed-script' ? text.slice(start, end) : name}
      </span>,
    );
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
