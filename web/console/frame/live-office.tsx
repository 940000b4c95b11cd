import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { LiveEvent, LiveState } from '../api/live';
import { watch } from '../api/live';

type Listener = (event: LiveEvent | 'lost') => void;

interface LiveOffice {
  readonly state: LiveState;
  readonly listeners: Set<Listener>;
}

const LiveContext = createContext<LiveOffice | null>(null);

/** One connection for the whole page; what is open is read again when it changes. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const cache = useQueryClient();
  const [state, setState] = useState<LiveState>('joining');
  const { current: listeners } = useRef(new Set<Listener>());
  useEffect(
    () =>
      watch({
        state: setState,
        told: (event) => {
          for (const listen of listeners) listen(event);
        },
        lost: () => {
          void cache.invalidateQueries();
          for (const listen of listeners) listen('lost');
        },
      }),
    [cache, listeners],
  );
  return <LiveContext.Provider value={{ state, listeners }}>{children}</LiveContext.Provider>;
}

export function useLiveState(): LiveState {
  return useContext(LiveContext)?.state ?? 'off';
}

/** Calls `listen` for each change, and with 'lost' when some were missed. */
export function useLive(listen: Listener): void {
  const office = useContext(LiveContext);
  const latest = useRef(listen);
  useEffect(() => {
    latest.current = listen;
  });
  useEffect(() => {
    if (office === null) return undefined;
    const each: Listener = (event) => latest.current(event);
    office.listeners.add(each);
    return () => void office.listeners.delete(each);
  }, [office?.listeners]);
}
