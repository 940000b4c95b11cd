import { capital } from '../../capital';
import type { ProgrammesWords } from '../../words';

export const livingProgrammes = {
  'poverty-review': {
    name: 'rà soát hộ nghèo, hộ cận nghèo',
    gist:
      'Xã rà soát thu nhập và 12 chỉ số rồi mới công nhận hộ nghèo, hộ cận nghèo. ' +
      'Ở đây chỉ xem có nên đề nghị xã rà soát hay không.',
    calls: [
      'rà soát hộ nghèo',
      'xin hộ nghèo',
      'xin làm hộ nghèo',
      'xét hộ nghèo',
      'xét nghèo',
      'được hộ nghèo không',
      'có được hộ nghèo không',
      'được vào hộ nghèo không',
      'có được là hộ nghèo',
      'được công nhận hộ nghèo',
      'được xét hộ nghèo',
      'làm hộ nghèo',
      'đăng ký hộ nghèo',
      'bình xét hộ nghèo',
      'vào hộ nghèo',
      'làm sổ hộ nghèo',
      'làm giấy hộ nghèo',
      'xin giấy hộ nghèo',
      'công nhận hộ nghèo',
      'chuẩn hộ nghèo',
      'chuẩn nghèo',
      'tiêu chí hộ nghèo',
      'xét hộ cận nghèo',
      'xin hộ cận nghèo',
      'thế nào là hộ nghèo',
    ],
    lines: {
      recognised: 'đã được công nhận',
      'may-be-poor': 'có thể thuộc diện hộ nghèo',
      'may-be-near-poor': 'có thể thuộc diện hộ cận nghèo',
      'under-line': 'thu nhập không quá chuẩn nghèo',
    },
    answers: {
      recognised: (who) =>
        `Nhà ${who.name} đã có quyết định công nhận. Xã rà soát lại mỗi năm một lần.`,
      'may-be-poor': (who) =>
        `Nhà ${who.name} có thể thuộc diện hộ nghèo. ${capital(who.name)} đề nghị xã rà soát; chỉ xã công nhận.`,
      'may-be-near-poor': (who) =>
        `Nhà ${who.name} có thể thuộc diện hộ cận nghèo. ${capital(who.name)} đề nghị xã rà soát; chỉ xã công nhận.`,
      'under-line': (who) =>
        `Nhà ${who.name} có thể thuộc diện hộ nghèo hoặc cận nghèo. ${capital(who.name)} đề nghị xã rà soát; chỉ xã công nhận.`,
      no: (who) =>
        `Theo thu nhập đã kể, nhà ${who.name} chưa thuộc diện. ${capital(who.name)} vẫn có quyền đề nghị xã rà soát.`,
    },
  },
  'electricity-support': {
    name: 'hỗ trợ tiền điện',
    gist: 'Nhà nước trả thay tiền 30 số điện mỗi tháng cho hộ nghèo, hộ chính sách xã hội.',
    calls: ['tiền điện', 'hỗ trợ tiền điện', 'hỗ trợ điện', 'giá điện', 'tiền điện hộ nghèo'],
    lines: {
      poor: 'hộ nghèo',
      'policy-household': 'hộ có người hưởng trợ cấp xã hội, dùng ít điện',
    },
  },
  'tuition-relief': {
    name: 'miễn, giảm học phí',
    gist:
      'Từ năm học 2025-2026, học trường công từ mầm non đến hết lớp 12 không phải đóng học phí. ' +
      'Học nghề, cao đẳng, đại học thì có diện được miễn, giảm.',
    calls: ['học phí', 'miễn học phí', 'giảm học phí', 'miễn giảm học phí', 'tiền học phí'],
    lines: {
      'public-school': 'học sinh trường công lập',
      'private-school': 'học sinh trường ngoài công lập',
      'college-waived': 'sinh viên thuộc diện miễn',
      'college-lowered': 'sinh viên thuộc diện giảm 70 %',
      'college-halved': 'sinh viên thuộc diện giảm 50 %',
      'old-law': 'theo luật trước năm học 2025-2026',
    },
  },
  'learning-costs': {
    name: 'hỗ trợ chi phí học tập',
    gist: 'Tiền mua sách vở, đồ dùng học tập cho học sinh nghèo, mồ côi, khuyết tật.',
    calls: [
      'chi phí học tập',
      'hỗ trợ chi phí học tập',
      'hỗ trợ học tập',
      'tiền sách vở',
      'tiền mua sách vở',
    ],
    lines: {
      poor: 'học sinh hộ nghèo',
      orphan: 'học sinh mồ côi cả cha lẫn mẹ',
      disabled: 'học sinh khuyết tật, hộ nghèo hoặc cận nghèo',
      college: 'học viên, sinh viên, nhà trường xác định',
      'old-law': 'theo luật trước năm học 2025-2026',
    },
  },
  'boarding-pupils': {
    name: 'tiền ăn, tiền nhà cho học sinh bán trú',
    gist: 'Tiền ăn, tiền nhà hằng tháng cho học sinh bán trú, học sinh trường ở xã biên giới.',
    calls: [
      'tiền ăn bán trú',
      'hỗ trợ bán trú',
      'tiền ăn trưa',
      'tiền ăn học sinh',
      'chế độ bán trú',
      'chế độ học sinh bán trú',
      'tiền bán trú',
      'tiền ăn nội trú',
    ],
    lines: {
      boarder: 'học sinh bán trú',
      'own-lodging': 'học sinh bán trú tự lo chỗ ở',
      'border-full': 'nội trú ở trường liên cấp xã biên giới',
      'border-midday': 'ăn trưa ở trường liên cấp xã biên giới',
      before: 'theo luật cũ',
    },
  },
  'boarding-rice': {
    name: 'gạo cho học sinh bán trú',
    gist: 'Gạo hằng tháng cho học sinh bán trú và học sinh trường liên cấp ở xã biên giới.',
    calls: ['gạo học sinh', 'gạo bán trú', 'gạo cho học sinh', 'hỗ trợ gạo học sinh'],
    lines: {
      boarder: 'học sinh bán trú',
      'border-full': 'nội trú ở trường liên cấp xã biên giới',
      'border-midday': 'ăn trưa ở trường liên cấp xã biên giới',
      before: 'theo luật cũ',
    },
  },
  'boarding-uniforms': {
    name: 'tiền trang phục học sinh trường biên giới',
    gist: 'Tiền trang phục mỗi năm cho học sinh trường phổ thông nội trú liên cấp ở xã biên giới.',
    calls: ['tiền trang phục', 'tiền đồng phục', 'quần áo học sinh nội trú', 'đồng phục học sinh'],
    lines: {
      'border-full': 'nội trú ở trường liên cấp xã biên giới',
      'border-midday': 'ăn trưa ở trường liên cấp xã biên giới',
      'not-yet': 'chưa có chế độ này',
    },
  },
  'unemployment-benefit': {
    name: 'trợ cấp thất nghiệp',
    gist: 'Tiền bảo hiểm thất nghiệp trả hằng tháng cho người đã đóng từ đủ 12 tháng và mất việc.',
    calls: [
      'trợ cấp thất nghiệp',
      'bảo hiểm thất nghiệp',
      'thất nghiệp được',
      'hưởng thất nghiệp',
      'tiền thất nghiệp',
      'lĩnh thất nghiệp',
      'mới thất nghiệp',
      'bị thất nghiệp',
      'bị cho nghỉ việc',
    ],
    lines: {
      'state-pay': 'hưởng lương theo chế độ Nhà nước',
      'regional-pay': 'lương chưa chạm mức trần',
      'regional-pay-high': 'lương cao, trung tâm tính mức trần',
    },
    answers: {
      'regional-pay-high': (who) =>
        `Có. ${capital(who.name)} được hưởng trợ cấp thất nghiệp. Lương cao nên trung tâm dịch vụ việc làm tính mức tiền.`,
    },
  },
  'longevity-wishes': {
    name: 'chúc thọ, mừng thọ',
    gist: 'Xã mừng thọ người 70, 75, 80, 85, 95 tuổi; tỉnh người 90 tuổi; Chủ tịch nước người 100 tuổi.',
    calls: [
      'mừng thọ',
      'tiền mừng thọ',
      'quà mừng thọ',
      'chúc thọ',
      'lễ mừng thọ',
      'thiếp mừng thọ',
    ],
    lines: {
      president: 'tròn 100 tuổi, Chủ tịch nước chúc thọ và tặng quà',
      'over-hundred': 'trên 100 tuổi, xã mừng thọ',
      province: 'tròn 90 tuổi, Chủ tịch tỉnh chúc thọ và tặng quà',
      commune: 'tròn 70, 75, 80, 85 hoặc 95 tuổi, xã mừng thọ',
    },
    answers: {
      president: (who) =>
        `Có. ${capital(who.name)} được Chủ tịch nước chúc thọ, tặng quà. Mức quà luật không ghi.`,
      'over-hundred': (who) =>
        `Có. ${capital(who.name)} được xã mừng thọ. Mức quà luật không ghi, xin hỏi xã.`,
      province: (who) =>
        `Có. ${capital(who.name)} được Chủ tịch tỉnh chúc thọ, tặng quà. Mức quà luật không ghi.`,
      commune: (who) =>
        `Có. ${capital(who.name)} được xã mừng thọ. Mức quà luật không ghi, xin hỏi xã.`,
      no: (who) =>
        `Năm nay chưa đến tuổi mừng thọ của ${who.name}. Luật mừng thọ ở tuổi 70, 75, 80, 85, 90, 95 và từ 100.`,
    },
  },
  'tet-gift': {
    name: 'quà Tết, quà 27/7',
    gist: 'Quà theo từng đợt cho người có công và hộ khó khăn; đợt nào có danh sách của đợt đó.',
    calls: [
      'tiền tết',
      'quà tết',
      'có quà không',
      'tết này có quà',
      'tết có quà',
      'tết được quà',
      'tết được gì',
      'tết này được gì',
      'quà cho hộ nghèo',
      'quà 27/7',
      'quà chủ tịch nước',
      'quà người có công',
    ],
    lines: {
      president: 'quà của Chủ tịch nước cho người có công',
      'tet-2026': 'quà một lần dịp Tết 2026',
      leaders: 'quà khi khẩn cấp và dịp Tết',
    },
    answers: {
      president: (who) =>
        `Có. ${capital(who.name)} được quà của Chủ tịch nước dịp Tết và 27/7. Mức quà theo từng diện, xã có danh sách.`,
    },
  },
} as const satisfies Partial<ProgrammesWords>;
