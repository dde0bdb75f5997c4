/** Numbers that the health services of the four nations give each patient. */
import { isCalendarDate } from './calendar';
import { digitsOf, isRepeatedDigit, passesModulus11 } from './digits';

/**
 * True if the text holds exactly ten digits that satisfy the NHS Number check. England, Wales and the Isle of Man;
 * source: NHS Data Dictionary, "NHS Number". One digit repeated ten times is refused although 1111111111 passes the sum.
 */
export function isNhsNumber(match: string): boolean {
  const digits = digitsOf(match);
  return passesModulus11(digits) && !isRepeatedDigit(digits);
}

/**
 * True if the text holds a Community Health Index number: a date of birth DDMMYY, three digits and the modulus 11 check
 * digit. Scotland; source: Public Health Scotland, data dictionary, "CHI Number".
 */
export function isChiNumber(match: string): boolean {
  const digits = digitsOf(match);
  if (!passesModulus11(digits)) return false;
  return isCalendarDate(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
}

/**
 * True if the text holds a Health and Care Number: ten digits from 320 000 0010 to 399 999 9999 with the same check
 * digit. Northern Ireland; source: NHS Data Dictionary, "NHS Number" (ranges shared between the nations).
 */
export function isHealthAndCareNumber(match: string): boolean {
  const digits = digitsOf(match);
  return passesModulus11(digits) && digits >= '3200000010' && digits <= '3999999999' && !isRepeatedDigit(digits);
}
