import type { FactsWords } from '../../words';

export const housingFacts = {
  settlement: {
    label: 'nơi ở là phường hay xã',
    ask: (who) => `${who.name} đang ở phường, ở thị trấn cũ, hay ở xã ạ?`,
    help: 'Thị trấn cũ là thị trấn trước ngày 1/7/2025, nay đã nhập vào xã.',
    options: {
      ward: { label: 'Phường', states: (who) => `${who.name} ở phường` },
      'former-town': {
        label: 'Thị trấn cũ, nay là xã',
        states: (who) => `${who.name} ở thị trấn cũ, nay là xã`,
      },
      rural: { label: 'Xã', states: (who) => `${who.name} ở xã` },
    },
  },
  family: {
    label: 'tình trạng hôn nhân',
    ask: (who) => `${who.name} đã kết hôn, đang độc thân, hay một mình nuôi con nhỏ ạ?`,
    help: 'Con nhỏ là con dưới 18 tuổi. Thu nhập được tính khác nhau cho từng trường hợp.',
    options: {
      single: {
        label: 'Độc thân, không nuôi con nhỏ',
        states: (who) => `${who.name} độc thân`,
      },
      'single-with-minor': {
        label: 'Độc thân, đang nuôi con dưới 18 tuổi',
        states: (who) => `${who.name} một mình nuôi con dưới 18 tuổi`,
      },
      couple: { label: 'Đã kết hôn', states: (who) => `${who.name} đã kết hôn` },
    },
  },
  income: {
    label: 'thu nhập mỗi tháng',
    ask: (who) =>
      `Mỗi tháng ${who.name} thực nhận bao nhiêu ạ? Đã kết hôn thì cộng cả hai vợ chồng.`,
    help: 'Lấy bình quân 12 tháng gần nhất, theo bảng lương hoặc xác nhận thu nhập.',
  },
  housingGroup: {
    label: 'nhóm được mua nhà ở xã hội',
    ask: (who) => `${who.name} thuộc nhóm nào dưới đây ạ?`,
    help: 'Luật cho các nhóm này mua nhà ở xã hội. Chọn nhóm có giấy tờ chứng minh.',
    options: {
      none: {
        label: 'Không thuộc nhóm nào',
        states: (who) =>
          `${who.name} không thuộc nhóm công nhân, cán bộ, người có công hay nhóm khác`,
      },
      worker: {
        label: 'Làm ở doanh nghiệp, hợp tác xã',
        states: (who) => `${who.name} làm ở doanh nghiệp, hợp tác xã`,
      },
      official: {
        label: 'Cán bộ, công chức, viên chức',
        states: (who) => `${who.name} là cán bộ, công chức, viên chức`,
      },
      'armed-forces': {
        label: 'Quân đội, công an, cơ yếu',
        states: (who) => `${who.name} công tác trong quân đội, công an, cơ yếu`,
      },
      merit: {
        label: 'Người có công, thân nhân liệt sĩ được hỗ trợ nhà ở',
        states: (who) => `${who.name} là người có công hoặc thân nhân liệt sĩ được hỗ trợ nhà ở`,
      },
      'land-recovered': {
        label: 'Bị thu hồi đất, mất nhà, chưa được bồi thường nhà đất',
        states: (who) => `${who.name} bị thu hồi đất, mất nhà, chưa được bồi thường nhà đất`,
      },
      'duty-house-returned': {
        label: 'Đã trả nhà công vụ',
        states: (who) => `${who.name} đã trả nhà công vụ`,
      },
      'two-children': {
        label: 'Có từ hai con đẻ trở lên',
        states: (who) => `${who.name} có từ hai con đẻ trở lên`,
      },
    },
  },
  hasHouse: {
    label: 'nhà đứng tên mình',
    ask: (who) => `${who.name} hoặc vợ, chồng có đứng tên nhà nào ở tỉnh có dự án không ạ?`,
    help: 'Đến hết 31/5/2030 chỉ tính nhà trong địa bàn tỉnh cũ, trước khi sáp nhập.',
    yes: {
      label: 'Có nhà',
      states: (who) => `${who.name} đã có nhà đứng tên tại tỉnh có dự án`,
    },
    no: {
      label: 'Chưa có nhà',
      states: (who) => `${who.name} chưa có nhà đứng tên tại tỉnh có dự án`,
    },
  },
  areaPerHead: {
    label: 'diện tích nhà cho mỗi người',
    ask: () => 'Nhà rộng bao nhiêu mét vuông cho mỗi người ạ?',
    help: 'Lấy diện tích sàn chia cho số người: bản thân, vợ chồng, cha mẹ, các con.',
  },
  housingHelped: {
    label: 'đã được hỗ trợ nhà ở',
    ask: (who) => `${who.name} đã mua nhà ở xã hội hoặc nhận hỗ trợ nhà tại tỉnh có dự án chưa ạ?`,
    help: 'Tính mọi hình thức nhà nước đã hỗ trợ nhà ở tại tỉnh đó.',
    yes: { label: 'Đã nhận', states: (who) => `${who.name} đã được hỗ trợ nhà ở tại tỉnh đó` },
    no: { label: 'Chưa', states: (who) => `${who.name} chưa được hỗ trợ nhà ở tại tỉnh đó` },
  },
} as const satisfies Partial<FactsWords>;
