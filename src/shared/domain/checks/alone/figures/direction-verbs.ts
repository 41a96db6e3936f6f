/** Up: stieg, hat zugelegt, nahm … zu, ein Anstieg right before its figures. */
export const RISEN =
  /(?<!\p{L})(?:(?:an)?gestiegen|steig(?:t|en)(?! (?:aus|um))|stieg(?:en)?(?! (?:aus|um|ab))|(?:an)?gewachsen|wächst|wachsen|wuchs(?:en)?|kletter(?:t|n|ten?)|(?:hoch)?geklettert|erhöh(?:t|en|ten?)|angehoben|aufgestockt|ausgeweitet|verteuert(?:en)?|verlängern|(?:verlängert|vergrößert)(?:en?)?|zugenommen|(?:nahm(?:en)?|nimmt|nehmen)(?= (?:[^\s,;:]+ ){0,12}zu(?![\p{L} ]))|zugelegt|legt(?:en?)?(?= (?:[^\s,;:]+ ){0,12}zu(?![\p{L} ]))|(?:[Aa]nstieg|Zuwachs|[Ss]teigerung|[Ee]rhöhung)(?= (?:der |des |von )|#)|rose|risen|grew|grown)(?!\p{L})/iu;
/** Down. */
export const FALLEN =
  /(?<!\p{L})(?:(?:ab)?gesunken|sink(?:t|en)|s[au]nk(?:en)?|fiel(?:en)?|fällt|(?<!ge)fallen|gefallen|geschrumpft|schrumpf(?:t|ten?)|zurückgegangen|g(?:ing|eht|ehen)(?:en)?(?= (?:[^\s,;:]+ ){0,10}zurück)|(?:ab)?gesenkt|senk(?:t|en|ten?)|(?:verringert|reduziert|verkürzt|verkleinert|gekürzt|abgebaut)(?:en?)?|abgenommen|(?:nahm(?:en)?|nimmt|nehmen)(?= (?:[^\s,;:]+ ){0,12}ab(?![\p{L} ]))|eingebrochen|verbilligt|[Rr]ückgang(?= (?:der |des |von )|#)|fell|fallen)(?!\p{L})/iu;
