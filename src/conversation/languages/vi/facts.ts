import type { FactsWords } from '../words';

/** Questions and answers in Vietnamese, fact by fact. */
export const facts: FactsWords = {
  birth: {
    label: 'tuổi',
    ask: (who) => `${who.name} bao nhiêu tuổi, hoặc sinh năm nào ạ?`,
    help: 'Tuổi tính tròn theo ngày sinh trên căn cước hoặc giấy khai sinh.',
  },
  pension: {
    label: 'lương hưu hoặc trợ cấp bảo hiểm xã hội',
    ask: (who) => `${who.name} có lương hưu hay trợ cấp bảo hiểm xã hội hằng tháng không ạ?`,
    help: 'Là khoản cơ quan bảo hiểm xã hội trả hằng tháng, không phải trợ cấp của xã.',
    options: {
      none: {
        label: 'Không có',
        states: (who) => `${who.name} không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng`,
      },
      retirement: { label: 'Có lương hưu', states: (who) => `${who.name} có lương hưu` },
      'disability-allowance': {
        label: 'Trợ cấp mất sức lao động',
        states: (who) => `${who.name} hưởng trợ cấp mất sức lao động hằng tháng`,
      },
      'other-insurance': {
        label: 'Trợ cấp bảo hiểm xã hội khác',
        states: (who) => `${who.name} hưởng trợ cấp bảo hiểm xã hội hằng tháng`,
      },
      survivor: {
        label: 'Tiền tuất hằng tháng',
        states: (who) => `${who.name} hưởng tiền tuất hằng tháng`,
      },
    },
  },
  pensionAmount: {
    label: 'mức lương hưu hoặc trợ cấp',
    ask: (who) => `Mỗi tháng ${who.name} nhận bao nhiêu tiền lương hưu hoặc trợ cấp đó ạ?`,
    help: 'Số tiền ghi trên phiếu chi trả hằng tháng.',
  },
  poverty: {
    label: 'hộ nghèo, cận nghèo',
    ask: (who) => `Nhà ${who.name} có giấy chứng nhận hộ nghèo hay hộ cận nghèo năm nay không ạ?`,
    help: 'Tính theo giấy hoặc quyết định của xã, không tính theo thu nhập tự ước.',
    options: {
      poor: { label: 'Hộ nghèo', states: (who) => `nhà ${who.name} là hộ nghèo` },
      'near-poor': { label: 'Hộ cận nghèo', states: (who) => `nhà ${who.name} là hộ cận nghèo` },
      neither: {
        label: 'Không thuộc hộ nghèo, cận nghèo',
        states: (who) => `nhà ${who.name} không thuộc hộ nghèo, hộ cận nghèo`,
      },
    },
  },
  disability: {
    label: 'mức độ khuyết tật',
    ask: (who) => `${who.name} có giấy xác nhận khuyết tật không, ghi mức độ nào ạ?`,
    help: 'Mức độ ghi trên giấy xác nhận khuyết tật do xã cấp.',
    options: {
      none: {
        label: 'Không có giấy',
        states: (who) => `${who.name} không có giấy xác nhận khuyết tật`,
      },
      mild: { label: 'Nhẹ', states: (who) => `${who.name} khuyết tật mức nhẹ` },
      severe: { label: 'Nặng', states: (who) => `${who.name} khuyết tật mức nặng` },
      extreme: {
        label: 'Đặc biệt nặng',
        states: (who) => `${who.name} khuyết tật mức đặc biệt nặng`,
      },
    },
  },
  supporter: {
    label: 'người phụng dưỡng',
    ask: (who) => `${who.name} có con cháu hay người thân phải nuôi dưỡng mình không ạ?`,
    help: 'Là vợ, chồng, con, cháu đã lớn có nghĩa vụ chăm sóc theo luật.',
    options: {
      none: {
        label: 'Không có ai',
        states: (who) => `không ai có nghĩa vụ phụng dưỡng ${who.name}`,
      },
      'on-allowance': {
        label: 'Có, người đó cũng nhận trợ cấp xã hội',
        states: (who) => `người phụng dưỡng ${who.name} cũng đang hưởng trợ cấp xã hội`,
      },
      able: { label: 'Có', states: (who) => `${who.name} có người phụng dưỡng` },
    },
  },
  takenIn: {
    label: 'được nhận về nuôi dưỡng',
    ask: (who) => `Có ai đã nhận ${who.name} về nuôi thay cho vào cơ sở trợ giúp xã hội không ạ?`,
    help: 'Là khi đủ điều kiện vào cơ sở của Nhà nước nhưng được người khác nhận nuôi.',
    yes: {
      label: 'Có người nhận nuôi',
      states: (who) => `${who.name} được nhận về nuôi thay cho vào cơ sở trợ giúp xã hội`,
    },
    no: {
      label: 'Không',
      states: (who) => `${who.name} không thuộc diện được nhận về nuôi thay cho vào cơ sở`,
    },
  },
  work: {
    label: 'việc đang làm',
    ask: (who) => `Hiện nay ${who.name} đi làm, đi học hay ở nhà ạ?`,
    help: 'Buôn bán nhỏ, nội trợ, làm thuê không có hợp đồng thì chọn dòng đầu.',
    options: {
      none: {
        label: 'Làm ruộng, làm tự do, ở nhà, nghỉ hưu',
        states: (who) => `${who.name} không đi học, không đi làm theo hợp đồng`,
      },
      student: {
        label: 'Học sinh, sinh viên',
        states: (who) => `${who.name} là học sinh, sinh viên`,
      },
      employee: {
        label: 'Hợp đồng từ 3 tháng, cán bộ, viên chức',
        states: (who) => `${who.name} đi làm và đóng bảo hiểm xã hội bắt buộc`,
      },
      'on-leave': {
        label: 'Đang nghỉ thai sản, nghỉ ốm dài ngày',
        states: (who) => `${who.name} đang nghỉ việc hưởng chế độ thai sản, ốm đau`,
      },
      'part-time': {
        label: 'Hợp đồng dưới 3 tháng, làm nửa buổi',
        states: (who) => `${who.name} làm theo hợp đồng ngắn hoặc không trọn thời gian`,
      },
      'business-owner': {
        label: 'Chủ hộ kinh doanh đóng bảo hiểm xã hội',
        states: (who) => `${who.name} tự đóng bảo hiểm xã hội bắt buộc`,
      },
      'commune-part-timer': {
        label: 'Làm không chuyên trách ở xã, phường',
        states: (who) => `${who.name} làm không chuyên trách ở xã, phường`,
      },
      'village-part-timer': {
        label: 'Trưởng thôn, cán bộ thôn, tổ dân phố',
        states: (who) => `${who.name} làm không chuyên trách ở thôn, bản, tổ dân phố`,
      },
      'village-health-worker': {
        label: 'Y tế thôn, bản hoặc cô đỡ thôn, bản',
        states: (who) => `${who.name} là nhân viên y tế hoặc cô đỡ thôn, bản`,
      },
      'security-force': {
        label: 'Tổ bảo vệ an ninh, trật tự ở cơ sở',
        states: (who) => `${who.name} tham gia tổ bảo vệ an ninh, trật tự ở cơ sở`,
      },
      artisan: {
        label: 'Nghệ nhân nhân dân, nghệ nhân ưu tú',
        states: (who) => `${who.name} là nghệ nhân nhân dân hoặc nghệ nhân ưu tú`,
      },
      'unemployment-benefit': {
        label: 'Đang hưởng trợ cấp thất nghiệp',
        states: (who) => `${who.name} đang hưởng trợ cấp thất nghiệp`,
      },
    },
  },
  wage: {
    label: 'tiền lương đóng bảo hiểm',
    ask: (who) => `Lương đóng bảo hiểm xã hội của ${who.name} mỗi tháng là bao nhiêu ạ?`,
    help: 'Là mức lương ghi trong hợp đồng hoặc trong ứng dụng VssID.',
  },
  allowance: {
    label: 'trợ cấp hằng tháng của Nhà nước',
    ask: (who) => `${who.name} đang nhận khoản trợ cấp hằng tháng nào sau đây không ạ?`,
    help: 'Chỉ tính khoản đang nhận. Lương hưu và trợ cấp người có công không tính ở đây.',
    options: {
      none: {
        label: 'Không nhận',
        states: (who) => `${who.name} không nhận trợ cấp hằng tháng của Nhà nước`,
      },
      'social-allowance': {
        label: 'Trợ cấp xã hội (khuyết tật, neo đơn)',
        states: (who) => `${who.name} đang nhận trợ cấp xã hội hằng tháng`,
      },
      'social-pension': {
        label: 'Hưu trí xã hội (trợ cấp tuổi già)',
        states: (who) => `${who.name} đang nhận trợ cấp hưu trí xã hội`,
      },
      'near-pension': {
        label: 'Trợ cấp vì thiếu năm để có lương hưu',
        states: (who) => `${who.name} nhận trợ cấp vì chưa đủ năm đóng để có lương hưu`,
      },
      'ex-cadre': {
        label: 'Trợ cấp cán bộ xã đã nghỉ, người mất sức',
        states: (who) => `${who.name} nhận trợ cấp hằng tháng từ ngân sách nhà nước`,
      },
    },
  },
  merit: {
    label: 'diện người có công, diện được công nhận',
    ask: (who) => `${who.name} có được công nhận thuộc diện nào sau đây không ạ?`,
    help: 'Theo giấy đã cấp; nhiều diện thì chọn dòng trên. Người nuôi liệt sĩ tính như cha mẹ.',
    options: {
      none: {
        label: 'Không thuộc diện nào',
        states: (who) => `${who.name} không thuộc diện người có công và các diện liên quan`,
      },
      merit: {
        label: 'Người có công với cách mạng',
        states: (who) => `${who.name} là người có công với cách mạng`,
      },
      veteran: { label: 'Cựu chiến binh', states: (who) => `${who.name} là cựu chiến binh` },
      'martyr-relative': {
        label: 'Cha mẹ, vợ chồng, con của liệt sĩ',
        states: (who) => `${who.name} là thân nhân liệt sĩ`,
      },
      resistance: {
        label: 'Tham gia kháng chiến, bảo vệ Tổ quốc',
        states: (who) => `${who.name} đã tham gia kháng chiến, bảo vệ Tổ quốc`,
      },
      'merit-relative': {
        label: 'Thân nhân khác của người có công',
        states: (who) => `${who.name} là thân nhân của người có công`,
      },
      'organ-donor': {
        label: 'Người đã hiến bộ phận cơ thể',
        states: (who) => `${who.name} đã hiến bộ phận cơ thể`,
      },
      deputy: {
        label: 'Đại biểu Quốc hội, Hội đồng nhân dân',
        states: (who) => `${who.name} là đại biểu Quốc hội hoặc Hội đồng nhân dân`,
      },
    },
  },
  areaClass: {
    label: 'diện của xã, thôn nơi ở',
    ask: (who) => `Xã hoặc thôn nơi ${who.name} ở thuộc diện nào sau đây ạ?`,
    help: 'Xã biết rõ. Mới sáp nhập: theo quyết định cũ còn hạn. Vừa ra khỏi danh sách: chọn dòng đó.',
    options: {
      outside: {
        label: 'Ngoài vùng dân tộc thiểu số, miền núi',
        states: (who) => `nơi ${who.name} ở không thuộc vùng dân tộc thiểu số và miền núi`,
      },
      developing: {
        label: 'Vùng dân tộc, không thuộc diện khó khăn',
        states: (who) => `nơi ${who.name} ở không thuộc diện khó khăn`,
      },
      difficult: {
        label: 'Xã khó khăn',
        states: (who) => `${who.name} ở xã khó khăn`,
      },
      'extremely-difficult': {
        label: 'Xã hoặc thôn đặc biệt khó khăn',
        states: (who) => `${who.name} ở xã, thôn đặc biệt khó khăn`,
      },
      'left-list': {
        label: 'Xã vừa ra khỏi danh sách khó khăn',
        states: (who) => `${who.name} ở xã đã ra khỏi danh sách khó khăn`,
      },
      'safe-zone': {
        label: 'Xã an toàn khu cách mạng',
        states: (who) => `${who.name} ở xã an toàn khu cách mạng`,
      },
    },
  },
  ethnicMinority: {
    label: 'dân tộc',
    ask: (who) => `${who.name} có phải là người dân tộc thiểu số không ạ?`,
    help: 'Là người dân tộc khác dân tộc Kinh, theo giấy khai sinh hoặc căn cước.',
    yes: {
      label: 'Dân tộc thiểu số',
      states: (who) => `${who.name} là người dân tộc thiểu số`,
    },
    no: { label: 'Dân tộc Kinh', states: (who) => `${who.name} là người dân tộc Kinh` },
  },
  poorCommune: {
    label: 'xã nghèo',
    ask: (who) => `Xã nơi ${who.name} ở có trong danh sách xã nghèo của Thủ tướng không ạ?`,
    help: 'Từ 1/7/2025 không tính theo huyện nghèo cũ nữa. Không rõ thì chọn "Không biết".',
    yes: {
      label: 'Có trong danh sách',
      states: (who) => `${who.name} ở xã nghèo (trước đây: huyện nghèo)`,
    },
    no: {
      label: 'Không có',
      states: (who) => `nơi ${who.name} ở không thuộc xã nghèo, huyện nghèo`,
    },
  },
  farmStandard: {
    label: 'hộ làm nông, lâm, ngư, muối có mức sống trung bình',
    ask: (who) => `Nhà ${who.name} được xã xác nhận hộ nông nghiệp có mức sống trung bình không ạ?`,
    help: 'Tính cả hộ lâm nghiệp, ngư nghiệp, làm muối. Phải có giấy xác nhận của xã.',
    yes: {
      label: 'Có xác nhận',
      states: (who) => `nhà ${who.name} là hộ nông nghiệp có mức sống trung bình`,
    },
    no: {
      label: 'Không có xác nhận',
      states: (who) => `nhà ${who.name} chưa được xác nhận hộ nông nghiệp mức sống trung bình`,
    },
  },
  householdOrder: {
    label: 'thứ tự đóng bảo hiểm y tế trong nhà',
    ask: (who) => `Trong nhà, ${who.name} là người thứ mấy tự đóng bảo hiểm y tế ạ?`,
    help: 'Chỉ đếm người tự đóng theo hộ gia đình. Một mình đóng thì là người thứ 1.',
  },
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
};
