import type { HearWords } from '../../hear-words';

const MONTHS = [
  { means: 1, says: ['tháng'] },
  { means: 12, says: ['năm'] },
];
const PERCENT = [{ means: 1, says: ['%', 'phần trăm'] }];
const LOSS = ['suy giảm', 'mất sức', 'tỷ lệ', 'tỉ lệ', 'thương tật', 'khả năng lao động'];

/** Numbers told of a job, an injury, a wound, a bill and the children raised. */
export const measures: Pick<HearWords, 'measures'> = {
  measures: [
    {
      fact: 'martyrs',
      cues: ['có', 'mẹ của', 'là mẹ của'],
      units: [{ means: 1, says: ['con là liệt sĩ', 'con liệt sĩ', 'người con là liệt sĩ'] }],
    },
    {
      fact: 'insuredTotal',
      cues: [
        'đóng bảo hiểm thất nghiệp',
        'đóng bảo hiểm thất nghiệp được',
        'bảo hiểm thất nghiệp',
        'bảo hiểm thất nghiệp được',
        'đóng thất nghiệp',
      ],
      units: MONTHS,
    },
    {
      fact: 'jobEndedMonths',
      cues: [
        'nghỉ việc',
        'nghỉ việc được',
        'thôi việc',
        'thôi việc được',
        'mất việc',
        'mất việc được',
        'hết hợp đồng',
        'hết hợp đồng được',
        'chấm dứt hợp đồng',
      ],
      units: MONTHS.slice(0, 1),
    },
    {
      fact: 'emergencyDays',
      cues: ['cấp cứu', 'điều trị cấp cứu', 'nằm cấp cứu', 'cấp cứu hết', 'nằm viện cấp cứu'],
      units: [
        { means: 1, says: ['ngày', 'hôm'] },
        { means: 7, says: ['tuần'] },
      ],
    },
    {
      fact: 'electricityUse',
      cues: ['điện', 'dùng', 'tiền điện', 'dùng hết', 'xài'],
      units: [{ means: 1, says: ['số', 'số điện', 'kwh', 'kw', 'ký điện', 'chữ điện'] }],
    },
    {
      fact: 'warInvalidPercent',
      cues: ['thương binh'].concat(withLoss('thương binh')),
      units: PERCENT,
    },
    {
      fact: 'sickSoldierPercent',
      cues: ['bệnh binh'].concat(withLoss('bệnh binh')),
      units: PERCENT,
    },
    {
      fact: 'agentOrangePercent',
      cues: ['chất độc', 'chất độc hóa học', 'da cam'].flatMap((harm) => [harm, ...withLoss(harm)]),
      units: PERCENT,
    },
    {
      fact: 'youngChildren',
      cues: ['nuôi', 'chăm', 'có'],
      units: [
        {
          means: 1,
          says: [
            'con nhỏ',
            'đứa con nhỏ',
            'đứa nhỏ',
            'con thơ',
            'con dưới 16 tuổi',
            'con chưa đủ 16 tuổi',
          ],
        },
      ],
    },
  ],
};

/** 'thương binh suy giảm', 'thương binh mất sức': the words of the loss between the title and its number. */
function withLoss(title: string): string[] {
  return LOSS.map((loss) => `${title} ${loss}`);
}
