import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validatorNamed, validatorNames } from '../../src/engine/validators';
import { digitsOf } from '../../src/engine/validators/digits';

const isValid = (name: string, text: string): boolean => validatorNamed(name)?.isValid(text) ?? false;

/** Texts each check lets through and turns away. Numbers are published examples, reserved for drama, or made by the sum. */
const CASES: readonly {
  readonly name: string;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}[] = [
  {
    name: 'nhs-number',
    valid: [
      '943 476 5919',
      '9434765919',
      '943-476-5919',
      '943.476.5919',
      '943\n476\n5919',
      '943\u00a0476\u00a05919',
      '９４３ ４７６ ５９１９',
      'nine four three, four seven six, five nine one nine',
      '4️⃣0️⃣1️⃣0️⃣2️⃣3️⃣2️⃣1️⃣3️⃣7️⃣',
      '401 023 2137',
      'nine four three four seven six five nine one nine',
    ],
    invalid: ['943 476 5918', '943 476 591', '943 476 59191', '111 111 1111', '000 000 0000', '1234567890', '', 'nine'],
  },
  {
    name: 'chi-number',
    valid: ['0101700008', '010170 0008', '2902 00 0006', '3112850009'],
    invalid: ['3202850008', '0101700009', '9434765919', '290201 0001', '010170'],
  },
  {
    name: 'hc-number',
    valid: ['320 000 0015', '3999999993', '3456780001'],
    invalid: ['9434765919', '3200000016', '3000000007', '3200000007'],
  },
  {
    name: 'nino',
    valid: ['AB 12 34 56 C', 'ab123456c', 'AB123456', 'JG-10-37-59-A', 'ＡＢ １２ ３４ ５６ Ｃ'],
    invalid: [
      'QQ 12 34 56 C',
      'GB123456A',
      'AO123456A',
      'AB123456E',
      'AB12345C',
      'DA123456A',
      'BG123456A',
      'ZZ123456A',
    ],
  },
  {
    name: 'uk-postcode',
    valid: [
      'SW1A 1AA',
      'm1 1ae',
      'EC1A1BB',
      'W1A 0AX',
      'B33 8TH',
      'CR2 6XH',
      'DN55 1PT',
      'GIR 0AA',
      'BT1 5GS',
      'JE2 3AB',
      'M1 OAE',
    ],
    invalid: ['ZZ1 1AA', 'SW1A 1AC', 'A1 1AA', 'SW1A', 'M1 1CE', 'ABC 123', 'QE2 1AA', 'B333 8TH', 'W12'],
  },
  {
    name: 'uk-phone',
    valid: [
      '07700 900123',
      '+44 7700 900123',
      '0044 7700 900 123',
      '+44 (0)7700 900123',
      '020 7946 0958',
      '(0161) 496 0000',
      '0117 496 0123',
      '01632 960001',
      '0808 157 0192',
      'oh seven seven double oh nine double oh one two three',
      '０７７００９００１２３',
      'O7700 900123',
      '03069 990123',
    ],
    invalid: [
      '7700 900123',
      '07700 90012',
      '999',
      '111',
      '0000000000',
      '+1 212 555 0123',
      '943 476 5919',
      '00 00 00 00 00',
      '04123 456789',
    ],
  },
  {
    name: 'date-of-birth',
    valid: [
      '12/03/1951',
      '12-03-51',
      '12.3.51',
      '1951-03-12',
      '12031951',
      '120351',
      '3rd of March 1951',
      '3 March 51',
      'March 3, 1951',
      '29/02/2000',
      '29.2.00',
      '12 03 1951',
      '12/25/1980',
      '12 Mar 1951',
      '１２／０３／１９５１',
      '29 Feb 1996',
    ],
    invalid: [
      '31/02/1951',
      '29/02/1900',
      '12/03/1851',
      '12/03/2151',
      '13/13/1951',
      '12/03',
      'March 1951',
      '00/01/1951',
      '3 March',
      '29/02/2001',
      '12/03/195',
      '943 476 5919',
      '',
    ],
  },
  {
    name: 'registration-plate',
    valid: ['AB12 CDE', 'ab51cde', 'LA73 XYZ', 'YX76-ABC'],
    invalid: ['AB01 CDE', 'IA12 CDE', 'AB12 CIE', 'AB1 CDE', 'ZA12 CDE', 'AQ12 CDE', 'ward 12 bed', 'AB12 CQE'],
  },
  {
    name: 'email',
    valid: ['jo@nhs.net', 'Jo.O’Neil+ward@royal-free.example.org', 'a@b.co', ' jo@nhs.net '],
    invalid: [
      'jo@nhs',
      '@nhs.net',
      'jo@',
      'jo@@nhs.net',
      'jo..bloggs@nhs.net',
      '.jo@nhs.net',
      'jo@-nhs.net',
      `${'a'.repeat(65)}@nhs.net`,
    ],
  },
];

describe('validators', () => {
  for (const { name, valid, invalid } of CASES) {
    it.each(valid)(`${name} accepts "%s"`, (text) => expect(isValid(name, text)).toBe(true));
    it.each(invalid)(`${name} refuses "%s"`, (text) => expect(isValid(name, text)).toBe(false));
  }

  it('are all tried here, by name', () => {
    expect(CASES.map(({ name }) => name).sort()).toEqual([...validatorNames()].sort());
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const name of validatorNames()) expect(typeof isValid(name, text)).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  it('let at most one in ten of random ten-digit numbers pass as an NHS Number', () => {
    const numbers = Array.from({ length: 11_000 }, (_, i) => String(4_000_000_000 + i * 90_001));
    const passing = numbers.filter((text) => isValid('nhs-number', text)).length;
    expect(passing / numbers.length).toBeGreaterThan(0.08);
    expect(passing / numbers.length).toBeLessThan(0.1);
  });
});

describe('digitsOf', () => {
  it.each([
    ['943 476', '943476'],
    ['oh seven double four', '0744'],
    ['triple one two', '1112'],
    ['O7700', '07700'],
    ['bed four', '4'],
    ['phone someone', ''],
    ['', ''],
  ])('reads "%s" as "%s"', (text, digits) => {
    expect(digitsOf(text)).toBe(digits);
  });
});
