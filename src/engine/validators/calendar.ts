/** Dates as people type them, checked against the Gregorian calendar. No clock: the present is not known here. */
import { normalise } from '../normalise';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * True for a day that existed between 1900 and 2100. A year of two digits stands for either century: 29 February is
 * then accepted where either had one.
 */
export function isCalendarDate(day: number, month: number, year: number): boolean {
  if (year >= 0 && year < 100)
    return isCalendarDate(day, month, 1900 + year) || isCalendarDate(day, month, 2000 + year);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysIn(month, year);
}

function isNumericDate(first: string, second: string, third: string): boolean {
  if (first.length === 4) return isCalendarDate(Number(third), Number(second), Number(first));
  if (third.length === 3) return false;
  const year = Number(third);
  // Day first is the British way; month first is tried for those who grew up elsewhere.
  return isCalendarDate(Number(first), Number(second), year) || isCalendarDate(Number(second), Number(first), year);
}

function isRunTogether(digits: string): boolean {
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  if (digits.length === 6) return isCalendarDate(Number(day), Number(month), Number(year));
  if (digits.length !== 8) return false;
  const isYearFirst = isCalendarDate(Number(digits.slice(6)), Number(digits.slice(4, 6)), Number(digits.slice(0, 4)));
  return isCalendarDate(Number(day), Number(month), Number(year)) || isYearFirst;
}

/**
 * True if the text holds one real date from 1900 to 2100 with its year: 12/03/1951, 12.3.51, 1951-03-12, 12031951,
 * "3rd of March 1951", "March 3, 1951", in any separator, width or script of digits. Words around it are skipped.
 */
export function isDateOfBirth(match: string): boolean {
  const { folded } = normalise(match);
  const named = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/.exec(folded)?.[0];
  const numbers = (folded.match(/\d+/g) ?? []).filter((digits) => digits.length <= 8);
  if (named !== undefined) {
    const month = MONTHS.indexOf(named.slice(0, 3)) + 1;
    const [first = '', second = ''] = numbers;
    if (first.length === 4) return isCalendarDate(Number(second), month, Number(first));
    return second !== '' && second.length !== 3 && isCalendarDate(Number(first), month, Number(second));
  }
  const [first = '', second, third] = numbers;
  if (second === undefined) return isRunTogether(first);
  return third !== undefined && isNumericDate(first, second, third);
}
