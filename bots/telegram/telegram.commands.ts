/** The menu of the bot: commands, what the menu says of them, and the words that they stand for. */

interface Command {
  readonly command: string;
  /** By the language of her Telegram. */
  readonly describes: { readonly vi: string; readonly en: string };
  /** The conversation reads Vietnamese everywhere; 'start' opens it. */
  readonly says: string;
}

const COMMANDS: readonly Command[] = [
  {
    command: 'start',
    describes: { vi: 'Bắt đầu trò chuyện', en: 'Begin' },
    says: 'xin chào',
  },
  {
    command: 'trogiup',
    describes: { vi: 'Tôi hỏi được những gì?', en: 'What can I ask?' },
    says: 'trợ giúp',
  },
  {
    command: 'canbo',
    describes: { vi: 'Gặp cán bộ', en: 'Talk to a person' },
    says: 'gặp cán bộ',
  },
  {
    command: 'hoso',
    describes: { vi: 'Hồ sơ của tôi đến đâu rồi?', en: 'How far is my file?' },
    says: 'hồ sơ của tôi đến đâu rồi',
  },
  {
    command: 'xacminh',
    describes: { vi: 'Liên kết tài khoản với hồ sơ', en: 'Link this account to my records' },
    says: 'liên kết tài khoản',
  },
  {
    command: 'quyen',
    describes: { vi: 'Quyền của tôi đối với dữ liệu', en: 'My rights over my data' },
    says: 'quyền dữ liệu của tôi',
  },
  {
    command: 'xoa',
    describes: { vi: 'Xóa những gì tôi đã kể', en: 'Erase what I told' },
    says: 'xóa dữ liệu của tôi',
  },
  {
    command: 'lamlai',
    describes: { vi: 'Bắt đầu lại từ đầu', en: 'Start over' },
    says: 'làm lại',
  },
];

/** The payloads that set the menu: one a language, and one for every other. */
export function menus(): readonly object[] {
  const menu = (language: 'vi' | 'en'): object[] =>
    COMMANDS.map(({ command, describes }) => ({ command, description: describes[language] }));
  return [
    { commands: menu('vi') },
    { commands: menu('vi'), language_code: 'vi' },
    { commands: menu('en'), language_code: 'en' },
  ];
}

/** The words of a lone command; any other text as it is. */
export function commandWords(text: string): string {
  const name = /^\/([a-z]+)(?:@\w+)?$/i.exec(text.trim())?.[1]?.toLowerCase();
  return COMMANDS.find(({ command }) => command === name)?.says ?? text;
}
