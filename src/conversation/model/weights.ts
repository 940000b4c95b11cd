import { BUCKETS } from './ngrams';

/** The trained models in one table: a row a bucket that was seen in training, a column a class. */
export interface Weights {
  readonly columns: number;
  /** The row of each bucket, from 1 on; 0 where training saw nothing. */
  readonly rowOf: Uint16Array;
  /** How much each row counts in a message, more where few utterances have it. Row 0: what was never seen. */
  readonly rarity: Float64Array;
  /** Row after row, in steps of `scale`. Row 0 is the bias of each class. */
  readonly steps: Int16Array;
  /** What one step is worth, column by column. */
  readonly scale: Float64Array;
}

/** 'ANSR' and the version of the layout. */
const MAGIC = 0x52534e41;
const VERSION = 2;
const HEADER_BYTES = 16;

/** The table as one run of bytes, in the order of a little-endian machine. */
export function packWeights({ columns, rowOf, rarity, steps, scale }: Weights): Uint8Array {
  const header = Uint32Array.of(MAGIC, VERSION, columns, steps.length / columns);
  const parts = [header, scale, rarity, rowOf, steps].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads what `packWeights` wrote; null for anything else. */
export function unpackWeights(bytes: Uint8Array, columns: number): Weights | null {
  if (bytes.byteLength < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = [0, 4, 8].map((at) => view.getUint32(at, true));
  if (header[0] !== MAGIC || header[1] !== VERSION || header[2] !== columns) return null;
  const rows = view.getUint32(12, true);
  const scaleEnd = HEADER_BYTES + columns * 8;
  const rarityEnd = scaleEnd + rows * 8;
  const rowEnd = rarityEnd + BUCKETS * 2;
  if (bytes.byteLength !== rowEnd + rows * columns * 2) return null;
  // A copy: a typed array needs its bytes at an even place, and must not change under the reader.
  const own = new Uint8Array(bytes);
  return {
    columns,
    scale: new Float64Array(own.buffer, HEADER_BYTES, columns),
    rarity: new Float64Array(own.buffer, scaleEnd, rows),
    rowOf: new Uint16Array(own.buffer, rarityEnd, BUCKETS),
    steps: new Int16Array(own.buffer, rowEnd, rows * columns),
  };
}
