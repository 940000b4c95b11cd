/** What erasure does with one table: every column stands under exactly one of the words. */
export interface ErasurePlan {
  readonly table: string;
  /** Set to null whenever somebody is erased. */
  readonly erase?: readonly string[];
  /** Set to null only of somebody of whom no decision, payment or service is on file. */
  readonly eraseWithoutFile?: readonly string[];
  /** Cannot be null: overwritten, under the same conditions as `eraseWithoutFile` or, with `always`, in any case. */
  readonly overwrite?: Readonly<Record<string, Overwritten>>;
  /** The whole row goes; its columns need no further word. */
  readonly remove?: string;
  /** Why these columns stay: what law, or that they say nothing about anybody. */
  readonly keep?: readonly { readonly because: string; readonly columns: readonly string[] }[];
}

export interface Overwritten {
  readonly with: 'sealed-empty' | 'own-key' | 'erased-name' | 'unknown' | 'empty-list';
  readonly when: 'always' | 'without-file';
}

/** Why data of somebody stay although she asked for their erasure; said to her word for word. */
export const KEPT_BECAUSE = {
  file: 'Luật Lưu trữ 33/2024/QH15 và Luật Kế toán 88/2015/QH13: hồ sơ chi trả, quyết định phải lưu đủ thời hạn.',
  proof:
    'Điều 9 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: cơ quan phải chứng minh được việc đồng ý và việc trả lời.',
  audit: 'Điều 19 khoản 2 Luật 91/2025/QH15: phải giám sát được ai đã xem, ai đã sửa.',
  technical: 'Không cho biết gì về ai: khóa, số thứ tự, trạng thái, giờ ghi.',
  staff: 'Dữ liệu của cán bộ hoặc của máy, không phải của người dân.',
} as const;

/** Names of columns, one after the other. */
export function words(text: string): readonly string[] {
  return text.split(' ');
}
