import { useSyncExternalStore } from 'react';

export type RoomName = 'inbox' | 'people';

/** Where the reader is: a room, and what is open in it. */
export interface Place {
  readonly room: RoomName;
  /** Id of the conversation, or code of the person. */
  readonly open: string | null;
}

/** The place that the address names; 'inbox' for every other address. */
function placeOf(hash: string): Place {
  const [, room, open] = /^#\/(inbox|people)(?:\/([^/]+))?$/.exec(hash) ?? [];
  return {
    room: room === 'people' ? 'people' : 'inbox',
    open: open === undefined ? null : textOf(open),
  };
}

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(onChange, () => location.hash));
}

/** Goes to a place; the browser's own way back leads here again. */
export function goTo(room: RoomName, open: string | null = null): void {
  location.hash = open === null ? `/${room}` : `/${room}/${encodeURIComponent(open)}`;
}

/** An address that somebody cut off opens nothing. */
function textOf(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}

function onChange(tell: () => void): () => void {
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}
