import type { Citation, Standing } from './kernel/citation';

/** Acts by their gazette names, so that a citation is written once and read everywhere. */
const ACTS = {
  'Law41/2024': 'Luật Bảo hiểm xã hội 41/2024/QH15',
  'ND20/2021': 'Nghị định 20/2021/NĐ-CP',
  'ND76/2024': 'Nghị định 76/2024/NĐ-CP',
  'ND147/2025': 'Nghị định 147/2025/NĐ-CP',
  'ND176/2025': 'Nghị định 176/2025/NĐ-CP',
  'ND335/2026': 'Nghị định 335/2026/NĐ-CP',
  'Law65/2014': 'Luật Nhà ở 65/2014/QH13',
  'Law27/2023': 'Luật Nhà ở 27/2023/QH15',
  'NQ201/2025': 'Nghị quyết 201/2025/QH15',
  'ND100/2015': 'Nghị định 100/2015/NĐ-CP',
  'ND49/2021': 'Nghị định 49/2021/NĐ-CP',
  'ND100/2024': 'Nghị định 100/2024/NĐ-CP',
  'ND261/2025': 'Nghị định 261/2025/NĐ-CP',
  'ND54/2026': 'Nghị định 54/2026/NĐ-CP',
  'ND136/2026': 'Nghị định 136/2026/NĐ-CP',
  'Law45/2019': 'Bộ luật Lao động 45/2019/QH14',
  'Law46/2014': 'Luật Bảo hiểm y tế 25/2008/QH12, sửa đổi bởi Luật 46/2014/QH13',
  'Law30/2023': 'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở 30/2023/QH15',
  'Law51/2024': 'Luật Bảo hiểm y tế 25/2008/QH12, sửa đổi bởi Luật 51/2024/QH15',
  'NQ261/2025': 'Nghị quyết 261/2025/QH15',
  'ND146/2018': 'Nghị định 146/2018/NĐ-CP',
  'ND38/2019': 'Nghị định 38/2019/NĐ-CP',
  'ND24/2023': 'Nghị định 24/2023/NĐ-CP',
  'ND75/2023': 'Nghị định 75/2023/NĐ-CP',
  'ND73/2024': 'Nghị định 73/2024/NĐ-CP',
  'ND188/2025': 'Nghị định 188/2025/NĐ-CP',
  'ND161/2026': 'Nghị định 161/2026/NĐ-CP',
  'QD595/2017': 'Quyết định 595/QĐ-BHXH',
  'Law38/2013': 'Luật Việc làm 38/2013/QH13',
  'Law74/2025': 'Luật Việc làm 74/2025/QH15',
  'ND374/2025': 'Nghị định 374/2025/NĐ-CP',
  'QD28/2014': 'Quyết định 28/2014/QĐ-TTg',
  'QD60/2014': 'Quyết định 60/2014/QĐ-TTg',
  'ND81/2021': 'Nghị định 81/2021/NĐ-CP',
  'NQ217/2025': 'Nghị quyết 217/2025/QH15',
  'ND238/2025': 'Nghị định 238/2025/NĐ-CP',
  'ND66/2025': 'Nghị định 66/2025/NĐ-CP',
  'ND188/2026': 'Nghị định 188/2026/NĐ-CP',
  PresidentGift: 'Quyết định tặng quà của Chủ tịch nước',
  'NQ418/2025': 'Nghị quyết 418/NQ-CP',
  'Law39/2009': 'Luật Người cao tuổi 39/2009/QH12',
  'QD59/2015': 'Quyết định 59/2015/QĐ-TTg',
  'ND07/2021': 'Nghị định 07/2021/NĐ-CP',
  'ND351/2025': 'Nghị định 351/2025/NĐ-CP',
  'QD24/2021': 'Quyết định 24/2021/QĐ-TTg',
} as const;

export type Act = keyof typeof ACTS;

/** A citation: the act, the place in it as the gazette prints it, and how surely we know it. */
export function law(act: Act, at: string, standing: Standing = 'primary'): Citation {
  return Object.freeze({ act: ACTS[act], at, standing });
}
