import type { FactsWords } from '../../words';

export const livingFacts = {
  memberOnAllowance: {
    label: 'trong nhà có người hưởng trợ cấp xã hội',
    ask: (who) => `Nhà ${who.name} có ai đang hưởng trợ cấp xã hội hằng tháng không ạ?`,
    help: 'Là người khuyết tật, trẻ mồ côi, người neo đơn xã đang trả trợ cấp hằng tháng.',
    yes: {
      label: 'Có người hưởng',
      states: (who) => `nhà ${who.name} có người hưởng trợ cấp xã hội hằng tháng`,
    },
    no: {
      label: 'Không có ai',
      states: (who) => `nhà ${who.name} không có ai hưởng trợ cấp xã hội hằng tháng`,
    },
  },
  electricityUse: {
    label: 'số điện dùng mỗi tháng',
    ask: (who) => `Mỗi tháng nhà ${who.name} dùng bao nhiêu số điện ạ?`,
    help: 'Một số điện là một kWh, ghi trên hóa đơn tiền điện.',
  },
  schooling: {
    label: 'bậc học',
    ask: (who) => `${who.name} đang học bậc nào ạ?`,
    help: 'Không đi học nữa thì chọn dòng đầu.',
    options: {
      none: { label: 'Không đi học', states: (who) => `${who.name} không đi học` },
      preschool: { label: 'Mầm non, mẫu giáo', states: (who) => `${who.name} học mầm non` },
      primary: { label: 'Tiểu học', states: (who) => `${who.name} học tiểu học` },
      'lower-secondary': {
        label: 'Trung học cơ sở',
        states: (who) => `${who.name} học trung học cơ sở`,
      },
      'upper-secondary': {
        label: 'Trung học phổ thông',
        states: (who) => `${who.name} học trung học phổ thông`,
      },
      college: {
        label: 'Trung cấp, cao đẳng, đại học',
        states: (who) => `${who.name} học trung cấp, cao đẳng hoặc đại học`,
      },
    },
  },
  publicSchool: {
    label: 'trường công hay trường tư',
    ask: (who) => `Trường ${who.name} học có phải trường công lập không ạ?`,
    help: 'Trường công lập là trường của Nhà nước.',
    yes: { label: 'Trường công lập', states: (who) => `${who.name} học trường công lập` },
    no: {
      label: 'Trường tư, dân lập',
      states: (who) => `${who.name} học trường ngoài công lập`,
    },
  },
  tuitionGround: {
    label: 'diện miễn, giảm học phí',
    ask: (who) => `${who.name} thuộc diện nào sau đây ạ?`,
    help: 'Nhiều diện thì chọn dòng trên. Khuyết tật, hộ nghèo, dân tộc được hỏi riêng.',
    options: {
      none: {
        label: 'Không có diện nào',
        states: (who) => `${who.name} không thuộc các diện riêng được miễn, giảm học phí`,
      },
      'merit-family': {
        label: 'Người có công, con người có công',
        states: (who) => `${who.name} là người có công hoặc con người có công`,
      },
      orphan: {
        label: 'Mồ côi cả cha lẫn mẹ',
        states: (who) => `${who.name} mồ côi cả cha lẫn mẹ`,
      },
      'very-small-people': {
        label: 'Dân tộc rất ít người, vùng khó khăn',
        states: (who) => `${who.name} thuộc dân tộc rất ít người, ở vùng khó khăn`,
      },
      'heavy-trade': {
        label: 'Học nghề nặng nhọc, độc hại',
        states: (who) => `${who.name} học nghề nặng nhọc, độc hại`,
      },
      'work-accident-child': {
        label: 'Con người bị tai nạn lao động',
        states: (who) => `cha mẹ ${who.name} hưởng trợ cấp tai nạn lao động thường xuyên`,
      },
    },
  },
  boarding: {
    label: 'học bán trú, nội trú',
    ask: (who) => `Nhà trường xét ${who.name} là học sinh bán trú hay nội trú ạ?`,
    help: 'Theo danh sách của nhà trường. Trường liên cấp xã biên giới có mức riêng.',
    options: {
      none: {
        label: 'Không',
        states: (who) => `${who.name} không phải học sinh bán trú, nội trú`,
      },
      boarder: {
        label: 'Học sinh bán trú',
        states: (who) => `${who.name} là học sinh bán trú`,
      },
      'border-full': {
        label: 'Nội trú, trường liên cấp xã biên giới',
        states: (who) => `${who.name} nội trú ở trường liên cấp xã biên giới`,
      },
      'border-midday': {
        label: 'Ăn trưa, trường liên cấp xã biên giới',
        states: (who) => `${who.name} ăn trưa ở trường liên cấp xã biên giới`,
      },
    },
  },
  selfHoused: {
    label: 'chỗ ở khi học bán trú',
    ask: (who) => `${who.name} phải tự thuê chỗ ở, hay trường có chỗ ở ạ?`,
    help: 'Trường không đủ chỗ ở thì học sinh bán trú được thêm tiền nhà.',
    yes: { label: 'Tự thuê chỗ ở', states: (who) => `${who.name} tự lo chỗ ở` },
    no: { label: 'Ở trong trường', states: (who) => `${who.name} ở trong trường` },
  },
  jobEnded: {
    label: 'đã nghỉ việc',
    ask: (who) => `${who.name} đã nghỉ việc hẳn, hết hợp đồng chưa ạ?`,
    help: 'Là đã nghỉ hẳn, có quyết định thôi việc hoặc hợp đồng đã hết hạn.',
    yes: { label: 'Đã nghỉ hẳn', states: (who) => `${who.name} đã nghỉ việc` },
    no: { label: 'Vẫn đang làm', states: (who) => `${who.name} vẫn đang làm việc` },
  },
  jobEndedMonths: {
    label: 'số tháng từ ngày nghỉ việc',
    ask: (who) => `${who.name} nghỉ việc được mấy tháng rồi ạ?`,
    help: 'Dưới một tháng thì ghi 0. Hồ sơ phải nộp trong 3 tháng từ ngày nghỉ.',
  },
  insuredIn24: {
    label: 'số tháng đóng bảo hiểm thất nghiệp trong 24 tháng',
    ask: (who) =>
      `Trong 24 tháng trước khi nghỉ, ${who.name} đóng bảo hiểm thất nghiệp mấy tháng ạ?`,
    help: 'Xem sổ bảo hiểm xã hội hoặc ứng dụng VssID.',
  },
  seasonalWork: {
    label: 'hợp đồng mùa vụ',
    ask: (who) => `${who.name} làm theo hợp đồng mùa vụ, ngắn hạn phải không ạ?`,
    help: 'Người làm mùa vụ được xét số tháng đóng trong 36 tháng.',
    yes: { label: 'Mùa vụ, ngắn hạn', states: (who) => `${who.name} làm hợp đồng mùa vụ` },
    no: { label: 'Không', states: (who) => `${who.name} không làm hợp đồng mùa vụ` },
  },
  insuredIn36: {
    label: 'số tháng đóng bảo hiểm thất nghiệp trong 36 tháng',
    ask: (who) =>
      `Trong 36 tháng trước khi nghỉ, ${who.name} đóng bảo hiểm thất nghiệp mấy tháng ạ?`,
    help: 'Xem sổ bảo hiểm xã hội hoặc ứng dụng VssID.',
  },
  insuredTotal: {
    label: 'tổng số tháng đóng bảo hiểm thất nghiệp',
    ask: (who) => `Tất cả ${who.name} đã đóng bảo hiểm thất nghiệp bao nhiêu tháng ạ?`,
    help: 'Chỉ tính các tháng chưa hưởng trợ cấp lần nào. Đủ 3 năm là 36 tháng.',
  },
  stateScale: {
    label: 'lương theo chế độ Nhà nước',
    ask: (who) => `${who.name} hưởng lương theo bảng lương của Nhà nước phải không ạ?`,
    help: 'Là lương tính theo hệ số và lương cơ sở. Làm ở công ty tư thì không.',
    yes: {
      label: 'Theo bảng lương Nhà nước',
      states: (who) => `${who.name} hưởng lương theo chế độ Nhà nước`,
    },
    no: {
      label: 'Do nơi làm việc trả',
      states: (who) => `lương của ${who.name} do nơi làm việc quyết định`,
    },
  },
  averageWage: {
    label: 'lương bình quân 6 tháng',
    ask: (who) => `Lương đóng bảo hiểm bình quân 6 tháng cuối của ${who.name} là bao nhiêu ạ?`,
    help: 'Cộng lương đóng bảo hiểm thất nghiệp của 6 tháng trước khi nghỉ, chia cho 6.',
  },
  incomePerHead: {
    label: 'thu nhập mỗi người trong nhà',
    ask: (who) => `Tính bình quân, mỗi người nhà ${who.name} có bao nhiêu tiền một tháng ạ?`,
    help: 'Cộng mọi khoản thu trong 12 tháng, chia cho số người, rồi chia cho 12.',
  },
  missingIndicators: {
    label: 'số chỉ số thiếu hụt',
    ask: (who) => `Nhà ${who.name} thiếu mấy chỉ số dịch vụ xã hội cơ bản ạ?`,
    help: 'Có 12 chỉ số: việc làm, y tế, học hành, nhà ở, nước và vệ sinh, thông tin.',
  },
} as const satisfies Partial<FactsWords>;
