import { readNoticeCode } from '../../conversation/account/notice-code';
import type { NoticeKind } from '../../conversation/account/kinds';
import type { Actor } from '../actor';
import { mustBeAllowed } from '../actor';
import type { ServiceParts } from '../service-parts';
import { noticeToCheck } from './check-notice';

/** 'mistyped': the last character does not fit the others. */
export interface CheckedNotice {
  readonly answer: 'real' | 'not-real' | 'mistyped';
  readonly kind: NoticeKind | null;
  readonly day: string | null;
}

/** Whether a notice was ours, for anybody who holds its code. */
export class NoticeCheckService {
  constructor(private readonly parts: Pick<ServiceParts, 'db'>) {}

  /** Kind and day of a notice of ours; of whom it told, nobody learns. @throws AppError like `mustBeAllowed` */
  async check(actor: Actor, written: string): Promise<CheckedNotice> {
    mustBeAllowed(actor, 'notice.check');
    const code = readNoticeCode(written.slice(0, 40));
    if (code === null) return { answer: 'mistyped', kind: null, day: null };
    const found = await this.parts.db.read((rows) => noticeToCheck(rows, code));
    return found === null
      ? { answer: 'not-real', kind: null, day: null }
      : { answer: 'real', ...found };
  }
}
