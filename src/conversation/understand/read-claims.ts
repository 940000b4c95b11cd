import type { FactDef, FactKey, FactValue } from '../../policy';
import { FACTS } from '../../policy';
import type { ClaimRow } from '../languages/hear-words';
import { isPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { endOf, numberAt, skip } from './reading';

/** A phrase that states a fact, and whether it is denied there. */
export interface Claim {
  readonly row: ClaimRow;
  readonly denied: 'denied' | 'stated';
  readonly at: number;
  readonly to: number;
}

/**
 * The statements in a message. 'không có lương hưu, trợ cấp BHXH' denies both; 'không phải không có'
 * denies nothing; 'có lương hưu không?' is a question and states nothing.
 */
export function readClaims(reading: Reading): Claim[] {
  const claims: Claim[] = [];
  for (const { means, at, to } of reading.found) {
    if (means.kind !== 'claim') continue;
    const last = claims[claims.length - 1];
    // Only items of one kind share a denial: 'không có lương hưu, hộ nghèo' says that she is poor.
    const alike = last !== undefined && last.row.fact === means.row.fact;
    const listed = last !== undefined && alike && joinedTo(reading, last.to, at);
    if (isOutOfPlace(reading, means.row, at)) continue;
    const after = deniedBehind(reading, to) !== null;
    const denied = after || isDenied(reading, at) || (listed && last.denied === 'denied');
    if (!denied && isAsked(reading, at, to)) continue;
    claims.push({ row: means.row, denied: denied ? 'denied' : 'stated', at, to });
  }
  const all = [...claims, ...deniedOfOthers(reading, claims)].flatMap((claim) => {
    const { also } = claim.row;
    return also === undefined ? [claim] : [claim, ...also.map((row) => ({ ...claim, row }))];
  });
  return all.filter(({ row }) => !('ofSingle' in row) || all.some(isSingle));
}

/** Said to have no husband or wife. */
function isSingle({ row, denied }: Claim): boolean {
  if (denied === 'denied' || (row.fact !== 'marriage' && row.fact !== 'family')) return false;
  return row.is.length > 0 && row.is.every((option) => option !== 'married' && option !== 'couple');
}

/** 'mất' is a death only right behind the person: 'bố tôi mất', not 'làm mất'. */
function isOutOfPlace({ found, ...reading }: Reading, row: ClaimRow, at: number): boolean {
  if (!('behindPerson' in row)) return false;
  const { between } = reading.vocabulary.age;
  return !found.some(
    ({ means, to }) =>
      means.kind === 'person' && to <= at && skip({ found, ...reading }, to, between) >= at,
  );
}

/** Where a denial behind its claim ends, when nothing follows in that sentence: 'lương hưu thì không'. */
function deniedBehind(reading: Reading, at: number): number | null {
  const denial = endOf(reading, at, reading.vocabulary.deniedAfter);
  if (denial === null) return null;
  const next = reading.tokens[skipPolite(reading, denial)];
  return next === undefined || (next.kind === 'mark' && next.text !== '?') ? denial : null;
}

/** 'bố có lương hưu, mẹ thì không': what was said last, denied of the next person. */
function deniedOfOthers(reading: Reading, claims: readonly Claim[]): Claim[] {
  const { found, vocabulary } = reading;
  return found.flatMap(({ means, to }): Claim[] => {
    if (means.kind !== 'person') return [];
    const at = pastAge(reading, skip(reading, to, vocabulary.age.between));
    const from = [to, at].find((start) => deniedBehind(reading, start) !== null);
    const last = claims.filter((claim) => claim.to <= to).at(-1);
    if (from === undefined || last === undefined || last.denied === 'denied') return [];
    return [{ row: last.row, denied: 'denied', at: from, to: deniedBehind(reading, from) ?? from }];
  });
}

function pastAge(reading: Reading, at: number): number {
  const number = numberAt(reading, at);
  if (number === null) return at;
  return endOf(reading, number.to, reading.vocabulary.age.years) ?? number.to;
}

/**
 * What several statements about one fact of one person come to: what they agree on, else the union of what was
 * stated; without any, what all the denials leave. Null when they say nothing.
 */
export function settleClaims(all: readonly Claim[], asking: FactKey | null): FactValue | null {
  const whole = all.filter(({ row }) => !('narrows' in row));
  if (whole.length === 0) return null;
  const firm = all.filter(({ row }) => !('soft' in row));
  return settleFirm(firm.length === 0 ? all : firm, asking);
}

function settleFirm(claims: readonly Claim[], asking: FactKey | null): FactValue | null {
  const first = claims[0];
  if (first === undefined) return null;
  if (typeof first.row.is === 'boolean') {
    const stated = claims.find((claim) => claim.denied === 'stated');
    return stated === undefined ? !first.row.is : (stated.row.is as boolean);
  }
  const def: FactDef = FACTS[first.row.fact];
  const all = def.kind === 'choice' ? def.options : [];
  const stated = claims
    .filter((claim) => claim.denied === 'stated')
    .map((claim) => claim.row.is as readonly string[])
    .filter((options) => options.length > 0);
  if (stated.length > 0) {
    const agreed = all.filter((option) => stated.every((options) => options.includes(option)));
    return agreed.length > 0 ? agreed : all.filter((option) => stated.flat().includes(option));
  }
  const left = claims
    .filter((claim) => claim.denied === 'denied')
    .map((claim) => denialOf(claim.row, all, asking))
    .filter((options) => options.length > 0);
  const options = all.filter((option) => left.every((one) => one.includes(option)));
  return left.length === 0 || options.length === 0 ? null : options;
}

function denialOf(
  row: ClaimRow,
  all: readonly string[],
  asking: FactKey | null,
): readonly string[] {
  if ('not' in row && row.not !== undefined) return row.not;
  const is = row.is as readonly string[];
  // Asked for any of several, a denial of the main one is a denial of all: 'không phải hộ nghèo'.
  const none = all.filter((option) => option === 'none' || option === 'neither');
  if (asking === row.fact && none.length > 0) return none;
  return all.filter((option) => !is.includes(option));
}

function isDenied(reading: Reading, at: number): boolean {
  const { tokens, vocabulary } = reading;
  const opening = denialBefore(reading, at);
  if (opening === null) return false;
  for (let from = Math.max(0, opening - 4); from <= opening; from += 1) {
    const affirming = phraseAt(tokens, from, vocabulary.affirming);
    if (affirming !== null && affirming.to > opening) return false;
  }
  return true;
}

/** Walks back over fillers from a claim to a negator; null when something else comes first. */
function denialBefore({ tokens, vocabulary }: Reading, at: number): number | null {
  let to = at;
  while (to > 0) {
    const negator = [2, 1].find((length) =>
      isPhrase(tokens, { at: to - length, to }, vocabulary.negators),
    );
    if (negator !== undefined) return to - negator;
    const filler = [3, 2, 1].find((length) =>
      isPhrase(tokens, { at: to - length, to }, vocabulary.fillers),
    );
    if (filler === undefined) return null;
    to -= filler;
  }
  return null;
}

/** Nothing but joiners and commas stands between two items of one list: 'hộ nghèo, cận nghèo'. */
function joinedTo(reading: Reading, from: number, at: number): boolean {
  const { tokens, vocabulary } = reading;
  let to = from;
  for (;;) {
    const joiner = endOf(reading, to, vocabulary.joiners);
    if (joiner === null && tokens[to]?.text !== ',') break;
    to = joiner === null ? to + 1 : joiner;
  }
  // 'không có lương hưu, có trợ cấp' starts afresh with 'có'.
  return to === at;
}

function isAsked(reading: Reading, at: number, to: number): boolean {
  const { tokens, vocabulary } = reading;
  for (const length of [3, 2, 1]) {
    if (at - length >= 0 && endOf(reading, at - length, vocabulary.askingBefore) === at)
      return true;
  }
  const past = skip(reading, to, vocabulary.age.between);
  const asked = endOf(reading, to, vocabulary.asking) ?? endOf(reading, past, vocabulary.asking);
  if (asked === null) return false;
  // 'hay không' asks wherever it stands; 'không' by itself only at the end.
  const [start] = [to, past].filter((from) => endOf(reading, from, vocabulary.asking) !== null);
  if (start !== undefined && asked - start > 1) return true;
  const next = tokens[skipPolite(reading, asked)];
  return next === undefined || next.kind === 'mark';
}

function skipPolite(reading: Reading, from: number): number {
  let to = from;
  for (;;) {
    const word = phraseAt(reading.tokens, to, reading.vocabulary.short);
    if (word === null || word.means !== 'polite') return to;
    to = word.to;
  }
}
