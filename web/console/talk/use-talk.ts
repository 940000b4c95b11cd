import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '../api/ask';
import { ConversationDocument } from '../api/generated';
import { useLive } from '../frame/live-office';

const GATHER_MS = 300;

/** One conversation, read again when it changes; each reading is recorded, so nothing else reads it again. */
export function useTalk(id: string) {
  const cache = useQueryClient();
  const timer = useRef(0);
  const queryKey = ['talk', id];
  const refresh = () => cache.invalidateQueries({ queryKey });
  useLive((event) => {
    if (event !== 'lost' && event.subject !== id) return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void refresh(), GATHER_MS);
  });
  const asked = useQuery({ queryKey, queryFn: () => ask(ConversationDocument, { id }) });
  return { asked, refresh };
}
