import type { MediaKind, MediaRef } from '../../src/conversation/turn';
import type { ZaloEvent } from './zalo.events';

/** More than this is no paper for an office; nothing of it is kept. */
const MOST_BYTES = 5_000_000;

const KINDS: Readonly<Record<string, MediaKind>> = {
  image: 'photo',
  audio: 'voice',
  video: 'video',
  gif: 'video',
  file: 'document',
  sticker: 'sticker',
};

/** The first file of a message, by the address under which Zalo keeps it; never its name. */
export function mediaOf({ message }: ZaloEvent): MediaRef | undefined {
  for (const { type, payload } of message?.attachments ?? []) {
    const { url, size: bytes } = payload;
    const kind = KINDS[type];
    if (kind === undefined || url === undefined || !/^https:/.test(url)) continue;
    if (bytes !== undefined && bytes > MOST_BYTES) return undefined;
    return { kind, ref: url, ...(bytes !== undefined && { bytes }) };
  }
  return undefined;
}
