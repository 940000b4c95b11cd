import { TopUp } from '../entities/top-up.entity';
import type { Reader } from '../rows';

/** Far more than a province and its communes decide in ten years. */
const MOST = 10_000;

/** Every top-up ever entered, by programme and first day. */
export function listTopUps(rows: Reader): Promise<readonly TopUp[]> {
  const order = { programme: 'ASC', fromDay: 'ASC', id: 'ASC' } as const;
  return rows.list(TopUp, { where: {}, order, take: MOST });
}
