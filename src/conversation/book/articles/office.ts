import { area, citing } from '../article';

const HANDLING = citing('ND335/2026', 'Điều 8');
const PLATFORM = citing('ActionProgramme', 'mục III.3');
const COMPLAINT = citing('Law02/2011', '', 'unverified');
const DENUNCIATION = citing('Law25/2018', '', 'unverified');
const DATA = citing('Law91/2025', '');

/** Offices, papers, complaints, and this machine itself. */
export const office = area('Bộ phận tiếp dân', [
  {
    key: 'this-machine',
    from: '2024-04-01',
    laws: [PLATFORM],
    vi: {
      title: 'Máy này là gì, có phải cơ quan nhà nước không',
      asks: [
        'máy này là gì',
        'đây là trang của cơ quan nào',
        'An Sinh là gì',
        'câu trả lời của máy có giá trị không',
        'ai làm ra máy này',
      ],
      body: () =>
        'Đây là máy trả lời tự động về trợ cấp, bảo hiểm y tế và nhà ở. ' +
        'Máy tính theo luật và nói rõ điều luật, nhưng không quyết định. ' +
        'Xã xem giấy tờ và quyết định. ' +
        'Muốn nói với người, bác nhắn "gặp cán bộ".',
    },
    en: {
      title: 'What this machine is',
      asks: ['what is this machine', 'which office is this', 'is an answer of the machine binding'],
      body: () =>
        'A machine that answers on allowances, insurance and housing from the law. The commune decides. Write "talk to a person" for a person.',
    },
  },
  {
    key: 'privacy',
    from: '2026-01-01',
    laws: [DATA],
    vi: {
      title: 'Thông tin cá nhân được giữ thế nào',
      asks: [
        'thông tin cá nhân của tôi có bị lộ không',
        'nhắn ở đây có được bảo mật không',
        'văn phòng giữ thông tin của tôi làm gì',
        'xóa thông tin cá nhân thế nào',
        'ai đọc được tin nhắn của tôi',
      ],
      body: () =>
        'Điều bác kể chỉ dùng để trả lời bác, và cán bộ xem khi cần giúp. ' +
        'Thông tin riêng được khóa lại khi lưu. ' +
        'Bác nhắn "quên tôi đi" thì điều đã kể bị xóa. ' +
        'Máy không hỏi số căn cước, mật khẩu hay số tài khoản.',
    },
    en: {
      title: 'How personal data is kept',
      asks: ['is my personal data safe here', 'privacy of what I write', 'who reads my messages'],
      body: () =>
        'What you tell is used to answer you; staff read it when they help. It is stored sealed. ' +
        'Write "forget me" to erase it. The machine never asks for identity numbers, passwords or accounts.',
    },
  },
  {
    key: 'one-stop',
    from: '2026-10-05',
    laws: [HANDLING],
    vi: {
      title: 'Một cửa là gì, nộp ở đâu',
      asks: [
        'một cửa là gì',
        'bộ phận một cửa ở đâu',
        'trung tâm phục vụ hành chính công là gì',
        'nộp hồ sơ ở xã khác có được không',
      ],
      body: () =>
        'Một cửa là nơi nhận hồ sơ và trả kết quả. Nay gọi là Trung tâm phục vụ hành chính công. ' +
        'Hồ sơ trợ cấp nộp được ở xã, phường bất kỳ, qua bưu điện hoặc Cổng dịch vụ công. ' +
        'Người quyết định vẫn là Chủ tịch xã nơi bác ở.',
    },
    en: {
      title: 'The one-stop desk',
      asks: [
        'what is the one-stop desk',
        'where is the public service centre',
        'can I apply in another commune',
      ],
      body: () =>
        'Where papers are handed in and answers given. Any commune’s desk takes them, and so do the post and the national portal.',
    },
  },
  {
    key: 'portal',
    from: '2026-10-05',
    laws: [HANDLING],
    vi: {
      title: 'Nộp hồ sơ qua Cổng dịch vụ công',
      asks: [
        'nộp hồ sơ trợ cấp qua mạng được không',
        'cổng dịch vụ công quốc gia là gì',
        'làm hồ sơ online thế nào',
        'dịch vụ công trực tuyến là gì',
      ],
      body: () =>
        'Cổng dịch vụ công quốc gia là trang mạng để nộp hồ sơ tại nhà. ' +
        'Đăng nhập bằng ứng dụng VNeID, chọn thủ tục, điền đơn và gửi. ' +
        'Không dùng được mạng thì nộp ở một cửa, có người giúp. ' +
        'Tên thủ tục trên mạng có thể chưa kịp đổi theo luật mới.',
    },
    en: {
      title: 'Applying online',
      asks: [
        'can I apply online',
        'what is the national public service portal',
        'online application for allowances',
      ],
      body: () =>
        'On the national portal, signed in with VNeID. Names of procedures there may still be the old ones. The one-stop desk helps.',
    },
  },
  {
    key: 'vneid',
    from: '2025-07-01',
    laws: [citing('ND188/2025', 'Điều 11, Điều 37')],
    vi: {
      title: 'Ứng dụng VNeID là gì',
      asks: [
        'VNeID là gì',
        'VNeID mức 2 là gì',
        'định danh điện tử để làm gì',
        'không có điện thoại thông minh thì làm sao có VNeID',
      ],
      body: () =>
        'VNeID là ứng dụng căn cước điện tử trên điện thoại. ' +
        'Mức hai dùng như căn cước khi đi khám và để nộp hồ sơ qua mạng. ' +
        'Chưa có thì hỏi công an xã. ' +
        'Không có cũng không sao: căn cước và giấy tờ vẫn dùng được.',
    },
    en: {
      title: 'What VNeID is',
      asks: ['what is VNeID', 'what is VNeID level two', 'electronic identity'],
      body: () =>
        'An application with the electronic identity card. Level two serves at the hospital and for online papers. Without it, paper still works.',
    },
  },
  {
    key: 'posting',
    from: '2021-07-01',
    until: '2026-10-04',
    laws: [citing('ND20/2021', 'Điều 8')],
    vi: {
      title: 'Niêm yết là gì (luật cũ)',
      asks: ['niêm yết là gì', 'xã niêm yết danh sách là sao', 'niêm yết hồ sơ trợ cấp mấy ngày'],
      body: () =>
        'Niêm yết là dán danh sách ở trụ sở xã để mọi người xem và góp ý. ' +
        'Xã niêm yết trước khi xét trợ cấp.',
    },
    en: {
      title: 'Posting of lists (earlier law)',
      asks: [
        'what is posting of a list',
        'posting of names at the commune',
        'why are names posted',
      ],
      body: () =>
        'The list is put up at the commune for everybody to see before allowances are considered.',
    },
  },
  {
    key: 'posting-now',
    from: '2026-10-05',
    laws: [HANDLING],
    vi: {
      title: 'Niêm yết là gì',
      asks: [
        'niêm yết là gì',
        'xã niêm yết danh sách là sao',
        'niêm yết công khai ở xã để làm gì',
        'có còn niêm yết khi xét trợ cấp không',
      ],
      body: (tell) =>
        'Niêm yết là dán danh sách ở trụ sở xã để mọi người xem và góp ý. ' +
        'Trước đây xét trợ cấp phải niêm yết. ' +
        `Nay xã tra dữ liệu và quyết định trong ${tell('allowanceDays')} làm việc. ` +
        'Thấy tên trong danh sách sai thì báo xã ngay.',
    },
    en: {
      title: 'Posting of lists',
      asks: [
        'what is posting of a list',
        'posting of names at the commune',
        'are names still posted',
      ],
      body: (tell) =>
        'A list put up at the commune for everybody to see. Now the commune checks databases and decides within ' +
        `${tell('allowanceDays')} (working days).`,
    },
  },
  {
    key: 'written-answer',
    from: '2026-10-05',
    laws: [HANDLING],
    vi: {
      title: 'Xã từ chối hồ sơ thì sao',
      asks: [
        'xã từ chối hồ sơ thì phải làm gì',
        'xã không nhận hồ sơ thì làm thế nào',
        'bị từ chối trợ cấp có được biết lý do không',
        'nộp hồ sơ mà xã trả lời miệng thì sao',
      ],
      body: () =>
        'Xã từ chối thì phải trả lời bằng văn bản và nói lý do. ' +
        'Bác nên xin giấy hẹn khi nộp, và xin văn bản khi bị từ chối. ' +
        'Thấy không đúng, bác có quyền khiếu nại. ' +
        'Nhắn "tôi không đồng ý" để cán bộ ở đây xem lại.',
    },
    en: {
      title: 'When the commune refuses',
      asks: [
        'the commune refused my application',
        'must a refusal be in writing',
        'they do not take my papers',
      ],
      body: () =>
        'A refusal must be in writing with its reason. Ask for it. You may complain, and you may write "I disagree" here.',
    },
  },
  {
    key: 'complaint',
    from: '2021-07-01',
    laws: [COMPLAINT],
    vi: {
      title: 'Khiếu nại quyết định của xã',
      asks: [
        'khiếu nại thế nào',
        'khiếu nại quyết định trợ cấp ở đâu',
        'muốn khiếu nại xã thì gửi đơn cho ai',
        'không đồng ý với quyết định của xã thì kiện ở đâu',
      ],
      body: () =>
        'Khiếu nại là đề nghị xem lại một quyết định mà bác cho là sai, ảnh hưởng đến mình. ' +
        'Gửi đơn đến người đã ký quyết định, thường là Chủ tịch xã. ' +
        'Giữ bản sao đơn và giấy nhận đơn. ' +
        'Thời hạn, các bước sau đó văn phòng chưa kiểm chứng; xin gặp cán bộ.',
    },
    en: {
      title: 'Complaints against a decision',
      asks: ['how to complain', 'how do I complain about a decision', 'appeal against the commune'],
      body: () =>
        'A complaint asks to look again at a decision about you. Send it to whoever signed, mostly the commune chairman. ' +
        'The terms were not checked here; ask a person.',
    },
  },
  {
    key: 'denunciation',
    from: '2021-07-01',
    laws: [DENUNCIATION],
    vi: {
      title: 'Tố cáo cán bộ, tố cáo hưởng sai chính sách',
      asks: [
        'tố cáo ở đâu',
        'tố cáo cán bộ xã ăn chặn tiền trợ cấp',
        'khiếu nại và tố cáo khác nhau thế nào',
        'báo người khai gian để hưởng hộ nghèo',
      ],
      body: () =>
        'Tố cáo là báo việc làm trái pháp luật của người khác, dù không ảnh hưởng đến mình. ' +
        'Gửi đến cấp trên của người bị tố cáo, hoặc công an nếu là tội phạm. ' +
        'Nói đúng sự thật, ghi rõ việc gì, khi nào. ' +
        'Máy không nhận đơn tố cáo. Thủ tục này chưa kiểm chứng, xin gặp cán bộ.',
    },
    en: {
      title: 'Denunciation',
      asks: [
        'how to denounce an official',
        'difference between complaint and denunciation',
        'report somebody who cheats',
      ],
      body: () =>
        'It reports an unlawful act of somebody else, to that person’s superior or the police. The machine takes none. Not checked; ask a person.',
    },
  },
  {
    key: 'no-fee',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'quy định về giải quyết hồ sơ tại', 'unverified')],
    vi: {
      title: 'Làm hồ sơ có mất tiền không',
      asks: [
        'làm hồ sơ trợ cấp có mất phí không',
        'có người đòi tiền làm hồ sơ trợ cấp',
        'nộp hồ sơ mất bao nhiêu tiền lệ phí',
        'cò mồi làm chế độ đòi tiền',
      ],
      body: () =>
        'Theo chỗ chúng tôi biết, làm hồ sơ trợ cấp không mất phí; điều này chưa kiểm chứng. ' +
        'Ai đòi tiền để "làm chế độ", bác đừng đưa. ' +
        'Hãy hỏi lại một cửa của xã, hoặc nhắn "gặp cán bộ".',
    },
    en: {
      title: 'Fees',
      asks: [
        'is there a fee for the application',
        'somebody asks money for my papers',
        'how much does applying cost',
      ],
      body: () =>
        'As far as we know there is none; this was not checked. Do not pay anybody who asks; tell the commune.',
    },
  },
  {
    key: 'who-decides',
    from: '2026-10-05',
    laws: [HANDLING],
    vi: {
      title: 'Ai quyết định trợ cấp',
      asks: [
        'ai quyết định cho trợ cấp',
        'ai có quyền xét trợ cấp xã hội',
        'chủ tịch xã hay huyện ký quyết định trợ cấp',
      ],
      body: () =>
        'Chủ tịch Ủy ban nhân dân xã, phường nơi bác ở quyết định. ' +
        'Xã kiểm tra trong cơ sở dữ liệu, nên phần lớn giấy tờ không phải nộp kèm. ' +
        'Trưởng thôn và máy này không quyết định.',
    },
    en: {
      title: 'Who decides',
      asks: ['who decides on allowances', 'who signs the decision', 'does the village head decide'],
      body: () =>
        'The chairman of the commune where you live. Neither the village head nor this machine decides.',
    },
  },
]);
