/** Which tokens have a shape of the phrase language. */
import type { Token } from '../text';
import type { Shape } from './syntax';

const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);
/** Words that are written with a capital in mid-sentence though they name nobody. */
const ORDINARY = new Set(
  (
    'i im ive id ill ok okay hi hello dear thanks thank happy merry good new so and but the a an my our we he she it they you ' +
    'no yes not nhs uk gp hca hr tv dvd nan gran nana mum mam dad mummy daddy grandma grandad auntie aunty uncle god ' +
    'lord jesus christmas easter xmas english british welsh scottish irish polish indian french german italian spanish ' +
    'chinese american african asian european muslim christian jewish hindu sikh catholic google facebook twitter ' +
    'instagram tiktok youtube whatsapp netflix amazon tesco asda aldi lidl greggs covid rip lol omg bbc itv pm am ' +
    'mr mrs ms miss dr prof sister nurse doctor matron ward bay bed room unit'
  ).split(' '),
);

function isName(token: Token, isFirst: boolean): boolean {
  if (token.kind !== 'word' || token.letterCase !== 'capitalised' || isFirst || token.norm.length < 2) return false;
  return !ORDINARY.has(token.norm) && !WEEKDAYS.has(token.norm) && !MONTHS.has(token.norm);
}

/** True if the token has the shape; `isFirst` tells whether it opens its sentence, where a capital says nothing. */
export function hasShape(token: Token, shape: Shape, isFirst: boolean): boolean {
  switch (shape) {
    case 'Name':
      return isName(token, isFirst);
    case 'Capital':
      return token.kind === 'word' && token.letterCase !== 'lower';
    case 'caps':
      return token.letterCase === 'caps';
    case 'weekday':
      return WEEKDAYS.has(token.norm);
    case 'month':
      return MONTHS.has(token.norm);
    default:
      return token.kind === shape;
  }
}
