import type { ReactNode } from 'react';
import { visibleParts } from '../components/text/VisibleText';
import classes from './VisibleText.module.css';

/** Text from outside in a running text, kept from reordering what stands around it; what could deceive is shown. */
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
