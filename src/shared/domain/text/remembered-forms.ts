/** Forms that are kept. An article has about 400, of which most are in every article. */
const MOST = 16_384;
/** UTF-16 units. A longer word is hardly met twice. */
const LONGEST = 48;
/** From here on a part of a text holds the whole text in memory. */
const MAY_BE_SLICE = 13;

/**
 * `read`, but what it made of the last forms of words is kept, in whatever text they stood: it must say the same of a form
 * in every text, and nobody may change what it says.
 */
export function rememberForms<T extends object | string | number | boolean | null>(
  read: (form: string) => T,
): (form: string) => T {
  const known = new Map<string, T>();
  return form => {
    if (form.length > LONGEST) return read(form);
    let said = known.get(form);
    if (said === undefined) {
      if (known.size >= MOST) known.clear();
      const own = form.length < MAY_BE_SLICE ? form : form.split('').join('');
      said = read(own);
      known.set(own, said);
    }
    return said;
  };
}
