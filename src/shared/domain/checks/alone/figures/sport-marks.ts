import { type Amount, baseValue } from '../../../text/amounts';

/** Disciplines with the metres that children and champions reach in them, farther than any did. */
const DISCIPLINES: ReadonlyArray<readonly [RegExp, number, number]> = [
  [/(?<!\p{L})Hochsprung(?!\p{L})/u, 0.4, 2.6],
  [/(?<!\p{L})Weitsprung(?!\p{L})/u, 0.4, 9.5],
  [/(?<!\p{L})Dreisprung(?!\p{L})/u, 3, 19.5],
  [/(?<!\p{L})Stabhoch(?:sprung)?(?!\p{L})/u, 0.8, 6.6],
  [
    /(?<!\p{L})(?:Kugelstoßen|(?:stieß|wuchtete|stoß\p{Ll}*) (?:\p{Ll}+ ){0,2}(?:die )?Kugel|(?:die|ihre|seine) Kugel)(?!\p{L})/u,
    1.5,
    25,
  ],
  [/(?<!\p{L})(?:Speerwurf|Speerwerfen|(?:den|ihren|seinen) Speer)(?!\p{L})/u, 3, 115],
  [/(?<!\p{L})(?:Diskus|Diskuswurf|Diskuswerfen)(?!\p{L})/u, 3, 85],
  [/(?<!\p{L})(?:Hammerwurf|Hammerwerfen)(?!\p{L})/u, 4, 95],
  [/(?<!\p{L})(?:Ballwurf|Ballwerfen|Schlagball|Schlagballwurf|Weitwurf)(?!\p{L})/u, 1, 150],
];
const ANY = /(?:sprung|stoßen|Kugel|[Ss]peer|Diskus|Hammerw|[Bb]all|Weitwurf)/u;
/** A difference, or a place. */
const NO_MARK =
  /(?<!\p{L})(?:um|fehl\p{Ll}+|nur noch|von|aus) (?:\p{Ll}+ )?$|(?<!\p{L})(?:Anlage|Anlauf|Grube|Matte|Halle|Rückstand|Vorsprung)(?!\p{L})/u;
const NO_MARK_BEHIND =
  /^-|^ (?:mehr|weniger|weiter|höher|besser|hinter|vor|unter|über|Vorsprung|Rückstand|Abstand|Anlauf|lang\p{Ll}*|breit\p{Ll}*|entfernt)(?!\p{L})/u;
/** UTF-16 units to either side. */
const REACH = 90;

/** Whether a discipline that the clause names beside it cannot have the mark: im Hochsprung 12,8 Meter. */
export function isNoMark(text: string, amount: Amount): boolean {
  if (amount.measure?.dimension !== 'length') return false;
  // Der 50-Meter-Lauf, über 30 Meter.
  if (text.slice(amount.start, amount.end).includes('-')) return false;
  if (/(?<!\p{L})über $/u.test(text.slice(Math.max(0, amount.start - 6), amount.start))) return false;
  const around = text.slice(Math.max(0, amount.boundStart - REACH), amount.end + REACH);
  if (!ANY.test(around)) return false;
  const before = text
    .slice(Math.max(0, amount.boundStart - REACH), amount.boundStart)
    .replace(/^[\s\S]*(?:[!?;\n]|(?<!\d)\.\s|\d ?(?:m|cm|Metern?|Zentimetern?)(?!\p{L}))/u, '');
  const behind =
    /^(?:(?! \d|, | und )[^.!?;\n])*/u.exec(text.slice(amount.end, amount.end + REACH))?.[0] ?? '';
  if (NO_MARK.test(before) || NO_MARK_BEHIND.test(behind)) return false;
  // What stands before belongs to the figure; what follows only where nothing does.
  const named = DISCIPLINES.filter(([is]) => is.test(before));
  const [only] = named.length > 0 ? named : DISCIPLINES.filter(([is]) => is.test(behind));
  if (!only || named.length > 1) return false;
  const size = baseValue(amount);
  return size < only[1] || size > only[2];
}
