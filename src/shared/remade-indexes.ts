/**
 * The blind indexes that are made anew when keys turn, because the value they stand for lies sealed beside
 * them. Every other one (a password's pepper, the mark of a device) can never be made again: it is made with a
 * key that stays.
 */
export const REMADE_INDEXES: readonly string[] = [
  'beneficiary|citizenId',
  'beneficiary|phone',
  'conversation|address',
  'import_row|name',
];
