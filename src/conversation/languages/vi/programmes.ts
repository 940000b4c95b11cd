import type { ProcedureWords, ProgrammesWords } from '../words';

/** Programmes in plain Vietnamese. */
export const programmes: ProgrammesWords = {
  'social-pension': {
    name: 'trợ cấp hưu trí xã hội',
    gist: 'Tiền nhà nước trả hằng tháng cho người cao tuổi không có lương hưu.',
    calls: [
      'trợ cấp hưu trí xã hội',
      'hưu trí xã hội',
      'trợ cấp người già',
      'trợ cấp tuổi già',
      'tiền người cao tuổi',
    ],
    lines: {
      'no-pension': 'đủ tuổi và không có lương hưu',
      'small-pension': 'đủ tuổi, lương hưu thấp hơn mức trợ cấp',
      'not-yet': 'chưa có chế độ này',
    },
  },
};

export const procedure: ProcedureWords = {
  where: {
    commune: 'Ủy ban nhân dân xã, phường nơi ở',
    'one-stop-any': 'Trung tâm phục vụ hành chính công của xã, phường bất kỳ',
    'national-portal': 'Cổng dịch vụ công quốc gia',
    post: 'bưu điện',
  },
  paidFrom: { 'decision-month': 'từ tháng Chủ tịch xã ký quyết định' },
  papers: { 'identity-card': 'căn cước' },
  presumes: {
    'vietnamese-citizen': 'là công dân Việt Nam',
    'written-request': 'có đơn đề nghị',
  },
};
