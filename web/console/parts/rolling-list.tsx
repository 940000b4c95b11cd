import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from './keys';

/** Lines from the end at which the next page is asked for. */
const NEAR_END = 20;

export interface RollingProps<Line> {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly keyOf: (line: Line) => string;
  /** Height of every line. */
  readonly px: number;
  readonly isOpen: (line: Line) => boolean;
  readonly open: (line: Line) => void;
  /** Asks for the next page; called again and again near the end. */
  readonly more: () => void;
  readonly children: (line: Line) => ReactNode;
}

/** A list of which only what is seen is drawn: it may hold fifty thousand lines. Keys j, k and Enter move and open. */
export function RollingList<Line>(props: RollingProps<Line>) {
  const { label, lines, keyOf, px, isOpen, open, more, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => px,
    overscan: 6,
  });
  const seen = drawn.getVirtualItems();
  const last = seen.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= lines.length - NEAR_END) more();
  }, [last, lines.length]);
  const { at, enter, isByKey } = useCursor(lines, open, (index) => drawn.scrollToIndex(index));
  return (
    <div className="lines" ref={box}>
      <ul className="lines-all" aria-label={label} style={{ height: drawn.getTotalSize() }}>
        {seen.map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const place = { transform: `translateY(${start}px)`, height: px };
          const about = { 'aria-setsize': lines.length, 'aria-posinset': index + 1, style: place };
          const isAt = index === at;
          const row = { isAt, isOpen: isOpen(line), open: () => enter(index) };
          return (
            <li key={keyOf(line)} className="line-at" {...about}>
              <RowButton {...row} takesFocus={isAt && isByKey}>
                {children(line)}
              </RowButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Where the keys stand; moving opens nothing, since opening a record is written down. */
function useCursor<Line>(
  lines: readonly Line[],
  open: (line: Line) => void,
  scrollTo: (index: number) => void,
) {
  const [{ at, isByKey }, set] = useState({ at: 0, isByKey: false });
  const go = (step: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, at + step));
    set({ at: next, isByKey: true });
    scrollTo(next);
  };
  const enter = (index: number) => {
    set({ at: index, isByKey: false });
    const line = lines[index];
    if (line !== undefined) open(line);
  };
  useKeys({ j: () => go(1), k: () => go(-1), Enter: () => enter(at) });
  return { at, enter, isByKey };
}

interface RowButtonProps {
  readonly isAt: boolean;
  readonly isOpen: boolean;
  /** The keys have come here. */
  readonly takesFocus: boolean;
  readonly open: () => void;
  readonly children: ReactNode;
}

function RowButton({ isAt, isOpen, takesFocus, open, children }: RowButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <button
      ref={button}
      type="button"
      className={`row${isAt ? ' at' : ''}`}
      aria-current={isOpen}
      tabIndex={isAt ? 0 : -1}
      onClick={open}
    >
      {children}
    </button>
  );
}
