import type { Citation, Standing } from './kernel/citation';

/** Acts by their gazette names, so that a citation is written once and read everywhere. */
const ACTS = {
  'Law41/2024': 'Luật Bảo hiểm xã hội 41/2024/QH15',
  'ND20/2021': 'Nghị định 20/2021/NĐ-CP',
  'TT02/2021': 'Thông tư 02/2021/TT-BLĐTBXH',
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
  'QD22/2013': 'Quyết định 22/2013/QĐ-TTg',
  'QD21/2024': 'Quyết định 21/2024/QĐ-TTg',
  'ND131/2021': 'Nghị định 131/2021/NĐ-CP',
  'QD33/2015': 'Quyết định 33/2015/QĐ-TTg',
  'ND28/2022': 'Nghị định 28/2022/NĐ-CP',
  'QD90/2022': 'Quyết định 90/QĐ-TTg về giảm nghèo bền vững 2021–2025',
  'TT01/2022': 'Thông tư 01/2022/TT-BXD',
  'TT60/2026': 'Thông tư 60/2026/TT-BTC',
  'QD1719/2021': 'Quyết định 1719/QĐ-TTg về vùng dân tộc thiểu số và miền núi 2021–2030',
  'NQ257/2025': 'Nghị quyết 257/2025/QH15',
  Drive2024: 'đợt thi đua xóa nhà tạm, nhà dột nát cả nước phát động ngày 10/11/2024',
  'QD55/2025': 'Quyết định 55/QĐ-BXD năm 2025',
  'YenBai08/2020': 'Nghị quyết 08/2020/NQ-HĐND tỉnh Yên Bái',
  'YenBai66/2020': 'Nghị quyết 66/2020/NQ-HĐND tỉnh Yên Bái',
  YenBai2023: 'Đề án hỗ trợ nhà ở 2023–2025 của tỉnh Yên Bái (kỳ họp HĐND tỉnh ngày 12/4/2023)',
  'YenBai05/2024': 'Hướng dẫn 05/HD-UBND tỉnh Yên Bái ngày 26/9/2024',
  LaoCai2025: 'đợt hỗ trợ thiệt hại do bão tháng 10/2025 của tỉnh Lào Cai',
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
  'PL02/2020': 'Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14',
  'ND75/2021': 'Nghị định 75/2021/NĐ-CP',
  'ND55/2023': 'Nghị định 55/2023/NĐ-CP',
  'ND77/2024': 'Nghị định 77/2024/NĐ-CP',
  'ND321/2026': 'Nghị định 321/2026/NĐ-CP',
  'QD595/2017': 'Quyết định 595/QĐ-BHXH',
  'NQ202/2025': 'Nghị quyết 202/2025/QH15',
  'NQ1673/2025': 'Nghị quyết 1673/NQ-UBTVQH15',
  'QD353/2022': 'Quyết định 353/QĐ-TTg',
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

const cited = new Map<string, Citation>();

/** A citation: the act, the place in it as the gazette prints it, and how surely we know it; the same one each time. */
export function law(act: Act, at: string, standing: Standing = 'primary'): Citation {
  const text = `${act}|${at}|${standing}`;
  const known = cited.get(text);
  if (known !== undefined) return known;
  const made = Object.freeze({ act: ACTS[act], at, standing });
  cited.set(text, made);
  return made;
}
