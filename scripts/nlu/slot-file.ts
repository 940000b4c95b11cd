import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bornAboutAge,
  bornAroundDecade,
  bornAtAge,
  bornAtMonths,
  bornBetweenAges,
  bornInLunarYear,
  bornInYear,
} from '../../src/conversation/understand/ages';
import type { FactDef, FactKey, FactValue, Range } from '../../src/policy';
import { FACTS } from '../../src/policy';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, addMonths, civilDate } from '../../src/shared/civil-date';
import { ROOT } from '../root';

/** The day on which the annotated messages are read. */
export const READ_ON = civilDate('2026-11-23');

/** A message and what it says, each slot as 'mother.birth={…}'. */
export interface Annotated {
  readonly text: string;
  readonly asking: FactKey | null;
  readonly slots: readonly string[];
  /** The group of the file it stands in: 'plain', 'hard: money'. */
  readonly group: string;
}

/** Reads a file of annotated messages, named from the root of the repository. A line that cannot be read stops with its number. */
export function readSlotFile(path: string): Annotated[] {
  let group = '';
  return readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .flatMap((line, index): Annotated[] => {
      if (line.startsWith('## ')) group = line.slice(3);
      if (line.startsWith('#') || line.trim() === '') return [];
      try {
        return [annotatedOf(line, group)];
      } catch (error) {
        throw new Error(`${path}:${index + 1}: ${String(error)}`, { cause: error });
      }
    });
}

/** One spelling for a slot, whoever names it. */
export function slotText(who: string, fact: FactKey, value: FactValue, supposed: boolean): string {
  return `${who}.${fact}=${JSON.stringify(value)}${supposed ? ' (supposed)' : ''}`;
}

function annotatedOf(line: string, group: string): Annotated {
  const [words, said, rest] = line.split(' => ');
  if (words === undefined || said === undefined || rest !== undefined) throw new Error('no " => "');
  const asked = /^\?(\w+) /.exec(words);
  const slots = said.trim() === '-' ? [] : said.split(';').flatMap((slot) => slotsOf(slot.trim()));
  return {
    text: asked === null ? words : words.slice(asked[0].length),
    asking: asked === null ? null : factKey(asked[1]),
    slots,
    group,
  };
}

function slotsOf(slot: string): string[] {
  const [, people = '', key, value = '', supposed] =
    /^([^.]+)\.(\w+)=(.*?)( \(supposed\))?$/.exec(slot) ?? [];
  const fact = factKey(key);
  const read = valueOf(fact, value);
  return people.split('+').map((who) => slotText(who, fact, read, supposed !== undefined));
}

function factKey(text: string | undefined): FactKey {
  const found = Object.keys(FACTS).find((key) => key === text);
  if (found === undefined) throw new Error(`no fact ${text}`);
  return found as FactKey;
}

function valueOf(fact: FactKey, text: string): FactValue {
  const def: FactDef = FACTS[fact];
  switch (def.kind) {
    case 'flag':
      if (text !== 'yes' && text !== 'no') throw new Error(`no flag ${text}`);
      return text === 'yes';
    case 'choice':
      return optionsOf(def.options, text);
    case 'number':
      return numberOf(text);
    case 'day':
      return birthOf(text);
  }
}

function optionsOf(options: readonly string[], text: string): string[] {
  const named = text.replace('!', '').split(',');
  const strange = named.find((one) => !options.includes(one));
  if (strange !== undefined) throw new Error(`no option ${strange}`);
  return options.filter((option) => named.includes(option) !== text.startsWith('!'));
}

function numberOf(text: string): Range<number> {
  const [, how, first = '', second = first] = /^(?:(\w+) )?(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (first === '') throw new Error(`no number ${text}`);
  const [min, max] = [Number(first), Number(second)];
  if (how === 'about') return { min: Math.round(min * 0.9), max: Math.round(min * 1.1) };
  if (how === 'over') return { min, max: Math.round(min * 1.5) };
  return { min: how === 'under' ? 0 : min, max };
}

function birthOf(text: string): Range<CivilDate> {
  const [, how = '', rest = ''] =
    /^(?:(over|under|nearly|about|decade|year|lunar|month|day) )?(.*)$/.exec(text) ?? [];
  const number = Number(rest);
  const months = /^(\d+) months$/.exec(rest);
  const between = /^(\d+)-(\d+)$/.exec(rest);
  if (months !== null) return bornAtMonths(Number(months[1]), READ_ON);
  if (how === 'day') return { min: civilDate(rest), max: civilDate(rest) };
  if (how === 'month') {
    const first = civilDate(`${rest}-01`);
    return { min: first, max: addDays(addMonths(first, 1), -1) };
  }
  if (between !== null) {
    return bornBetweenAges({ min: Number(between[1]), max: Number(between[2]) }, READ_ON);
  }
  if (!Number.isInteger(number)) throw new Error(`no birth ${text}`);
  if (how === 'year') return bornInYear(number, READ_ON);
  if (how === 'lunar') return bornInLunarYear(number);
  if (how === 'decade') return bornAroundDecade(number, READ_ON);
  return how === ''
    ? bornAtAge(number, READ_ON)
    : bornAboutAge(number, ROUGH[how] ?? 'about', READ_ON);
}

const ROUGH: Readonly<Record<string, 'above' | 'below' | 'near' | 'about'>> = {
  over: 'above',
  under: 'below',
  nearly: 'near',
  about: 'about',
};
