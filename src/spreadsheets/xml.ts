import { parser } from 'sax';
import { sheetFault } from './sheet-fault';

/** What is heard while XML is read: names without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads XML piece by piece and hands out what `take` gathered after each one, so that whoever asks sets the
 * pace. Entities of a document's own are never unfolded.
 * @throws AppError BAD_INPUT
 */
export async function* readXml<T>(
  pieces: AsyncIterable<string>,
  { open, text, close }: XmlListener,
  take: () => readonly T[],
): AsyncGenerator<T> {
  const reader = parser(true, { position: false });
  reader.onerror = () => {
    throw sheetFault('broken');
  };
  reader.onopentag = ({ name, attributes }) =>
    open(bare(name), attributes as Record<string, string>);
  reader.ontext = (piece) => text?.(piece);
  reader.oncdata = (piece) => text?.(piece);
  reader.onclosetag = (name) => close?.(bare(name));
  for await (const piece of pieces) {
    reader.write(piece);
    yield* take();
  }
  reader.close();
}

/** Reads a small part to its end. */
export async function hearXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  await readXml(pieces, listener, () => []).next();
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
