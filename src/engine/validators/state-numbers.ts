/** Marks that the state gives people and vehicles. */
import { normalise } from '../normalise';

/** Letters and digits of a text, folded, in capitals. */
function compact(match: string): string {
  return normalise(match)
    .folded.replace(/[^a-z0-9]/g, '')
    .toUpperCase();
}

const NEVER_ISSUED = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/;

/**
 * True for a National Insurance number: two prefix letters, six digits, suffix A to D; the suffix may be left off, as
 * many do. D, F, I, Q, U, V stand in no prefix, O not second, and seven prefixes are never issued. Source: HMRC, National
 * Insurance Manual NIM39110.
 */
export function isNationalInsuranceNumber(match: string): boolean {
  const mark = compact(match);
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?$/.test(mark) && !NEVER_ISSUED.test(mark);
}

/**
 * True for a vehicle registration of the format in use since September 2001: area letters, age identifier, three
 * letters. No I or Q anywhere, no Z in the area; J, T, U and Z open no area; 01 was never an age identifier. Source:
 * DVLA, INF104 "Vehicle registration numbers and number plates".
 */
export function isRegistrationPlate(match: string): boolean {
  return /^[A-HK-PRSV-Y][A-HJ-PR-Y](?!01)\d{2}[A-HJ-PR-Z]{3}$/.test(compact(match));
}
