import { createVault, deriveKey } from '../../src/ops/vault';

const KEY = Buffer.alloc(32, 1);
const OTHER = Buffer.alloc(32, 2);
const PLACE = 'beneficiary|citizenId|b1';
const vault = createVault(KEY);

test('what was sealed opens again, in Vietnamese and when empty', () => {
  for (const plain of ['', '0123456789', 'Nguyễn Thị Đào 😀\n'.repeat(5000)]) {
    expect(vault.open(vault.seal(plain, PLACE), PLACE)).toBe(plain);
  }
});

test('the same text sealed twice looks different and shows nothing of itself', () => {
  const seals = [vault.seal('012345678901', PLACE), vault.seal('012345678901', PLACE)];
  expect(seals[0]).not.toBe(seals[1]);
  expect(seals[0]).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]{16}\.[\w-]{22}$/);
  expect(seals.join()).not.toContain('012345678901');
});

test('a seal opens in no other row, column or table', () => {
  const sealed = vault.seal('012345678901', PLACE);
  for (const place of ['beneficiary|citizenId|b2', 'beneficiary|phone|b1', 'x|citizenId|b1']) {
    expect(() => vault.open(sealed, place)).toThrow('altered, moved');
  }
});

test('a seal with any part changed, cut or swapped is refused', () => {
  const parts = vault.seal('012345678901', PLACE).split('.');
  const other = vault.seal('999999999999', PLACE).split('.');
  const spoilt = [
    ...parts.map((_, index) => parts.map((part, at) => (at === index ? '' : part))),
    ...[2, 3, 4].map((index) => parts.map((part, at) => (at === index ? (other[at] ?? '') : part))),
    [...parts.slice(0, 4), (parts[4] ?? '').slice(0, 8)],
    ['v2', ...parts.slice(1)],
  ];
  for (const bad of spoilt) {
    expect(() => vault.open(bad.join('.'), PLACE)).toThrow('altered, moved');
  }
  expect(() => vault.open('', PLACE)).toThrow('altered, moved');
});

test('a new key seals, the old one still opens, and look-ups stay the same', () => {
  const before = createVault(OTHER);
  const after = createVault(KEY, [OTHER]);
  const old = before.seal('x', PLACE);
  expect(after.open(old, PLACE)).toBe('x');
  expect(after.seal('x', PLACE).split('.')[1]).not.toBe(old.split('.')[1]);
  expect(after.blindIndex('0123', 'phone')).toBe(before.blindIndex('0123', 'phone'));
  expect(() => before.open(after.seal('x', PLACE), PLACE)).toThrow();
});

test('a blind index tells two columns and two installations apart', () => {
  const index = vault.blindIndex('0123', 'phone');
  expect(index).toMatch(/^[0-9a-f]{64}$/);
  expect(vault.blindIndex('0123', 'phone')).toBe(index);
  expect(vault.blindIndex('0123', 'citizenId')).not.toBe(index);
  expect(createVault(OTHER).blindIndex('0123', 'phone')).not.toBe(index);
});

test('each purpose has a key of its own', () => {
  expect(deriveKey(KEY, 'cookie')).toHaveLength(32);
  expect(deriveKey(KEY, 'cookie')).not.toEqual(deriveKey(KEY, 'seal'));
  expect(deriveKey(KEY, 'cookie')).not.toEqual(deriveKey(OTHER, 'cookie'));
});
