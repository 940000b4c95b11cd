import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../shared/app-error';
import { AppError } from '../shared/app-error';
import type { Log } from '../shared/ports';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  CONTRADICTION: 400,
  NOT_IN_FORCE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  BUSY: 503,
  OVER_BUDGET: 429,
  EVENTS_GONE: 410,
};

const SAYS: Readonly<Record<number, string>> = {
  400: 'Máy chủ không hiểu yêu cầu này.',
  401: 'Xin đăng nhập để tiếp tục.',
  403: 'Yêu cầu này không được phép.',
  404: 'Không tìm thấy trang này.',
  409: 'Có người vừa thay đổi việc này. Xin tải lại trang.',
  413: 'Tin nhắn quá dài. Xin gửi ngắn hơn.',
  415: 'Máy chủ không đọc được dạng dữ liệu này.',
  429: 'Có quá nhiều yêu cầu cùng lúc. Xin đợi một phút rồi thử lại.',
  500: 'Máy chủ gặp lỗi. Xin thử lại sau ít phút.',
  503: 'Máy chủ đang bận. Xin thử lại sau ít phút.',
};

/** An address that cannot be read never comes as far as the routes: the same sentence for it. */
export function refuseUnread(
  _error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return fail(request, reply, 400);
}

/** Every failure leaves as one sentence and an id; what broke stays in the log under that id. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    const fields = { id: request.id, route: routeOf(request), ...causeOf(error) };
    // Busy is what a client that trickles its body brings about, too: nobody must get up for it.
    if (status === 503) log.warn('http.busy', fields);
    else if (status >= 500) log.error('http.failed', fields);
    return fail(request, reply, status);
  });
  app.setNotFoundHandler((request, reply) => fail(request, reply, 404));
}

function fail(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply {
  const sentence = SAYS[status] ?? SAYS[status < 500 ? 400 : 500] ?? '';
  reply.code(status).header('cache-control', 'no-store');
  if (request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')) {
    return reply.type('text/html; charset=utf-8').send(page(sentence, request.id));
  }
  return reply.send({ error: sentence, id: request.id });
}

/** The status of an answer to what was refused or broke. */
export function statusOf(error: unknown): number {
  if (error instanceof AppError) return STATUS[error.code];
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

/** Names of the error and of the place in the code; its message may quote a citizen. */
function causeOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { cause: typeof error };
  const at = /\n\s+at ([^\n]+)/.exec(error.stack ?? '')?.[1];
  const { code } = error as { code?: unknown };
  return {
    cause: error.name,
    ...(typeof code === 'string' && { code }),
    ...(at !== undefined && { at }),
  };
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'none';
}

function page(sentence: string, id: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>An Sinh</title>
    <link rel="stylesheet" href="/chat.css" />
  </head>
  <body class="lone">
    <main>
      <h1>${sentence}</h1>
      <p><a href="/">Về trang hỏi đáp An Sinh</a></p>
      <p class="quiet">Mã: ${id}</p>
    </main>
  </body>
</html>
`;
}
