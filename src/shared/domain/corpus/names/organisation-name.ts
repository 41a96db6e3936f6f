import { foldForSearch } from '../../text/fold';
import { spellingKey } from './spelling-key';

/** An organisation's name, or any word, in its parts. */
export interface OrganisationName {
  readonly written: string;
  /** Without legal form. */
  readonly name: string;
  /** In one notation; empty where there is none. */
  readonly legalForm: string;
  /** Of `name`, as `spellingKey` gives it. */
  readonly key: string;
  /** Of `name`, folded. */
  readonly words: readonly string[];
  /** Of the capitalised words; empty under three. */
  readonly initials: string;
  readonly isUpper: boolean;
  /** An abbreviation that leads other words and stands for one house, folded. */
  readonly houseMark: string | null;
  /** False for a single word that may be anything. */
  readonly isOrganisation: boolean;
}

export function readOrganisationName(written: string, isOrganisation: boolean): OrganisationName {
  const form = LEGAL_FORM.exec(written);
  const name = form && form.index > 0 ? written.slice(0, form.index) : written;
  const parts = name.split(/[ -]/u).filter(Boolean);
  const capitals = parts.filter(part => /^\p{Lu}/u.test(part));
  const [first = ''] = parts;
  const isMark = parts.length > 1 && /^\p{Lu}{2,5}$/u.test(first) && !KINDS_OF_HOUSES.has(first);
  return {
    written,
    name,
    legalForm: form && form.index > 0 ? normalForm(form[0]) : '',
    key: spellingKey(name),
    words: parts.map(spellingKey).filter(Boolean),
    initials: capitals.length > 2 ? capitals.map(part => foldForSearch(part).charAt(0)).join('') : '',
    isUpper: !/\p{Ll}/u.test(name),
    houseMark: isMark ? first.toLowerCase() : null,
    isOrganisation,
  };
}

const LEGAL_FORM =
  /[ ,]+(?:gGmbH|GmbH|mbH|AG|SE|KGaA|KG|OHG|UG|eG|e\. ?V\.?|Ltd\.?|Limited|Inc\.?|LLC|LLP|plc|PLC|Corp\.?|Corporation|SA|S\.A\.|NV|BV|Holding)(?: & Co\.? (?:KGaA|KG|OHG))?$/u;

function normalForm(form: string): string {
  return form.toLowerCase().replace(/[.,]/gu, '').replace(/\s+/gu, ' ').trim().replace('limited', 'ltd');
}

/** Abbreviations that many houses begin with. */
const KINDS_OF_HOUSES = new Set(
  `TU FH HS TH UNI IHK AHK HWK DIHK FC SV SC TSV VFL VFB BSV SG TSG FSV DJK HSV FSG ASV ESV SPVGG AOK DGB DRK THW EU US USA UN UNO
  UK NRW BRD DDR EZB CDU CSU SPD FDP AFD BSW BMW VW ARD ZDF WDR NDR SWR MDR RBB HR BR DFB DFL DEL HBL BBL NFL NBA AWO ASB VHS KFZ IT ICE RE
  RB ADAC TÜV IG AG BUND NABU MS MV NH HMS SS UNESCO`.split(/\s+/),
);
