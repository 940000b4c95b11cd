import type { StepKind } from '../../records/entities/application-step.entity';
import type { Application } from '../../records/entities/application.entity';
import type { Writer } from '../../records/rows';
import type { TellParts } from './tell-people';
import { tellPeople } from './tell-people';

const TOLD: Readonly<Partial<Record<StepKind, 'application-decided' | 'papers-needed'>>> = {
  granted: 'application-decided',
  refused: 'application-decided',
  returned: 'application-decided',
  'papers-asked': 'papers-needed',
};

/** Tells the linked accounts of a step that concerns them, inside the write of the step; each step once. */
export async function tellOfStep(
  rows: Writer,
  parts: TellParts,
  { file, kind }: { readonly file: Application; readonly kind: StepKind },
): Promise<void> {
  const intent = TOLD[kind];
  if (intent === undefined) return;
  const { id, lastStep, beneficiaryId, procedure } = file;
  const about = `application:${id} ${lastStep + 1}`;
  await tellPeople(rows, parts, { intent, about, beneficiaryId, says: { matter: procedure } });
}
