import type { Inbound, Reply } from '../../src/conversation/turn';
import { withNumberedChoices } from '../../src/conversation/turn';

/** A typed line as a message. An empty line is a message too: the conversation answers it. */
export function toInbound(
  line: string,
  from: Pick<Inbound, 'externalId' | 'address' | 'sentAt'>,
): Inbound {
  return { channel: 'terminal', kind: 'text', text: line.normalize('NFC'), ...from };
}

/** A reply as lines to print; choices are numbered because nothing here can be tapped. */
export function toLines(reply: Reply): string {
  return withNumberedChoices(reply);
}
