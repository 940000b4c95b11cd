import { open } from 'node:fs/promises';
import type { OpenUpload } from '../shared/ports';

/** A file of this machine, read by pieces. */
export async function openFile(path: string): Promise<OpenUpload> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return {
    size,
    read: async (at, length) => {
      const piece = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
      const { bytesRead } = await file.read(piece, 0, piece.length, at);
      return piece.subarray(0, bytesRead);
    },
    close: () => file.close(),
  };
}
