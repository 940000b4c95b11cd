import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { AppError } from '../shared/app-error';
import type { ByteSource } from '../shared/ports';
import { piecesOf } from './byte-source';
import { sheetFault } from './sheet-fault';

const MB = 1_000_000;
/** What a text file, or everything inside an archive, may have. */
export const MOST_UNFOLDED = 100 * MB;
const MOST_PACKED = 10 * MB;
const MOST_ENTRIES = 2_000;

/** The parts of an archive that was found to be harmless before anything of it was unfolded. */
export class Zip {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Opens an archive. The sizes it states are summed first; the reader below stops a part that turns out
   * larger than it stated.
   * @throws AppError BAD_INPUT
   */
  static async open(source: ByteSource): Promise<Zip> {
    if (source.size > MOST_PACKED) throw sheetFault('too-big');
    const entries = new Map<string, Entry>();
    try {
      const reader = new SourceReader(source);
      const options = { lazyEntries: true, autoClose: false };
      const file = await fromRandomAccessReaderPromise(reader, source.size, options);
      let unfolded = 0;
      for await (const entry of file.eachEntry()) {
        unfolded += entry.uncompressedSize;
        if (unfolded > MOST_UNFOLDED || entries.size === MOST_ENTRIES) {
          throw sheetFault('too-big-inside');
        }
        entries.set(entry.fileName, entry);
      }
      return new Zip(file, entries);
    } catch (error) {
      throw asFault(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A part as text, in pieces; nothing for a part that is not there. @throws AppError BAD_INPUT */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (entry === undefined) return;
    try {
      const stream: Readable = await this.file.openReadStreamPromise(entry);
      stream.setEncoding('utf8');
      for await (const piece of stream) yield piece as string;
    } catch (error) {
      throw asFault(error);
    }
  }
}

/** A source as the archive's reader asks for it. */
class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.source, { from: start, to: end }), { objectMode: false });
  }
}

function asFault(error: unknown): AppError {
  return error instanceof AppError ? error : sheetFault('broken');
}
