import type { AccountTalk } from '../account-words';
import { capital } from '../capital';

const dong = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
const AS = {
  self: 'chính người này',
  guardian: 'người giám hộ của người này',
  collaborator: 'người đi lại giúp người này',
} as const;

/** Links between accounts and people, and notices. */
export const account: AccountTalk = {
  confirm: ({ name }, masked, role) =>
    `Mã này dành cho ${masked}. Có phải ${name} là ${AS[role]} không? ` +
    'Nhắn "có" thì tài khoản này xem được hồ sơ của người ấy. Nhắn "không" thì thôi.',
  consent: (masked, role) =>
    `Tôi là ${AS[role]} (${masked}). Tôi đồng ý cho tài khoản này xem hồ sơ. ` +
    'Hồ sơ có dữ liệu nhạy cảm. Tôi có thể nhắn "hủy liên kết" lúc nào cũng được.',
  noSuchCode: ({ name }) =>
    `Mã này không dùng được. Mỗi mã chỉ dùng một lần, trong mười phút. Mời ${name} xin cán bộ mã khác.`,
  tooMany: ({ name }) => `Mã sai nhiều lần quá. Mời ${name} chờ một giờ rồi thử lại.`,
  digits: ({ name }, digits) =>
    `Mã của ${name} là ${digits}. Mời ${name} đọc mã cho cán bộ ở xã, khi đang ngồi trước cán bộ. ` +
    'Mã dùng được mười phút. Không đọc mã cho ai gọi điện đến.',
  linked: ({ name }, masked, lastDay) =>
    `Đã liên kết với hồ sơ của ${masked}, đến hết ngày ${lastDay}. ` +
    `Giờ ${name} hỏi được: hồ sơ đến đâu, đang hưởng gì.`,
  declined: 'Vậy thôi, không liên kết gì cả.',
  unlinked: (many) =>
    many === 0
      ? 'Tài khoản này chưa liên kết với hồ sơ nào.'
      : 'Đã hủy liên kết. Tài khoản này không xem được hồ sơ nào nữa.',
  nobody: ({ name }) =>
    'Tài khoản này chưa liên kết với hồ sơ nào, nên tôi chưa xem giúp được. ' +
    `Mời ${name} nhắn "liên kết" khi đang ở xã. Có giấy hẹn thì nhắn mã trên đó.`,
  restricted: ({ name }) =>
    `Hồ sơ này đang tạm dừng sử dụng theo yêu cầu. Mời ${name} hỏi cán bộ ở xã.`,
  askNotices: ({ name }) =>
    `${capital(name)} có muốn tôi nhắn khi hồ sơ có tin mới không? Nhắn "có" hoặc "không".`,
  noticesConsent:
    'Tôi đồng ý nhận tin báo về hồ sơ và tiền trợ cấp ở đây. ' +
    'Đó là dữ liệu nhạy cảm. Tôi có thể nhắn "không nhận tin nữa" lúc nào cũng được.',
  noticesOn: 'Có tin mới tôi sẽ nhắn, không nhắn ban đêm. Muốn thôi thì nhắn "không nhận tin nữa".',
  noticesOff: 'Tôi sẽ không tự nhắn tin nữa. Cần gì cứ hỏi ở đây.',
  of: (name) => `${name}:`,
  noFiles: 'Không có hồ sơ nào đang làm.',
  receivesNothing: 'Sổ của xã chưa ghi đang hưởng gì.',
  filesOnly: 'Tài khoản này chỉ xem được hồ sơ đến đâu. Muốn xem tiền thì hỏi ở xã.',
  receives: (programme, since) => `Đang hưởng ${programme}, từ ngày ${since}.`,
  amount: (amount) => `Mức đã ghi: ${dong(amount)}.`,
  noAmount: 'Sổ chưa ghi mức tiền.',
  ways: {
    account: 'Nhận qua tài khoản.',
    cash: 'Nhận tiền mặt.',
    'in-kind': 'Nhận bằng hiện vật.',
  },
  noWay: 'Sổ chưa ghi nhận bằng cách nào.',
  last: (day, amount) =>
    amount === null ? `Lần nhận gần nhất: ${day}.` : `Lần nhận gần nhất: ${day}, ${dong(amount)}.`,
  noLast: 'Sổ chưa ghi lần nhận nào.',
  next: (day, place) => `Ngày lĩnh tới: ${day}. Nơi lĩnh: ${place}.`,
  nextUnknown: 'Ngày lĩnh tới tôi chưa được biết. Xã sẽ báo ngày và nơi lĩnh.',
  notice: (kind, day) => `Mã này là thật. Tin ${account.kinds[kind]}, gửi ngày ${day}.`,
  noNotice: 'Tôi không gửi tin nào mang mã này. Đừng chuyển tiền, đừng đọc mã cho ai.',
  noticeMistyped: 'Mã này gõ sai một chữ nào đó. Mã có mười một chữ và số.',
  neverAsks: 'Tôi không bao giờ đòi tiền, mật khẩu hay mã.',
  kinds: {
    'application-decided': 'báo kết quả hồ sơ',
    'papers-needed': 'nhờ bổ sung giấy tờ',
    'payment-due': 'báo ngày lĩnh tiền',
    'link-made': 'báo có liên kết mới',
    reminder: 'nhắc việc đã hẹn',
  },
  decided: (name, what) => `Hồ sơ xin ${what} của ${name} đã có kết quả.`,
  papersNeeded: (name, what) => `Hồ sơ xin ${what} của ${name} cần bổ sung giấy tờ.`,
  paymentDue: ({ name, what, day, place }) =>
    `Tiền ${what} của ${name} được trả ngày ${day}.${place === null ? '' : ` Nơi lĩnh: ${place}.`}`,
  linkMade: (name) =>
    `Vừa có thêm một tài khoản được xem hồ sơ của ${name}. Không phải người nhà làm thì báo ngay cho xã.`,
  askHowFar: 'Nhắn "hồ sơ của tôi đến đâu rồi" để xem rõ.',
  code: (code) => `Mã kiểm tra: ${code}.`,
  stop: 'Muốn thôi thì nhắn "không nhận tin nữa".',
};
