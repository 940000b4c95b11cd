import type { MediaKind, MediaRef } from '../../src/conversation/turn';
import type { KeptFile, Message } from './telegram.update';

/** What stays with Telegram and is kept by its reference. */

/** Longer or larger than this is no question to an office; nothing of it is kept. */
const MOST_VOICE_SECONDS = 60;
const MOST_BYTES = { voice: 1_000_000, other: 5_000_000 } as const;

const KINDS = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['document', 'document'],
  ['sticker', 'sticker'],
  ['animation', 'video'],
] as const satisfies readonly (readonly [keyof Message, MediaKind])[];

const OTHERS = ['poll', 'dice', 'story'] as const satisfies readonly (keyof Message)[];

/** The file of a message; undefined when there is none, or it is too long or too large to keep. */
export function mediaOf(message: Message): MediaRef | undefined {
  const found = fileOf(message);
  if (found === undefined || !fits(found)) return undefined;
  const { kind, file } = found;
  return {
    kind,
    ref: file.file_id,
    ...(file.file_size !== undefined && { bytes: file.file_size }),
  };
}

/** Something that is no words. */
export function isMedia(message: Message): boolean {
  return fileOf(message) !== undefined || OTHERS.some((one) => message[one] !== undefined);
}

interface Found {
  readonly kind: MediaKind;
  readonly file: KeptFile;
}

function fileOf(message: Message): Found | undefined {
  // Telegram sends every size of a photo, the largest last.
  const photo = message.photo?.at(-1);
  if (photo !== undefined) return { kind: 'photo', file: photo };
  for (const [field, kind] of KINDS) {
    const file = message[field];
    if (file !== undefined) return { kind, file };
  }
  return undefined;
}

function fits({ kind, file }: Found): boolean {
  const { file_size: bytes = 0, duration = 0 } = file;
  if (kind !== 'voice') return bytes <= MOST_BYTES.other;
  return bytes <= MOST_BYTES.voice && duration <= MOST_VOICE_SECONDS;
}
