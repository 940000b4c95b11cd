import type { Citation, Standing } from './kernel/citation';

/** Acts by their gazette names, so that a citation is written once and read everywhere. */
const ACTS = {
  'Law41/2024': 'Luật Bảo hiểm xã hội 41/2024/QH15',
  'ND20/2021': 'Nghị định 20/2021/NĐ-CP',
  'ND76/2024': 'Nghị định 76/2024/NĐ-CP',
  'ND147/2025': 'Nghị định 147/2025/NĐ-CP',
  'ND176/2025': 'Nghị định 176/2025/NĐ-CP',
  'ND335/2026': 'Nghị định 335/2026/NĐ-CP',
} as const;

export type Act = keyof typeof ACTS;

/** A citation: the act, the place in it as the gazette prints it, and how surely we know it. */
export function law(act: Act, at: string, standing: Standing = 'primary'): Citation {
  return Object.freeze({ act: ACTS[act], at, standing });
}
