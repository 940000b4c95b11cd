import { converse } from '../../src/conversation/converse';
import { systemTokens } from '../../src/ops/system';
import { Conversation } from '../../src/records/entities/conversation.entity';
import { ofAddress } from '../../src/services/address-hash';
import type { ChatParts } from '../../src/services/chat-parts';
import { LinkListService } from '../../src/services/links/link-list.service';
import { LinkService } from '../../src/services/links/link.service';
import type { NewLinkCode } from '../../src/services/links/link-input';
import { anInbound } from './builders';
import { aChat, testVault } from './chat';
import { here } from './office';
import type { TestRecords } from './records';

let written = 0;

/** A counter and several telephones on one database: 'phone-1' is the account of somebody. */
export function linking(records: TestRecords, overrides: Partial<ChatParts> = {}) {
  const test = aChat(records, { converse, tokens: systemTokens, ...overrides });
  const links = new LinkService({ ...test.parts, wake: (id) => test.chat.wake(id) });

  /** What an account was sent so far. */
  const told = (address: string) =>
    test.sent.filter((one) => one.address === address).map(({ reply }) => reply.text);

  /** One message of an account. @returns all that is answered */
  async function write(address: string, text: string, channel = 'web'): Promise<string> {
    const before = told(address).length;
    const externalId = `written-${++written}`;
    await test.chat.receive(anInbound({ channel, address, text, externalId }));
    await test.chat.idle();
    return told(address).slice(before).join('\n\n');
  }

  const issue = (beneficiaryId: string, says: Partial<NewLinkCode> = {}) =>
    links.issue(here, { beneficiaryId, role: 'self', level: 'L2', ...says });

  /** Links an account by a code of the counter. */
  async function link(address: string, beneficiaryId: string, says: Partial<NewLinkCode> = {}) {
    const { code } = await issue(beneficiaryId, says);
    await write(address, `LK ${code}`);
    return write(address, 'có');
  }

  const conversationOf = (address: string, channel = 'web') =>
    records.db.read((rows) => rows.get(Conversation, ofAddress(testVault, channel, address)));

  return {
    ...test,
    links,
    lists: new LinkListService(test.parts),
    told,
    write,
    issue,
    link,
    conversationOf,
  };
}
