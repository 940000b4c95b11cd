import { Readable, Transform } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiServices } from './api/context';
import { sayRefusal } from './api/errors';
import { actorIn, languageOf } from './app-graphql';
import { SLOW_LINE } from './ops/http';
import { statusOf } from './ops/http-errors';
import { limitedTo } from './ops/rate-limit';
import type { UploadStore } from './ops/uploads';
import { mustBeAllowed } from './services/actor';
import { LIST_KEYS } from './services/export/lists';
import { FORM_KEYS } from './services/forms';
import { AppError } from './shared/app-error';
import type { Table } from './spreadsheets/write-table';
import { TABLE_FORMATS, writeTable } from './spreadsheets/write-table';

/** Under the path of the session's cookie. */
const FILES = '/graphql/files';
const MOST_BYTES = 100_000_000;
const UPLOADS_PER_MINUTE = 30;
const DOWNLOADS_PER_MINUTE = 60;
/** So many fill the line and the disk of a small machine; the next one is asked to wait. */
const MOST_AT_ONCE = 4;

const MIME = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;
/** A browser sends none of these to another site without asking it first. */
const TAKEN = [MIME.xlsx, 'text/csv', 'application/octet-stream'];

export interface FileParts {
  readonly services: ApiServices;
  readonly uploads: UploadStore;
  readonly publicUrl: string;
}

/**
 * Files in and out beside the API: a list is sent as it is (`POST /graphql/files`), then named to `startImport`;
 * templates, reports and exports are read as streams. Who asks is looked at before a byte of the body is.
 */
export async function mountFiles(app: FastifyInstance, parts: FileParts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(TAKEN, (_request, body, done) => done(null, body));
    scope.setErrorHandler((error, request, reply) => {
      if (error instanceof AppError) return refuse(request, reply, error);
      throw error;
    });
    takeFiles(scope, parts);
    giveFiles(scope, parts);
  });
}

function takeFiles(scope: FastifyInstance, parts: FileParts): void {
  let taking = 0;
  scope.route({
    method: 'POST',
    url: FILES,
    config: limitedTo(UPLOADS_PER_MINUTE),
    ...SLOW_LINE,
    onRequest: async (request) => {
      mustBeAllowed(await actorIn(request, parts), 'import.write');
      if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooBig();
      if (taking >= MOST_AT_ONCE) {
        throw new AppError('BUSY', 'Others are sending files: try again in a minute.');
      }
    },
    handler: async (request, reply) => {
      const { body } = request;
      if (!(body instanceof Readable)) throw fileFault('no-file', 'There is no file.');
      taking += 1;
      try {
        const upload = await parts.uploads.take(body, bounded());
        return await reply.code(201).send({ upload });
      } catch (error) {
        throw brokeOff(error) ? fileFault('broken', 'The file broke off.') : error;
      } finally {
        taking -= 1;
      }
    },
  });
}

/** Counts what comes, for nobody must say beforehand how much it will be. */
function bounded(): Transform {
  let bytes = 0;
  return new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      bytes += piece.length;
      if (bytes > MOST_BYTES) done(tooBig());
      else done(null, piece);
    },
    flush: (done) => (bytes === 0 ? done(fileFault('no-file', 'The file is empty.')) : done()),
  });
}

function brokeOff(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown };
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET';
}

function giveFiles(scope: FastifyInstance, { services, publicUrl }: FileParts): void {
  const who = (request: FastifyRequest) => actorIn(request, { services, publicUrl });
  const route = { config: limitedTo(DOWNLOADS_PER_MINUTE), ...SLOW_LINE };
  scope.get<Named>(`${FILES}/template/:name`, route, async (request, reply) => {
    const [key, format] = named(request.params.name, FORM_KEYS);
    if (format === 'json') throw notFound();
    const bytes = await services.imports.template(await who(request), key, format);
    return asFile(reply, { name: request.params.name, format }).send(Buffer.from(bytes));
  });
  scope.get<Named>(`${FILES}/report/:name`, route, async (request, reply) => {
    const [id, format] = named(request.params.name);
    const table = await services.imports.report(await who(request), id);
    return streamed(reply, table, { name: `ket-qua.${format}`, format });
  });
  scope.get<Named & { Querystring: { unit?: string; reveal?: string } }>(
    `${FILES}/export/:name`,
    route,
    async (request, reply) => {
      const [key, format] = named(request.params.name, LIST_KEYS);
      const { unit: unitCode = null, reveal = null } = request.query;
      const table = await services.exports.table(await who(request), key, { unitCode, reveal });
      return streamed(reply, table, { name: request.params.name, format });
    },
  );
}

interface Named {
  readonly Params: { readonly name: string };
}

interface FileOf {
  readonly name: string;
  readonly format: keyof typeof MIME;
}

/** 'people.xlsx' as a key and a format. @throws AppError NOT_FOUND */
function named<Key extends string>(
  name: string,
  keys?: readonly Key[],
): [key: Key, format: keyof typeof MIME] {
  const [, key = '', ending] = /^([\w-]{1,60})\.([a-z]{3,4})$/.exec(name) ?? [];
  const format = TABLE_FORMATS.find((one) => one === ending);
  const known = keys === undefined ? (key as Key) : keys.find((one) => one === key);
  if (format === undefined || known === undefined || key === '') throw notFound();
  return [known, format];
}

function streamed(reply: FastifyReply, table: Table, file: FileOf): FastifyReply {
  const body = Readable.from(writeTable(table, file.format), { objectMode: false });
  return asFile(reply, file).send(body);
}

function asFile(reply: FastifyReply, { name, format }: FileOf): FastifyReply {
  return reply
    .type(MIME[format])
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff');
}

/** One sentence in the caller's language; whoever is still sending is hung up on. */
function refuse(request: FastifyRequest, reply: FastifyReply, error: AppError): FastifyReply {
  const message = sayRefusal(error, languageOf(request), 'files');
  const status = error.details['why'] === 'too-big' ? 413 : statusOf(error);
  if (!request.raw.complete) void reply.header('connection', 'close');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ error: message, code: error.code });
}

function tooBig(): AppError {
  return fileFault('too-big', 'The file is larger than 100 MB.');
}

function fileFault(why: 'too-big' | 'no-file' | 'broken', says: string): AppError {
  return new AppError('BAD_INPUT', says, { why, field: 'file' });
}

function notFound(): AppError {
  return new AppError('NOT_FOUND', 'There is no such file.');
}
