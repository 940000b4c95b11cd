import { createHash } from 'node:crypto';
import { dataSourceOptions } from '../ormconfig';
import { PLACES } from '../src/policy';
import { systemClock, systemIds, systemRandom } from '../src/ops/system';
import { Database } from '../src/records/database';
import { foldText } from '../src/shared/fold-text';

/** Rows of one statement and of one transaction. */
const STATEMENT = 500;
const TRANSACTION = 20_000;
const FAMILIES = ['Lò', 'Giàng', 'Vàng', 'Sùng', 'Hà', 'Lường', 'Nguyễn', 'Hoàng', 'Triệu', 'Lý'];
const GIVEN = ['Ón', 'Dao', 'Páo', 'Mỷ', 'Panh', 'Thơm', 'Hoa', 'Bình', 'Minh', 'Sua'];
const COLUMNS = [
  ...['id', 'code', 'displayName', 'foldedName', 'birthFrom', 'birthTo', 'citizenId'],
  ...['citizenIdIndex', 'phone', 'phoneIndex', 'sex', 'ethnicity', 'unitCode', 'lifeStatus'],
  ...['diedOn', 'registeredBy', 'version', 'createdAt', 'updatedAt'],
];
const NOW = '2026-01-01 00:00:00.000';

/** Fills an empty database with so many people, the same in every run but for their keys. */
export async function fillWithPeople(
  database: string,
  many: number,
  tell: (rows: number) => void,
): Promise<void> {
  const parts = { clock: systemClock, ids: systemIds, random: systemRandom };
  const db = await Database.open({ source: dataSourceOptions(database), ...parts });
  await db.migrate();
  const units = PLACES.filter(({ until }) => until === null).map(({ code }) => code);
  const place = `(${COLUMNS.map(() => '?').join(',')})`;
  for (let done = 0; done < many;) {
    const until = Math.min(many, done + TRANSACTION);
    const note = { action: 'bench.fill', object: 'beneficiary' };
    await db.write('system:bench', note, async (rows) => {
      for (let from = done; from < until; from += STATEMENT) {
        const count = Math.min(STATEMENT, until - from);
        const values = Array.from({ length: count }, (_, at) => personAt(from + at, units));
        const sql = `INSERT INTO beneficiary (${COLUMNS.join(',')}) VALUES ${values.map(() => place).join(',')}`;
        await rows.sql(sql, values.flat());
      }
    });
    done = until;
    tell(done);
  }
  await db.close();
}

function personAt(at: number, units: readonly string[]): (string | number | null)[] {
  const pick = (from: readonly string[], by: number) => String(from[by % from.length]);
  const middle = pick(GIVEN, Math.floor(at / 1000));
  const name = `${pick(FAMILIES, at)} ${middle} ${pick(GIVEN, Math.floor(at / 10))} ${pick(GIVEN, Math.floor(at / 100))}`;
  const born = `${1930 + (at % 95)}-${String((at % 12) + 1).padStart(2, '0')}-15`;
  const index = createHash('sha256').update(`person ${at}`).digest('hex');
  return [
    ...[systemIds.next(), String(at).padStart(11, '0'), name, foldText(name), born, born],
    ...['v1.bench', index, null, null, at % 2 === 0 ? 'female' : 'male', 'Thái'],
    ...[pick(units, Math.floor(at / 7)), 'alive', null, 'bench', 1, NOW, NOW],
  ];
}
