import fc from 'fast-check';
import { newSocialCode, readSocialCode, showSocialCode } from '../../src/records/social-code';

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 });
const codes = digits.map((random) => newSocialCode(() => Number(random.shift())));

test('a code has eleven digits and is read back in every grouping', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^\d{11}$/);
      const dotted = ` as ${code.slice(0, 3)}.${code.slice(3, 7)}-${code.slice(7)}`;
      expect([code, showSocialCode(code), dotted].map(readSocialCode)).toEqual([code, code, code]);
    }),
  );
});

test('every single wrong digit and every swap of neighbours is found', () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (let at = 0; at < code.length; at++) {
        for (let other = 0; other < 10; other++) {
          const wrong = `${code.slice(0, at)}${other}${code.slice(at + 1)}`;
          expect(readSocialCode(wrong)).toBe(wrong === code ? code : null);
        }
        const swapped =
          code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        if (at < code.length - 1 && swapped !== code) expect(readSocialCode(swapped)).toBeNull();
      }
    }),
    { numRuns: 30 },
  );
});

test.each(['', '12345678901234', '0912345678', '015144000123', 'AS abc', '1234567890１'])(
  '%p is none',
  (text) => expect(readSocialCode(text)).toBeNull(),
);
