import { z } from 'zod';
import { ratingsByScore, waitsBetween } from '../../records/queries/desk-figures';
import type { PromiseCounts } from '../../records/queries/promises';
import { promisesBetween } from '../../records/queries/promises';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, startOfDay, vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { mustBeAllowed } from '../actor';
import { DAY } from '../input-fields';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { countPromises } from './count-promises';

const DAYS = z
  .object({ from: DAY, to: DAY })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'it lies before the first day' })
  .refine(({ from, to }) => to <= addDays(from as CivilDate, 1_100), {
    path: ['to'],
    error: 'ask for at most three years at once',
  });
export type Days = z.input<typeof DAYS>;

/** How ratings fell out: `asked` are closings with a question, `answered` those with a number. */
export interface RatingFigures {
  readonly asked: number;
  readonly answered: number;
  /** 0 to 1; null when nobody was asked. */
  readonly shareAnswered: number | null;
  /** 1 to 5; null when nobody answered. */
  readonly mean: number | null;
  /** How many gave 1, 2, 3, 4, 5. */
  readonly distribution: readonly number[];
}

/** Waits that began in the days asked for and ended in a person's word, in whole seconds. */
export interface WaitFigures {
  readonly taken: number;
  readonly answered: number;
  readonly medianSeconds: number | null;
  readonly longestSeconds: number | null;
}

/** What the desk did, in numbers. Days are those of Vietnam, both counted. */
export class FiguresService {
  constructor(private readonly parts: ServiceParts) {}

  /** @throws AppError BAD_INPUT for days in the wrong order, or more than three years */
  async ratings(actor: Actor, days: Days): Promise<RatingFigures> {
    mustBeAllowed(actor, 'desk.figures');
    const between = instants(parseInput(DAYS, days));
    const found = await this.parts.db.read((rows) => ratingsByScore(rows, between));
    const of = (score: number | null) => found.find((one) => one.score === score)?.many ?? 0;
    const distribution = [1, 2, 3, 4, 5].map(of);
    const answered = distribution.reduce((sum, many) => sum + many, 0);
    const asked = answered + of(null);
    const sum = distribution.reduce((total, many, at) => total + many * (at + 1), 0);
    return {
      ...{ asked, answered, distribution },
      shareAnswered: asked === 0 ? null : answered / asked,
      mean: answered === 0 ? null : sum / answered,
    };
  }

  /** Promises by unit and month of the day promised. @throws AppError like `ratings` */
  async promises(actor: Actor, days: Days): Promise<readonly PromiseCounts[]> {
    mustBeAllowed(actor, 'desk.figures');
    const { from, to } = parseInput(DAYS, days);
    const found = await this.parts.db.read((rows) => promisesBetween(rows, from, to));
    return countPromises(found, vietnamDay(this.parts.clock.now()));
  }

  /** How long citizens waited for a person. @throws AppError like `ratings` */
  async waits(actor: Actor, days: Days): Promise<WaitFigures> {
    mustBeAllowed(actor, 'desk.figures');
    const between = instants(parseInput(DAYS, days));
    const found = await this.parts.db.read((rows) => waitsBetween(rows, between));
    const seconds = found
      .flatMap(({ since, answeredAt }) => (answeredAt === null ? [] : [answeredAt - since]))
      .map((ms) => Math.round(ms / 1_000))
      .sort((a, b) => a - b);
    return {
      taken: found.length,
      answered: seconds.length,
      medianSeconds: seconds[Math.floor((seconds.length - 1) / 2)] ?? null,
      longestSeconds: seconds.at(-1) ?? null,
    };
  }
}

function instants({ from, to }: { readonly from: string; readonly to: string }) {
  const after = addDays(to as CivilDate, 1);
  return { from: startOfDay(from as CivilDate), until: startOfDay(after) };
}
