import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { ProviderKind } from '../entities/service-provider.entity';
import { ServiceProvider } from '../entities/service-provider.entity';
import { above } from '../rows';
import type { Reader } from '../rows';
import type { Page } from './page';
import { limitOf, pageOf } from './page';

export interface ProviderFilter {
  /** 1 to 100. */
  readonly first: number;
  /** The id after which the page begins. */
  readonly after?: string;
  readonly kind?: ProviderKind;
  readonly unitCode?: string;
  /** Only those that serve on the day, 'YYYY-MM-DD'. */
  readonly on?: string;
}

/** Providers in the order they were entered. */
export async function listProviders(
  rows: Reader,
  { first, after, kind, unitCode, on }: ProviderFilter,
): Promise<Page<ServiceProvider>> {
  const same = {
    ...(after !== undefined && { id: above(after) }),
    ...(kind !== undefined && { kind }),
    ...(unitCode !== undefined && { unitCode }),
  };
  const serving = on === undefined ? same : { ...same, fromDay: LessThanOrEqual(on) };
  const where =
    on === undefined
      ? [serving]
      : [IsNull(), MoreThanOrEqual(on)].map((untilDay) => ({ ...serving, untilDay }));
  const found = await rows.list(ServiceProvider, {
    where,
    order: { id: 'ASC' },
    take: limitOf(first) + 1,
  });
  return pageOf(found, first);
}
