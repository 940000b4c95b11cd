import { foldText } from '../../shared/fold-text';
import type { DeskTalk } from '../languages/desk-talk';

export type Score = 1 | 2 | 3 | 4 | 5;

const SCORES: readonly Score[] = [1, 2, 3, 4, 5];
/** '4', '4/5', '4 trên 5' */
const NUMBER = /^([1-5])(?: ?\/ ?5| tren 5| out of 5)?$/;

/**
 * The number that a whole message gives: '5', '4 điểm', 'rất tốt ạ', 'không hài lòng'; null for any message that says
 * something else, so that a question is never taken for a rating.
 */
export function scoreIn(text: string, { scores, fillers }: DeskTalk): Score | null {
  const plain = plainOf(text);
  const bare = plain
    .split(' ')
    .filter((word) => !fillers.includes(word))
    .join(' ');
  for (const said of [plain, bare]) {
    const number = NUMBER.exec(said)?.[1];
    if (number !== undefined) return Number(number) as Score;
    const found = SCORES.find((score) => scores[score].includes(said));
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a whole message declines to add a word. */
export function saysNoWord(text: string, { noWord }: DeskTalk): boolean {
  return noWord.includes(plainOf(text));
}

/** 'Đến lượt tôi chưa?' */
export function asksTurnIn(text: string, { asksTurn }: DeskTalk): boolean {
  const plain = ` ${plainOf(text)} `;
  return asksTurn.some((phrase) => plain.includes(` ${phrase} `));
}

/** Without marks, and without what stands between words but digits' strokes. */
function plainOf(text: string): string {
  return foldText(text.replace(/[^\p{L}\p{M}\p{N}/]+/gu, ' '));
}
