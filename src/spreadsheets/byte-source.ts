import type { ByteSource } from '../shared/ports';

const PIECE = 65_536;

/** Bytes that lie in memory, as a source. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: async (at, length) => bytes.subarray(at, at + length),
  };
}

/** A source from one byte up to another, or all of it, in pieces. */
export async function* piecesOf(
  source: ByteSource,
  { from = 0, to = source.size }: { readonly from?: number; readonly to?: number } = {},
): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to;) {
    const piece = await source.read(at, Math.min(PIECE, to - at));
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
