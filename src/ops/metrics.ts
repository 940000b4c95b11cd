import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const BUCKETS = [0.005, 0.02, 0.05, 0.15, 0.5, 1, 2.5, 10];

/** One answered request; `route` is the pattern, never the address with its values. */
export interface AnsweredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

export interface Metrics {
  readonly contentType: string;
  /** Everything counted so far in Prometheus' text form. */
  text(): Promise<string>;
  answered(request: AnsweredRequest): void;
  /** Server-sent event streams that are open now. */
  streamOpened(): void;
  streamClosed(): void;
  /** A message that the outside reader was to look at, and what became of it. */
  readerAsked(outcome: string): void;
}

/** Counts of this process. Labels never hold anything about a person. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const streams = new Gauge({
    name: 'event_streams_open',
    help: 'Open streams of server-sent events.',
    registers,
  });
  const reader = new Counter({
    name: 'reader_messages_total',
    help: 'Messages for the outside reader, by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    answered: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    streamOpened: () => streams.inc(),
    streamClosed: () => streams.dec(),
    readerAsked: (outcome) => reader.inc({ outcome }),
  };
}
