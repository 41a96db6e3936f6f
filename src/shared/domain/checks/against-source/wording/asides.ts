/** What sentences of an article say that is no fact of its own. German. */

/** Who says it, how it is to be judged, what is true at any time. */
export function isAside(text: string): boolean {
  return TOLD.test(text) || JUDGED.test(text) || ELSEWHERE.test(text) || RECKONED.test(text);
}

const TOLD =
  /^(?:Das|Dies|Darauf|Darüber|Davon|So|Dazu) (?:.* )?(?:teilt|sagt|berichte|meld|schätz|erklär|geht |hingewiesen|wies |ergab|ergibt|bestätig)|(?<!\p{L})(?:äußer|zeigte? sich|zeigen sich|freu(?:t|te|en) sich)/u;
const JUDGED =
  /^So (?:viel|schön|ein) |(?<!\p{L})(?:lohn(?:t|te|en)|willkommen|gelten|gilt|galt|zähl(?:t|en) zu|gehör(?:t|en) zu|man|Stimmung|Freude|Jubel|Angriff genommen|grünes Licht|nutzten die Gelegenheit|Anspruch auf|bekanntlich|üblich|in der Regel|leicht\p{Ll}* gefallen|schwer\p{Ll}* gefallen|erleichtert|stolz|begeistert|zufrieden)(?!\p{L})/u;

/** What is so everywhere, or somewhere else. */
const ELSEWHERE =
  /^(?:Weltweit|Bundesweit|Deutschlandweit|Landesweit|Europaweit|Hierzulande|Immer wieder|Seit Jahren)(?!\p{L})|^In (?:Deutschland|Europa|Österreich|der Schweiz|anderen)(?!\p{L})|(?<!\p{L})(?:solche[nrs]?|dürften?)(?!\p{L})/u;
/** Rules of figures read it. */
const RECKONED =
  /(?<!\p{L})(?:(?:mehr|weniger|höher|niedriger) als|[Ii]nsgesamt|[Ii]m Schnitt|[Dd]urchschnittlich|[Dd]arunter|Prozent\p{L}*|[Hh]älfte|Drittel|Viertel|[Kk]napp|[Rr]und|[Ff]ast|[Gg]ut \d|[Ee]twa|Jahre alt|Jahrzehnte?|erste Niederlage|weiteres Mal|(?:was|das) \p{L}+ \p{L}+ \d)(?!\p{L})/u;

/**
 * A whole sentence that nobody could look up: it joins, judges or leaves open, asks, or says in other words that something could not be done.
 * `isBare` where it brings neither figures nor names nor harm of its own.
 */
export function isRemark(sentence: string, isBare: boolean): boolean {
  return (
    ASKED.test(sentence) ||
    LEFT_OPEN.test(sentence) ||
    (isBare && (JOINED.test(sentence) || NO_FACT.test(sentence)))
  );
}

/** „Muss das sein?“, fragt eine Frau. */
const ASKED = /\?[“"”»«]?(?:,? |$)(?:$|fragte?n?(?!\p{L})|will |wollte )/u;
/** Was der zweite kostet, kann niemand sagen. */
const LEFT_OPEN =
  /^(?:Was|Wie|Wann|Wo|Warum|Wieso|Weshalb|Wer|Wohin|Woher|Welche[rsnm]?|Ob)(?!\p{L}).*, (?:ist|steht|bleibt|kann|können|konnten?|weiß|wissen|wusste|muss|lässt|will|wollte|soll|wird)(?!\p{L}).*(?<!\p{L})(?:nicht|unklar|offen|ungewiss|noch|niemand)(?!\p{L})/u;
/** Doch die Unsicherheit nimmt zu. */
const JOINED = /^(?:Doch|Aber|Denn|Dennoch|Trotzdem|Kein Wunder|Klar ist|Fest steht|Schließlich|Immerhin) /u;
/** Was it that could not be done, what there is to feel, and that it happened at all. */
const NO_FACT =
  /(?<!\p{L})(?:(?:ließ(?:en)?|lässt|lassen) sich (?:\p{Ll}+ )?(?:nicht|kaum)|(?:war|waren|ist|sind) (?:nicht|kaum) (?:mehr )?zu|(?:nichts|wenig|viel) zu (?:spüren|merken|sehen)|(?:ging|gingen|geht) es (?:\p{Ll}+ )?um|liegt auf der Hand|ereignete sich|geschah|geschehen|passier(?:t|te|ten)|erfolg(?:t|te|ten)|spielten? sich)(?!\p{L})/u;

/** Nouns of a sentence in which nothing but a mood, a sense or a judgement is told. */
export function isOfMood(noun: string): boolean {
  return MOODS.test(noun) || (MOODY.test(noun) && !SOLID.test(noun));
}

const MOODS =
  /^(?:Duft|Geruch|Lärm|Stille|Ruhe|Lohn|Mühen?|Aufwand|Kraftakt|Bild|Bilder|Bildes|Ausmaß|Wucht|Krisen?|Existenz(?:en)?|Stimmung|Spannung|Freude|Trauer|Wut|Ärger|Frust|Sorgen?|Ängste|Angst|Hoffnung(?:en)?|Geduld|Stolz|Erfolg|Glück|Pech|Traum|Träume|Wunder|Zukunft|Vergangenheit|Alltag|Anfang|Ende|Schluss|Werk|Herz|Herzen|Gesichter?n?|Blicke?n?|Augen|Köpfe?n?|Hände?n?|Luft|Spuren?|Verwüstung|Zuversicht|Erleichterung|Enttäuschung|Begeisterung|Aufregung|Beteiligten?|Ungewissheit|Rede|Frage|Fragen|Zweifel|Druck|Tempo|Kapitel|Ära|Zeiten)$/u;
const MOODY = /(?:heit|keit|ität|ismus|nis)$/u;
const SOLID =
  /(?:gefängnis|zeugnis|geständnis|verhältnis|ergebnis|verzeichnis|krankheit|minderheit|mehrheit|universität|fakultät|einheit)$/iu;
