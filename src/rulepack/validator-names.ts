/** Names of the engine's named checks, which a pattern rule may ask for. `tests/rulepack/` holds them to the engine. */
export const VALIDATOR_NAMES: readonly string[] = [
  'nhs-number',
  'chi-number',
  'hc-number',
  'nino',
  'uk-postcode',
  'uk-phone',
  'date-of-birth',
];
