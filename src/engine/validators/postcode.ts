/** Postcodes of the United Kingdom and the Crown dependencies. */
import { normalise } from '../normalise';

/** The 124 postcode areas. Facts: Royal Mail Postcode Address File, programmers' guide. */
const AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU ' +
  'GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE ' +
  'PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE';

let areas: Set<string> | undefined;

/** Letters that close a London district: A9A and AA9A (BS 7666-2, annex C). */
const DISTRICT = /^([A-Z]{1,2})(?:\d{1,2}|\d[ABCDEFGHJKMNPRSTUVWXY])$/;
/** The last three: a digit and two letters, never C, I, K, M, O or V. */
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/;

/**
 * True for a full postcode of right structure in an area that exists; a letter O typed for the nought of its last part
 * is read as one. Does not know which postcodes are in use. Source: BS 7666-2 and Royal Mail's programmers' guide.
 */
export function isPostcode(match: string): boolean {
  const compact = normalise(match)
    .folded.replace(/[^a-z0-9]/g, '')
    .toUpperCase();
  if (compact.length < 5 || compact.length > 7) return false;
  if (compact === 'GIR0AA') return true;
  const inward = compact.slice(-3).replace(/^O/, '0');
  const area = DISTRICT.exec(compact.slice(0, -3))?.[1];
  areas ??= new Set(AREAS.split(' '));
  return area !== undefined && areas.has(area) && INWARD.test(inward);
}
