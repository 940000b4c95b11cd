import type { FactsWords } from '../../words';

export const insuranceFacts = {
  work: {
    label: 'việc đang làm',
    ask: (who) => `Hiện nay ${who.name} đi làm, đi học hay ở nhà ạ?`,
    help: 'Buôn bán nhỏ, nội trợ, làm thuê không có hợp đồng thì chọn dòng đầu.',
    families: {
      hired: 'Đi làm thuê, cán bộ, chủ kinh doanh',
      commune: 'Làm việc cho xã, thôn, bản',
      forces: 'Trong bộ đội, công an, dân quân',
      other: 'Trường hợp khác',
    },
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
      'unpaid-leave': {
        label: 'Nghỉ không lương, tạm hoãn hợp đồng',
        states: (who) => `${who.name} đang nghỉ không lương hoặc tạm hoãn hợp đồng`,
      },
      'armed-forces': {
        label: 'Bộ đội, công an, dân quân thường trực',
        states: (who) => `${who.name} ở trong quân đội, công an hoặc dân quân thường trực`,
      },
      'military-cadet': {
        label: 'Học viên cán bộ quân sự xã',
        states: (who) => `${who.name} là học viên đào tạo cán bộ quân sự xã`,
      },
      'foreign-student': {
        label: 'Người nước ngoài học bổng Nhà nước',
        states: (who) => `${who.name} là người nước ngoài học bằng học bổng Nhà nước`,
      },
      institution: {
        label: 'Sống ở cơ sở từ thiện, tôn giáo',
        states: (who) => `${who.name} sống ở cơ sở từ thiện hoặc tôn giáo`,
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
        label: 'Trợ cấp xã hội (khuyết tật, đơn thân…)',
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
      'entitled-survivor': {
        label: 'Tiền tuất, đủ điều kiện trợ cấp xã hội',
        states: (who) => `${who.name} nhận tiền tuất và đủ điều kiện hưởng trợ cấp xã hội`,
      },
    },
  },
  merit: {
    label: 'diện người có công, diện được công nhận',
    ask: (who) => `${who.name} có được công nhận thuộc diện nào sau đây không ạ?`,
    help: 'Theo giấy đã cấp; nhiều diện thì chọn dòng trên. Người nuôi liệt sĩ tính như cha mẹ.',
    families: {
      self: 'Có công, cựu chiến binh, kháng chiến',
      kin: 'Người nhà liệt sĩ, người có công',
      forces: 'Người nhà bộ đội, công an, quốc phòng',
      other: 'Diện khác',
    },
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
      'forces-relative': {
        label: 'Thân nhân bộ đội, công an, cơ yếu',
        states: (who) => `${who.name} là thân nhân của người trong quân đội, công an`,
      },
      'defence-worker-relative': {
        label: 'Thân nhân công nhân quốc phòng, công an',
        states: (who) => `${who.name} là thân nhân của công nhân quốc phòng, công an`,
      },
      'trafficking-victim': {
        label: 'Nạn nhân mua bán người, trong 1 năm đầu',
        states: (who) => `${who.name} được xác nhận là nạn nhân bị mua bán chưa quá 1 năm`,
      },
      'mine-victim': {
        label: 'Nạn nhân bom mìn sau chiến tranh',
        states: (who) => `${who.name} là nạn nhân bom mìn sau chiến tranh`,
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
} as const satisfies Partial<FactsWords>;
