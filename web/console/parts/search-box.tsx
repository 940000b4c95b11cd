import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import { useKeys } from './keys';

interface SearchBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly most: number;
  /** Is given the words without spaces around them; '' for none. */
  readonly search: (text: string) => void;
  /** Whether Escape takes the words away too, and not only out of the box. */
  readonly clears?: boolean;
}

/** A box to search in; `/` goes to it. */
export function SearchBox({ label, hint, most, search, clears = false }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const [text, write] = useState('');
  useKeys({ '/': () => box.current?.focus() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(text.trim());
  };
  const leave = () => {
    if (clears) {
      write('');
      search('');
    }
    box.current?.blur();
  };
  return (
    <form className="search" role="search" onSubmit={submit}>
      <input
        ref={box}
        className="input"
        type="search"
        aria-label={label}
        placeholder={`${hint} ( / )`}
        maxLength={most}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
      />
    </form>
  );
}
