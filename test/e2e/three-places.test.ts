import type { Terminal } from '../../src/app-terminal';
import { createTerminal, jsonTurn, plainTurn } from '../../src/app-terminal';
import { civilDate } from '../../src/shared/civil-date';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { Citizen } from '../support/citizen';

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';
const TALK = [QUESTION, 'Vì sao?', 'không biết', 'Bố tôi thì sao, ông 79 tuổi', 'Gặp cán bộ'];
const on = civilDate('2026-11-23');

let app: TestApp;
let terminal: Terminal;
let page: Citizen;
beforeAll(async () => {
  app = await bootApp();
  page = new Citizen((await app.start()).url);
  terminal = await createTerminal({ on });
});
afterAll(async () => {
  page.close();
  await terminal.close();
  await app.stop();
});

test('a whole conversation reads the same on the web page and in the terminal', async () => {
  for (const message of TALK) {
    await page.say(message);
    await app.services.chat.idle();
  }
  await page.open();
  const last = TALK.at(-1) ?? '';
  await page.sees(({ from, text }) => from === 'citizen' && text === last);
  await page.sees(({ from, seq }) => from === 'bot' && seq > TALK.length * 2 - 1);
  const onPage = page.shown
    .filter(({ from }) => from === 'bot')
    .map(({ text }) => withoutSheet(text));

  const inTerminal: string[] = [];
  for (const message of TALK) {
    const { replies } = await terminal.say(message);
    inTerminal.push(...replies.map(({ text }) => text));
  }
  expect(inTerminal).toEqual(onPage);
  expect(inTerminal[0]).toMatch(/540\.000 đồng mỗi tháng/);
});

/** Only a server has pages: the terminal names no address of a sheet. */
function withoutSheet(text: string): string {
  return text.replace(/\n.*\/phieu\/[a-z0-9]+$/gm, '');
}

test('printed for a person it ends in numbered choices that can be typed', async () => {
  const own = await createTerminal({ on });
  const turn = await own.say(QUESTION);
  expect(plainTurn(turn)).toMatch(/\n1\) .+\n2\) /);
  const [first] = turn.replies.flatMap(({ choices }) => choices);
  const typed = await own.say('1');
  expect(JSON.stringify(typed.turn.events)).toContain(first?.id.split(':')[2] ?? 'no choice');
  await own.close();
});

test('as JSON a turn is one line with replies, choices, verdicts and state', async () => {
  const own = await createTerminal({ on, language: 'en' });
  const line = jsonTurn(await own.say('My mother is 82 and has no pension'));
  await own.close();
  expect(line).not.toContain('\n');
  const turn = JSON.parse(line);
  expect(Object.keys(turn)).toEqual(['replies', 'choices', 'verdicts', 'state']);
  expect(turn.replies[0]).toMatch(/540,000/);
  expect(turn.verdicts[0]).toMatchObject({ relation: 'mother', on: '2026-11-23' });
  expect(turn.verdicts[0].assessments[0]).toMatchObject({
    truth: 'yes',
    programme: 'social-pension',
  });
});

test('on another day the terminal answers by the law of that day', async () => {
  const own = await createTerminal({ on: civilDate('2026-06-30') });
  const { replies } = await own.say(QUESTION);
  await own.close();
  expect(replies[0]?.text).toMatch(/500\.000 đồng/);
});
