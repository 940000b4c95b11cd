import { converse } from '../../src/conversation/converse';
import type { ConversationState } from '../../src/conversation/state';
import type { Inbound } from '../../src/conversation/turn';
import type { CivilDate } from '../../src/shared/civil-date';
import { pick } from '../../src/shared/random';
import type { Chances } from './chances';
import { ASKABLE } from './platform';

/** What one citizen says, in the order in which she says it. */
export interface Talk {
  readonly channel: string;
  readonly address: string;
  readonly said: readonly Inbound[];
}

export const WORDS = [
  'Mẹ tôi 82 tuổi',
  'không có lương hưu',
  'xin chào',
  'có',
  'không biết',
  'hộ nghèo',
  'vì sao',
  'gặp cán bộ',
  'bố tôi 76 tuổi',
  'quay lại',
];
const MOST_CITIZENS = 3;
const MOST_SAID = 3;

/** Short talks of a few citizens, half of them on a channel that cannot tell what arrived. */
export function talksOf(chances: Chances): readonly Talk[] {
  return Array.from({ length: chances.between(1, MOST_CITIZENS) }, (_, at) => {
    const channel = chances.between(0, 1) === 0 ? ASKABLE : 'telegram';
    const address = `a${at}`;
    const length = chances.between(1, MOST_SAID);
    const said = Array.from({ length }, (_each, nth): Inbound => ({
      channel,
      address,
      externalId: `${address}-${nth}`,
      kind: 'text',
      text: pick(WORDS, chances.random),
      sentAt: new Date(chances.timeline.now()).toISOString(),
    }));
    return { channel, address, said };
  });
}

export interface Undisturbed {
  readonly state: ConversationState | null;
  readonly texts: readonly string[];
  readonly verdicts: readonly string[];
}

/** What the same messages bring about when nothing goes wrong: the fold alone, without records or processes. */
export function undisturbed(said: readonly Inbound[], on: CivilDate): Undisturbed {
  let state: ConversationState | null = null;
  const texts: string[] = [];
  const verdicts: string[] = [];
  for (const inbound of said) {
    const turn = converse(state, inbound, { on });
    state = turn.state;
    texts.push(...turn.replies.map(({ text }) => text));
    for (const event of turn.events) {
      if (event.type !== 'verdict') continue;
      const truths = event.assessments.map(({ programme, truth }) => `${programme} ${truth}`);
      verdicts.push(`${event.subject}: ${truths.join(', ')}`);
    }
  }
  return { state, texts, verdicts };
}
