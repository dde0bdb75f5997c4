/** Named checks that pattern rules refer to, each on the matched text as it was written. */
import { isDateOfBirth } from './validators/calendar';
import { isEmail, isUkPhone } from './validators/contact';
import { isChiNumber, isHealthAndCareNumber, isNhsNumber } from './validators/patient-numbers';
import { isPostcode } from './validators/postcode';
import { isNationalInsuranceNumber, isRegistrationPlate } from './validators/state-numbers';

/** True where the matched text is what it looks like. Never throws. */
export type Validator = (match: string) => boolean;

/** What a rule's `validator` names: the check, what it says in an explanation, and for fixed-length numbers their length. */
export interface NamedValidator {
  readonly isValid: Validator;
  /** What passing it means, in words. */
  readonly says: string;
  /** Exact count of digits: the detector then looks for that many, whole groups at a time, in a longer run. */
  readonly digits?: number;
}

const VALIDATORS: ReadonlyMap<string, NamedValidator> = new Map([
  ['nhs-number', { isValid: isNhsNumber, says: 'its check digit is that of an NHS Number', digits: 10 }],
  ['chi-number', { isValid: isChiNumber, says: 'its date and check digit are those of a CHI number', digits: 10 }],
  [
    'hc-number',
    {
      isValid: isHealthAndCareNumber,
      says: 'its range and check digit are those of a Health and Care Number',
      digits: 10,
    },
  ],
  ['nino', { isValid: isNationalInsuranceNumber, says: 'it is built like a National Insurance number' }],
  ['uk-postcode', { isValid: isPostcode, says: 'it is built like a postcode of an area that exists' }],
  ['uk-phone', { isValid: isUkPhone, says: 'it is built like a UK telephone number' }],
  ['date-of-birth', { isValid: isDateOfBirth, says: 'it is a real date' }],
  ['registration-plate', { isValid: isRegistrationPlate, says: 'it is built like a number plate' }],
  ['email', { isValid: isEmail, says: 'it is built like an e-mail address' }],
]);

/** The check of that name; undefined where there is none (the build refuses a rule that names one). */
export function validatorNamed(name: string): NamedValidator | undefined {
  return VALIDATORS.get(name);
}

/** Names a rule may give in `validator`. */
export const validatorNames = (): readonly string[] => [...VALIDATORS.keys()];
