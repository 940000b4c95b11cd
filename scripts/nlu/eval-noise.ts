import type { Variants } from './noise';
import { noisy } from './noise';
import { seeded } from './random';

/** Slips for measuring; other ones than the models learn from. */
const EVALUATION_VARIANTS: Variants = {
  không: ['ko', 'hem', 'khum', 'kh', 'hổng'],
  được: ['đc', 'dc', 'đươc', 'đx'],
  gì: ['gi', 'j', 'rì'],
  vậy: ['zị', 'dậy', 'v'],
  rồi: ['r', 'rùi', 'gòi'],
  biết: ['biet', 'bjt', 'piết'],
  người: ['ng', 'ngươi', 'nguời'],
  tháng: ['thang', 'thánh', 't'],
  tôi: ['toi', 'tôj', 'tui'],
  tiền: ['tien', 'xèng', 'tiên'],
  trợ: ['tro', 'trọ'],
  cấp: ['cap', 'cấo'],
  giấy: ['giáy', 'giây'],
  hộ: ['ho', 'họ'],
  hồ: ['ho', 'hò'],
  nghèo: ['nghèi', 'ngheo', 'nghào'],
  làm: ['lam', 'lmà', 'lằm'],
  nhà: ['nha', 'nhà'],
  hưởng: ['hường', 'hưỏng'],
  mẹ: ['me', 'mej'],
  con: ['cn', 'con'],
  năm: ['nam', 'nắm'],
  thế: ['thé', 'thế'],
  nào: ['nàp', 'nao'],
  sao: ['sa', 'sao'],
  bao: ['bai', 'bao'],
  thẻ: ['the', 'thể'],
  viện: ['vien', 'diện'],
  học: ['hoc', 'họ'],
  của: ['cua', 'của'],
};

/** The message without any Vietnamese mark; capitals stay. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** The message as somebody in a hurry types it; the `at`-th message always in the same way. */
export function hurried(text: string, at: number): string {
  return noisy(text, EVALUATION_VARIANTS, seeded(at * 104_729 + 3));
}
