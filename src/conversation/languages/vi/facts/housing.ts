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
    label: 'nhóm về nhà ở xã hội',
    ask: (who) => `${who.name} thuộc nhóm nào dưới đây ạ?`,
    help: 'Luật nêu các nhóm này về nhà ở xã hội. Chọn nhóm có giấy tờ chứng minh.',
    families: {
      working: 'Đi làm: công nhân, cán bộ, bộ đội, công an',
      returned: 'Mất đất, mất nhà hoặc trả nhà công vụ',
    },
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
      student: {
        label: 'Sinh viên, học nghề, nội trú dân tộc',
        states: (who) => `${who.name} là sinh viên, học nghề hoặc học nội trú`,
      },
    },
  },
  hasHouse: {
    label: 'nhà đứng tên mình',
    ask: (who) => `${who.name} hoặc vợ, chồng có đứng tên nhà nào ở tỉnh có dự án không ạ?`,
    help: 'Tính cả tỉnh mới. Nhà ở tỉnh cũ bên kia thì sẽ hỏi riêng.',
    yes: {
      label: 'Có nhà',
      states: (who) => `${who.name} đã có nhà đứng tên tại tỉnh có dự án`,
    },
    no: {
      label: 'Chưa có nhà',
      states: (who) => `${who.name} chưa có nhà đứng tên tại tỉnh có dự án`,
    },
  },
  houseOtherProvince: {
    label: 'nhà nằm ở tỉnh cũ nào',
    ask: () => 'Nhà đó và dự án có nằm ở hai tỉnh cũ khác nhau, Yên Bái và Lào Cai, không ạ?',
    help: 'Đến hết 31/5/2030 chỉ tính nhà trong tỉnh cũ nơi có dự án, trước khi sáp nhập.',
    yes: { label: 'Khác tỉnh cũ', states: () => 'nhà đó nằm ở tỉnh cũ khác với dự án' },
    no: { label: 'Cùng một tỉnh cũ', states: () => 'nhà đó nằm cùng tỉnh cũ với dự án' },
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
  publicRental: {
    label: 'đang thuê nhà của Nhà nước',
    ask: (who) => `${who.name} có đang thuê nhà ở xã hội của Nhà nước không ạ?`,
    help: 'Nhà do Nhà nước xây và cho thuê, không phải nhà của công ty hay tư nhân.',
    yes: {
      label: 'Đang thuê',
      states: (who) => `${who.name} đang thuê nhà ở xã hội của Nhà nước`,
    },
    no: {
      label: 'Không',
      states: (who) => `${who.name} không thuê nhà ở xã hội của Nhà nước`,
    },
  },
  loanPurpose: {
    label: 'vay để làm gì',
    ask: (who) => `${who.name} muốn vay để mua nhà ở xã hội, hay để xây, sửa nhà mình ạ?`,
    help: 'Mỗi việc có mức vay khác nhau.',
    options: {
      none: { label: 'Vay việc khác', states: (who) => `${who.name} vay cho việc khác` },
      'social-house': {
        label: 'Mua nhà ở xã hội',
        states: (who) => `${who.name} vay để mua, thuê mua nhà ở xã hội`,
      },
      'own-house': {
        label: 'Xây, sửa nhà mình',
        states: (who) => `${who.name} vay để tự xây, sửa nhà`,
      },
    },
  },
  houseDamage: {
    label: 'nhà bị thiệt hại thế nào',
    ask: () => 'Thiên tai, hỏa hoạn làm nhà thiệt hại đến mức nào ạ?',
    help: 'Mất hẳn là đổ, sập, trôi hoặc cháy hết. Hư hỏng nặng là không ở được nữa.',
    options: {
      none: {
        label: 'Không hư, hoặc hư nhẹ vẫn ở được',
        states: () => 'nhà vẫn ở được',
      },
      'badly-damaged': {
        label: 'Hư hỏng nặng, không ở được',
        states: () => 'nhà hư hỏng nặng, không ở được',
      },
      destroyed: {
        label: 'Mất hẳn: đổ, sập, trôi, cháy hết',
        states: () => 'nhà mất hẳn, không còn nơi ở',
      },
    },
  },
  roofDamage: {
    label: 'phần mái bị hư hỏng',
    ask: () => 'Mái nhà hư hỏng khoảng bao nhiêu phần trăm ạ?',
    help: 'Chỉ tính mái nhà ở, không tính bếp, chuồng trại. Một nửa mái là 50.',
  },
  relocationOrdered: {
    label: 'lệnh di dời khẩn cấp',
    ask: () => 'Nhà có lệnh phải di dời khẩn cấp của xã, tỉnh không ạ?',
    help: 'Là quyết định bằng văn bản, vì sạt lở, lũ hoặc nguy hiểm khác.',
    yes: { label: 'Có lệnh', states: () => 'hộ phải di dời khẩn cấp theo quyết định' },
    no: { label: 'Không', states: () => 'hộ không có lệnh di dời khẩn cấp' },
  },
  houseWork: {
    label: 'nhà cần làm mới hay sửa',
    ask: () => 'Nhà cần làm mới, hay chỉ cần sửa chữa ạ?',
    help: 'Xã sẽ đến xem nhà và kết luận.',
    options: {
      none: { label: 'Chưa cần làm gì', states: () => 'nhà chưa cần làm mới, sửa chữa' },
      repair: { label: 'Sửa chữa', states: () => 'nhà cần sửa chữa' },
      rebuild: { label: 'Làm mới', states: () => 'nhà cần làm mới' },
    },
  },
  onHouseLand: {
    label: 'đất làm nhà',
    ask: () => 'Nhà có nằm trên đất ở, không tranh chấp và không phải giải tỏa không ạ?',
    help: 'Nhà xây trái phép, trên đất cấm ở hoặc sắp thu hồi thì không được tính.',
    yes: { label: 'Đúng', states: () => 'nhà nằm trên đất ở không tranh chấp' },
    no: {
      label: 'Không',
      states: () => 'nhà không nằm trên đất ở, có tranh chấp hoặc phải giải tỏa',
    },
  },
  houseFrail: {
    label: 'độ bền của nhà',
    ask: () => 'Trong nền, khung tường và mái, có ít nhất hai phần không chắc không ạ?',
    help: 'Không chắc là làm bằng vật liệu tạm: đất, tre, lá, phên, bạt.',
    yes: { label: 'Có', states: () => 'nhà có ít nhất hai phần không bền chắc' },
    no: { label: 'Không', states: () => 'nhà có ít nhất hai phần bền chắc' },
  },
  houseOldUnsafe: {
    label: 'nhà cũ không an toàn',
    ask: () => 'Nhà có từ 20 năm, chưa sửa lần nào và nay xuống cấp, nguy hiểm không ạ?',
    help: 'Phải đủ cả ba điều: đủ năm, chưa cải tạo, không an toàn.',
    yes: {
      label: 'Có',
      states: () => 'nhà từ 20 năm, chưa sửa lần nào, xuống cấp, không an toàn',
    },
    no: { label: 'Không', states: () => 'nhà không cũ đến mức không an toàn' },
  },
  houseArea: {
    label: 'diện tích nhà',
    ask: () => 'Cả căn nhà rộng bao nhiêu mét vuông ạ?',
    help: 'Tính diện tích sàn ở, không tính bếp và nhà phụ ở ngoài.',
  },
  dwellingPerHead: {
    label: 'diện tích ở cho mỗi người',
    ask: () => 'Chia đều ra, mỗi người trong nhà có bao nhiêu mét vuông ạ?',
    help: 'Lấy diện tích căn nhà chia cho số người đang ở.',
  },
  livesAlone: {
    label: 'hộ chỉ có một người',
    ask: (who) => `Nhà chỉ có một mình ${who.name} ở thôi ạ?`,
    help: 'Hộ một người và hộ nhiều người có mức diện tích khác nhau.',
    yes: { label: 'Một mình', states: (who) => `${who.name} ở một mình` },
    no: { label: 'Có người khác', states: (who) => `${who.name} ở cùng người khác` },
  },
  meritHouseHelped: {
    label: 'đã được hỗ trợ nhà theo diện có công',
    ask: (who) => `Nhà nước đã hỗ trợ ${who.name} làm, sửa nhà theo diện người có công chưa ạ?`,
    help: 'Là hỗ trợ theo Quyết định 22 năm 2013.',
    yes: {
      label: 'Đã nhận',
      states: (who) => `${who.name} đã được hỗ trợ nhà theo diện có công`,
    },
    no: {
      label: 'Chưa',
      states: (who) => `${who.name} chưa được hỗ trợ nhà theo diện có công`,
    },
  },
} as const satisfies Partial<FactsWords>;
