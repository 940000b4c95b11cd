import { liveKind } from './live-kind';

/** Conversations belong to no commune: whoever may list them sees them all. */
export const LIVE_CONVERSATION = liveKind({
  kind: 'conversation',
  changes: ['message', 'state', 'owner', 'offer', 'note', 'presence', 'promise', 'rating'],
  operation: 'conversation.list',
  sees: async () => true,
});
