import { useEffect, useRef } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

/** Single keys for what is done all day; silent while somebody writes, holds a modifier, or has a sheet open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (act === undefined || isBusy(event)) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function isBusy(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  const writes = target.matches('input, textarea, select, [contenteditable]');
  const presses = event.key === 'Enter' && target.matches('button, a, [role="tab"]');
  return writes || presses || document.querySelector('[role="dialog"]') !== null;
}
