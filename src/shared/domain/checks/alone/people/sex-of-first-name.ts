/** What a first name surely is by its ending; null for the others. Only good for leaving people out. */
export function sexOfFirstName(name: string): 'man' | 'woman' | null {
  const first = (name.split(/[ -]/u)[0] ?? '').toLowerCase();
  if (MEN.has(first)) return 'man';
  if (
    WOMEN.has(first) ||
    /(?:a|ine|ike|elke|ilke|ette|otte|elle|anne|enne|hilde|ilde|traude|linde|gunde|trud|traud|traut|gard|burg|hild|lind|run|tje|ie)$/u.test(
      first,
    )
  )
    return /(?:^luca|^joshua|^sascha|^noah|^mika|^nikita|^andrea|^kay?a|^eddie|^charlie|^louie)$/u.test(first)
      ? null
      : 'woman';
  return /(?:[dfgklmnoprtvxz]|us|as|os|es|bs)$/u.test(first) && first.length > 3 && !EITHER.has(first)
    ? 'man'
    : null;
}

const list = (words: string) => new Set(words.trim().split(/\s+/));
const MEN = list(
  'uwe arne malte helge ole jonas elias lukas markus tobias thomas klaus jens hans nils max udo ulf jan kai hugo otto bruno heiko ingo',
);
const WOMEN = list(
  'iris doris agnes ines karin kerstin katrin kathrin carin judith edith ruth ingrid astrid sigrid margrit birgit gerlind beate ute renate agathe elke heike silke anke imke frauke wiebke mareike ulrike dörte birte käthe grete marlene irene helene sabine',
);
const EITHER = list(
  'maren karen ellen karen evelin kirsten gudrun margret marion sharon carmen kim robin toni simone nicole isabel raquel rahel mabel jennifer esther ester miriam mirjam doreen maureen noor yasmin jasmin carolin karolin madlen marleen kathleen colleen aylin elin merlin iren alin katarin kathrin catrin martin annett jeannett jeanett babett elisabeth elsbeth lisbeth margareth meret edit brit marit bridget harriet hedwig sibyll gertrud',
);
