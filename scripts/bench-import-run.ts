import { openFile } from '../src/ops/open-file';
import type { StaffActor } from '../src/services/actor';
import { openBench } from './bench-api-parts';
import type { ImportTask } from './bench-import';

const OFFICER: StaffActor = {
  kind: 'staff',
  id: 'bench-officer',
  role: 'province-officer',
  unitCodes: 'all',
};
const SECOND: StaffActor = { ...OFFICER, id: 'bench-second' };

/** Brings the list in from wherever the last process stopped: read, checked, approved, written. */
async function main({ database, file }: ImportTask): Promise<void> {
  const { services } = await openBench(database);
  const { imports } = services;
  const state = async () => (await imports.list(OFFICER))[0];
  if ((await state())?.state !== 'approved' && (await state())?.state !== 'done') {
    if ((await state())?.state !== 'checked') {
      const source = await openFile(file);
      await imports.bring(OFFICER, { name: 'list.csv', source, form: 'people' });
      await source.close();
    }
    const checked = await state();
    if (checked !== undefined) await imports.approve(SECOND, checked.id, checked.contentHash);
  }
  const approved = await state();
  if (approved?.state === 'approved') await imports.run(approved.id);
  await services.close();
}

void main(JSON.parse(String(process.argv[2]))).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
