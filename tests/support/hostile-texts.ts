/**
 * Texts that a rule which looks back, compares all with all or backtracks would take for ever with. Each is of whole
 * pieces, `length` UTF-16 units long or a few more, and always the same. Repeated ones have no two different words; counted ones
 * have new names, numbers or days all the way.
 */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one letter': repeated('a'),
  'one digit': repeated('7'),
  'only line breaks': repeated('\r\n'),
  'digits and points': repeated('1.'),
  'digits and spaces': repeated('1 '),
  'digits in groups': repeated('123 456.789,'),
  'numbers with units': repeated('17 km 3,5 Prozent 12 Mio. Euro '),
  'opened quotations': repeated('„'),
  'nested quotations': repeated('„A “b” ‚c‘ »d« '),
  'apostrophes in words': repeated("l'a’"),
  'brackets in turn': repeated('[]'),
  'opened brackets': repeated('(Anna '),
  'initials with points': repeated('A. B. C. '),
  'hyphens in a word': repeated('Nord-'),
  'und und und': repeated('und '),
  weekdays: repeated('Montag '),
  'weekdays and months': repeated('Freitag Mai Freitag 4. '),
  years: repeated('seit 1999 im Jahr 2001 '),
  'one name': repeated('Anna Weber '),
  'offices without names': repeated('Bürgermeister Dr. '),
  'two offices': repeated('Landrat Anna Weber kam. Minister Anna Weber ging. '),
  'particles of names': repeated('Anna von der '),
  'one sentence': repeated('Der Rat der Stadt stimmte zu. '),
  'one sentence a line': repeated('Der Rat der Stadt stimmte am Montag mit 12 Stimmen zu.\n'),
  'short lines': repeated('Ja\n'),
  'combining marks': repeated('e\u0301\u0308'),
  'joined emoji': repeated('👩\u200d'),
  'lone surrogates': repeated('\ud83d'),
  'no white space, other script': repeated('한국어漢字'),
  addresses: repeated('https://a.b/c?d=e&'),
  corrections: repeated('nicht 3, sondern 4, statt 5, richtig ist '),
  comparatives: repeated('mehr als rund etwa bis zu '),
  'parts and totals': repeated('darunter 3 Frauen, davon 4 Männer, insgesamt 9 '),
  anniversaries: repeated('feiert 20-jähriges Bestehen seit 1999 '),
  'comment forms': repeated('Kommentar hinterlassen\nName *\nE-Mail *\n'),
  // As many digits at the beginning as later on, here and in the last one, and no years: other numbers are other work.
  'headings twice': counted(at => `Die Überschrift der Meldung Nummer ${3000 + Math.floor(at / 2)}\n`),
  'thousands of names': counted(at => `${nameOf(at)} ${nameOf(at * 7 + 3)} kam. `),
  'names with one surname': counted(at => `Frau ${nameOf(at)} Weber kam. `),
  'names one letter apart': counted(at => `${nameOf(at % 40)} Web${LETTERS.charAt(at % 26)}r kam. `),
  'names without an end': counted(at => `${nameOf(at)} `),
  'one word in many spellings': counted(at => `${mixedCase('rheinpark', at)} `),
  places: repeated('Er fuhr aus Köln nach Berlin, aus Bayern nach Polen. '),
  takeovers: counted(at => `Die ${nameOf(at)} AG übernimmt die ${nameOf(at * 7 + 3)} GmbH. `),
  'one takeover': repeated('Die Anna AG übernimmt die Weber GmbH. '),
  'numbers of two things': counted(at => `Es kamen ${at + 12} Frauen und ${at + 13} Männer. `),
  firms: counted(at => `Die ${nameOf(at)} GmbH und die ${nameOf(at + 1)} AG. `),
  'words that are all different': counted(at => `${nameOf(at).toLowerCase()} `),
  'numbers that are all different': counted(at => `${at * 3 + 10} Menschen. `),
  'days that are all different': counted(
    at => `Am ${(at % 28) + 1}.${(at % 12) + 1}.${1990 + (at % 20)} kam er. `,
  ),
  'quotations that are all different': counted(
    at => `„Wir ${at} haben das so nicht gewollt“, sagte ${nameOf(at)}. `,
  ),
  'sentences with common words': counted(
    at => `Der Rat sprach ${at} mal über den Haushalt der Stadt und das Bad. `,
  ),
  'a long article': counted(
    at =>
      `Bürgermeisterin ${nameOf(at)} Voss (${(at % 60) + 20}) sagte am ${(at % 28) + 1}. März ${2000 + (at % 26)}, rund ${10_000 + at} Euro seien ${10 + (at % 90)} Prozent.${at % 5 === 4 ? '\n' : ' '}`,
  ),
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function repeated(piece: string): (length: number) => string {
  return length => piece.repeat(Math.ceil(length / piece.length));
}

function counted(pieceAt: (at: number) => string): (length: number) => string {
  return length => {
    const pieces: string[] = [];
    for (let at = 0, sum = 0; sum < length; at++) {
      const piece = pieceAt(at);
      pieces.push(piece);
      sum += piece.length;
    }
    return pieces.join('');
  };
}

/** Another name for every number: Bafede, Dihodi, … They are scattered, so that a longer text has no other kinds of names. */
function nameOf(at: number): string {
  let rest = (at * 7_919) % NAME_COUNT;
  let name = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    name += CONSONANTS.charAt(rest % 17) + 'aeiou'.charAt(Math.floor(rest / 17) % 5);
    rest = Math.floor(rest / 85);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const CONSONANTS = 'bcdfghklmnprstvwz';
const NAME_COUNT = 85 ** 3;

function mixedCase(word: string, at: number): string {
  return Array.from(word, (letter, k) => ((at >> k) & 1 ? letter.toUpperCase() : letter)).join('');
}
