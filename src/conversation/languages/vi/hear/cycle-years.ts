const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = [
  'tý',
  'sửu',
  'dần',
  'mão',
  'thìn',
  'tỵ',
  'ngọ',
  'mùi',
  'thân',
  'dậu',
  'tuất',
  'hợi',
];
/** Other spellings of the same. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  kỷ: ['kỉ'],
  quý: ['quí'],
  tý: ['tí'],
  mão: ['mẹo'],
  tỵ: ['tị', 'tỵ'],
};
/** 1984 was Giáp Tý, the first of the sixty. */
const FIRST = 1984;
const CYCLE = 60;

/** The sixty years by name: 'tuổi Tân Tỵ' is 2001, or a multiple of sixty years before. */
export function cycleYears(): { readonly means: number; readonly says: readonly string[] }[] {
  return Array.from({ length: CYCLE }, (_, at) => {
    const names = spellings(STEMS[at % STEMS.length] as string).flatMap((stem) =>
      spellings(BRANCHES[at % BRANCHES.length] as string).map((branch) => `${stem} ${branch}`),
    );
    const says = names.flatMap((name) => [`tuổi ${name}`, `sinh năm ${name}`, `năm ${name}`]);
    return { means: FIRST + at, says };
  });
}

function spellings(word: string): readonly string[] {
  return [word, ...(ALSO[word] ?? [])];
}
