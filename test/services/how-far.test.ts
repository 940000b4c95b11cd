import { converse } from '../../src/conversation/converse';
import { Application } from '../../src/records/entities/application.entity';
import { aChat } from '../support/chat';
import { useRecords } from '../support/records';
import { filesOf } from './applications/file-story';

const records = useRecords();
const { received, step } = filesOf(records);
const CODE = '7k2m9x4qtz';

/** A file whose receipt bears the code. */
async function aFile(): Promise<string> {
  const id = await received();
  const note = { action: 'test', object: `application:${id}` };
  await records.db.write('system:test', note, (rows) =>
    rows.update(Application, { id }, { code: CODE }),
  );
  return id;
}

test('a citizen with the code of her receipt hears how far her file is', async () => {
  const id = await aFile();
  const test = aChat(records, { converse });
  await test.say('hồ sơ của tôi đến đâu rồi');
  expect(test.texts().at(-1)).toContain('giấy hẹn');
  await test.say(CODE.toUpperCase());
  expect(test.texts().at(-1)).toContain('Ngày hẹn trả kết quả: 25/11/2026.');
  await step(id, 'papers-asked', '2026-11-18');
  await test.say(`hồ sơ của tôi đến đâu rồi, mã ${CODE}`);
  expect(test.texts().at(-1)).toContain('Xã đang chờ bác bổ sung giấy tờ.');
});

test('a code that no file has is answered honestly, and one message tries one code', async () => {
  await aFile();
  const test = aChat(records, { converse });
  await test.say('hồ sơ của tôi đến đâu rồi, mã 7k2m9x4qta');
  expect(test.texts().at(-1)).toContain('Tôi không tìm thấy hồ sơ nào mang mã này.');
  await test.say(`hồ sơ của tôi đến đâu rồi, 7k2m9x4qtb ${CODE}`);
  expect(test.texts().join()).not.toContain('25/11/2026');
  expect(test.texts().at(-1)).toContain('cán bộ');
});
