import { LIVE_APPLICATION } from './live-application';
import { LIVE_CONVERSATION } from './live-conversation';
import { LIVE_IMPORT } from './live-import';
import type { LiveKind } from './live-kind';

/** Every kind of record whose changes can be watched, one line each. */
export const LIVE_KINDS: readonly LiveKind[] = [LIVE_APPLICATION, LIVE_CONVERSATION, LIVE_IMPORT];
