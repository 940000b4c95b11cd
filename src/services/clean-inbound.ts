import { z } from 'zod';
import type { Inbound, MediaRef } from '../conversation/turn';
import { INBOUND_KINDS, MAX_INBOUND, MEDIA_KINDS } from '../conversation/turn';
import { AppError } from '../shared/app-error';

const MEDIA = z.object({
  kind: z.enum(MEDIA_KINDS),
  ref: z.string().min(1).max(2000),
  bytes: z.number().int().nonnegative().optional(),
});

const INBOUND = z.object({
  channel: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  externalId: z.string().min(1).max(200),
  address: z.string().min(1).max(200),
  kind: z.enum(INBOUND_KINDS),
  text: z.string(),
  choice: z.string().max(200).optional(),
  ref: z.string().min(1).max(100).optional(),
  media: MEDIA.optional(),
  sentAt: z.iso.datetime({ offset: true }),
});

/** Controls, formats (zero-width, direction, soft hyphen), lone surrogates, odd separators; not the line end. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A message as it is kept: NFC, only what a reader can see, cut at MAX_INBOUND.
 * @throws AppError BAD_INPUT naming the field that no channel should have sent.
 */
export function cleanInbound(raw: Inbound): Inbound {
  const parsed = INBOUND.safeParse(raw);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0]);
    throw new AppError('BAD_INPUT', `The message's "${field}" is wrong.`, { field });
  }
  const { choice, ref, media, ...rest } = parsed.data;
  return {
    ...rest,
    text: cleanText(rest.text),
    ...(choice !== undefined && { choice: cleanText(choice) }),
    ...(ref !== undefined && { ref }),
    ...(media !== undefined && { media: keptMedia(media) }),
  };
}

function keptMedia({ kind, ref, bytes }: z.output<typeof MEDIA>): MediaRef {
  return { kind, ref, ...(bytes !== undefined && { bytes }) };
}

/** NFC, only what a reader can see (line ends stay), at most MAX_INBOUND units, no half character. */
export function cleanText(text: string): string {
  const seen = text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNSEEN, '');
  const cut = seen.normalize('NFC').slice(0, MAX_INBOUND);
  return cut.replace(/\p{Cs}$/u, '');
}

/** The same on one line, without spaces that say nothing. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
