import { placesNamed, WIDER_NAMES } from './names';
import type { Within } from './names';
import type { PlaceKind } from './place';
import type { Word } from './spelling';
import { plainText } from './spelling';

/** One way to read a text: a kind, if one was named; a name; the districts or provinces named behind it. */
export interface Reading {
  readonly kind: PlaceKind | null;
  readonly name: readonly Word[];
  readonly within: readonly Within[];
}

const KINDS: readonly (readonly [PlaceKind, readonly string[]])[] = [
  ['commune', ['xa', 'x']],
  ['ward', ['phuong', 'p']],
  ['town', ['thi tran', 'tt', 't t']],
];
/** A state farm that was a town: 'TT NT Liên Sơn', 'N.T Phong Hải'. */
const FARMS = ['nong truong', 'nt', 'n t'];
const WIDER: readonly (readonly [kind: string, readonly string[]])[] = [
  ['huyen', ['huyen', 'h']],
  ['thi xa', ['thi xa', 'tx', 't x']],
  ['thanh pho', ['thanh pho', 'tp', 't p']],
  ['tinh', ['tinh', 't']],
];

/** Longer texts name no commune; the longest name has four words and its farm two. */
const MOST_WORDS = 20;
const NAME_LENGTHS = [1, 2, 3, 4];
const WIDER_LENGTHS = [2, 3];

/** Every way to read words as a name of our list, with or without a kind before and districts behind it. */
export function readingsOf(words: readonly Word[]): readonly Reading[] {
  if (words.length > MOST_WORDS) return [];
  return starts(words).flatMap(({ kind, rest }) =>
    NAME_LENGTHS.flatMap((length): Reading[] => {
      const name = rest.slice(0, length);
      if (name.length < length || placesNamed(name).length === 0) return [];
      return behind(rest.slice(length)).map((within) => ({ kind, name, within }));
    }),
  );
}

interface Start {
  readonly kind: PlaceKind | null;
  readonly rest: readonly Word[];
}

/** 'xã Xà Hồ' may be read with its kind or without; only our list of names tells which it is. */
function starts(words: readonly Word[]): readonly Start[] {
  const named = KINDS.flatMap(([kind, calls]) =>
    after(words, calls).map((rest): Start => ({ kind, rest })),
  );
  const all: Start[] = [{ kind: null, rest: words }, ...named];
  const farms = all.flatMap(({ kind, rest }) =>
    after(rest, FARMS).map((farm): Start => ({ kind, rest: farm })),
  );
  return [...all, ...farms];
}

/** The ways to read all words as districts or provinces, none left over. */
function behind(words: readonly Word[]): readonly (readonly Within[])[] {
  if (words.length === 0) return [[]];
  const named = WIDER.flatMap(([kind, calls]) =>
    after(words, calls).map((rest) => ({ kind, rest })),
  );
  return [{ kind: null, rest: words }, ...named].flatMap(({ kind, rest }) =>
    WIDER_LENGTHS.flatMap((length) => {
      const name = plainText(rest.slice(0, length));
      if (rest.length < length || !WIDER_NAMES.has(name)) return [];
      return behind(rest.slice(length)).map((more) => [{ kind, name }, ...more]);
    }),
  );
}

/** What follows one of the calls, for each that the words begin with. */
function after(words: readonly Word[], calls: readonly string[]): readonly (readonly Word[])[] {
  return calls.flatMap((call) => {
    const length = call.split(' ').length;
    return plainText(words.slice(0, length)) === call ? [words.slice(length)] : [];
  });
}
