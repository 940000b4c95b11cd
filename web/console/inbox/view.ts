import { useState } from 'react';
import type { ConversationStatus, QueueKind } from '../api/generated';

/** What the list shows: the queue with some of its reasons, or conversations of one status. */
export type View =
  | { readonly source: 'queue'; readonly kinds: readonly QueueKind[] }
  | {
      readonly source: 'all';
      readonly status: ConversationStatus | null;
      readonly owner: 'anybody' | 'me';
    };

export interface SavedView {
  readonly name: string;
  readonly view: View;
}

/** Every reason: an empty list leaves none out. */
export const WHOLE_QUEUE: View = { source: 'queue', kinds: [] };

const KEY = 'an-sinh.console.views';
const MOST = 20;

/** The views that this browser keeps, and how to keep or drop one. */
export function useSavedViews() {
  const [views, set] = useState<readonly SavedView[]>(read);
  const write = (next: readonly SavedView[]) => {
    localStorage.setItem(KEY, JSON.stringify(next));
    set(next);
  };
  return {
    views,
    keep: (saved: SavedView) =>
      write([...views.filter(({ name }) => name !== saved.name), saved].slice(-MOST)),
    drop: (name: string) => write(views.filter((one) => one.name !== name)),
  };
}

export function isSameView(one: View, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What an older page kept, or somebody changed by hand, is left out. */
function read(): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedView {
  const { name, view } = Object(value) as Partial<SavedView>;
  if (typeof name !== 'string' || typeof view !== 'object') return false;
  return view.source === 'queue' ? Array.isArray(view.kinds) : view.source === 'all';
}
