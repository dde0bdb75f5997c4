/** Ways to reach a person: telephone numbers and e-mail addresses. */
import { normalise } from '../normalise';
import { digitsOf } from './digits';

/**
 * National numbers without the leading nought. Facts: Ofcom, National Telephone Numbering Plan: geographic (1, 2), UK-wide
 * (3), corporate and internet telephony (5), personal, pager and mobile (7), freephone and special rates (8), premium (9).
 */
const NATIONAL =
  /^(?:1\d{8,9}|2[03489]\d{8}|3[0347]\d{8}|5[56]\d{8}|7[0-9]\d{8}|80(?:0\d{6,7}|[08]\d{7})|8001111|845464\d|8[47]\d{8}|9[018]\d{8})$/;

/**
 * True for a United Kingdom telephone number with its area code, national or with +44 or 0044, "(0)" included. Numbers
 * reserved for drama (07700 900000 to 900999 and the like) count: a draft with one still shows a telephone number.
 */
export function isUkPhone(match: string): boolean {
  let digits = digitsOf(match.replace(/\(\s*[0０]\s*\)/u, ' '));
  const isInternational = /^\s*(?:\+|＋|00)/u.test(match);
  if (isInternational) {
    digits = digits.replace(/^00/, '');
    if (!digits.startsWith('44')) return false;
    return NATIONAL.test(digits.slice(2).replace(/^0/, ''));
  }
  return digits.startsWith('0') && NATIONAL.test(digits.slice(1));
}

/** Limits of RFC 5321: 64 before the sign, 255 after it. */
const EMAIL =
  /^[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_+-])?@(?=.{4,255}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/;

/** True for an e-mail address as people type them (RFC 5321 lengths; no quoted local parts). Spaces around it are skipped. */
export function isEmail(match: string): boolean {
  const address = normalise(match).folded.trim();
  return EMAIL.test(address) && !address.includes('..');
}
