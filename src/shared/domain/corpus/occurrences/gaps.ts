import { isLineBreak } from '../../text/char-classes';

/** Whether white space leads on in the same paragraph: it holds one line break at most, CRLF counting as one. */
export function isRunOn(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isSecondHalf = unit === 0x0a && text.charCodeAt(at - 1) === 0x0d;
    if (isLineBreak(unit) && !isSecondHalf && ++breaks > 1) return false;
  }
  return true;
}
