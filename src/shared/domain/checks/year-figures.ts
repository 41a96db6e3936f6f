/** Four figures that can be a year, as they are written: 1985, not 1.985. */
export const YEAR_FIGURE = /^(?:1[5-9]|20)\d{2}\.?$/;
