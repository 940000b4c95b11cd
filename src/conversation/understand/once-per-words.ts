import type { Words } from '../languages/words';

/** The same function, worked out once for the words of each language. */
export function oncePerWords<T extends object>(compile: (words: Words) => T): (words: Words) => T {
  const compiled = new WeakMap<Words, T>();
  return (words) => {
    const known = compiled.get(words);
    if (known !== undefined) return known;
    const made = compile(words);
    compiled.set(words, made);
    return made;
  };
}
