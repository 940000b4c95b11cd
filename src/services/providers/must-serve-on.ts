import { ServiceProvider } from '../../records/entities/service-provider.entity';
import type { Reader } from '../../records/rows';
import { refuseFile } from '../applications/file-faults';

/** @throws AppError BAD_INPUT for a provider that is none, or that did not serve on the day */
export async function mustServeOn(
  rows: Reader,
  providerId: string | null,
  on: string,
): Promise<void> {
  if (providerId === null) return;
  const provider = await rows.find(ServiceProvider, { id: providerId });
  if (provider === null) refuseFile('no-such-provider');
  const { fromDay, untilDay } = provider;
  if (on < fromDay || (untilDay !== null && on > untilDay)) refuseFile('provider-not-serving');
}
