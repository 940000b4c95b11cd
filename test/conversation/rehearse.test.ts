import { converse } from '../../src/conversation/converse';
import { rehearse } from '../../src/conversation/rehearse';
import { civilDate } from '../../src/shared/civil-date';
import { message } from './transcript';

test.each([['1999-01-01'], ['2026-11-23'], ['2099-12-31']])(
  'rehearsing leaves no trace in what is answered, and throws on no day: %s',
  (day) => {
    const env = { on: civilDate(day) };
    const first = converse(null, message('mẹ tôi 82 tuổi được trợ cấp gì'), env);
    rehearse(env);
    expect(converse(null, message('mẹ tôi 82 tuổi được trợ cấp gì'), env)).toEqual(first);
  },
);
