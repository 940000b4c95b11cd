import type { ReactNode } from 'react';

/** A part of a text, in UTF-16 units, the end excluded. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly title?: string;
}

/** A text with some parts marked; of parts that overlap, or lie outside, the first in order is kept. */
export function Marked({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: readonly Part[];
}) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, title } of [...parts].sort((one, other) => one.start - other.start)) {
    if (start < at || end > text.length || end <= start) continue;
    pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} title={title}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
