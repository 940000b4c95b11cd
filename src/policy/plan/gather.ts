import { FACT_KEYS } from '../facts';
import type { Procedure } from '../kernel/programme';
import type { CivilDate } from '../../shared/civil-date';
import { heldByState } from './held-papers';
import { communeLines } from './commune-lines';
import type {
  HeldPaper,
  PlanItem,
  PlannedBenefit,
  PlannedPerson,
  PlanPaper,
  PlanPlace,
  PlanPoint,
  PlanQuestion,
  PlanStep,
} from './plan';

/**
 * Every open fact of what is not settled, once: first what money or insurance waits for, then what rights that
 * give nothing by themselves wait for; of these the one that more programmes wait for.
 */
export function questionsOf(people: readonly PlannedPerson[]): readonly PlanQuestion[] {
  const open = inPlay(people).flatMap(({ benefit, item }) =>
    benefit.assessment.open.map((fact) => ({ at: fact, item })),
  );
  const gives = new Set(
    inPlay(people)
      .filter(
        ({ benefit: { assessment } }) => assessment.pays !== null || assessment.insurance !== null,
      )
      .flatMap(({ benefit }) => benefit.assessment.open),
  );
  return gathered(open)
    .map(({ at, items }) => ({ fact: at, settles: items }))
    .sort((a, b) => FACT_KEYS.indexOf(a.fact) - FACT_KEYS.indexOf(b.fact))
    .sort((a, b) => b.settles.length - a.settles.length)
    .sort((a, b) => Number(gives.has(b.fact)) - Number(gives.has(a.fact)));
}

/** What the commune itself will look at, each sentence once. */
export function communePoints(people: readonly PlannedPerson[]): readonly PlanPoint[] {
  const points = inPlay(people).flatMap(({ benefit, item }) =>
    [
      ...benefit.assessment.communeDecides,
      ...communeLines(benefit.assessment).map(({ says }) => says),
    ].map((says) => ({ at: says, item })),
  );
  return gathered(points).map(({ at, items }) => ({ says: at, about: items }));
}

/** Forms, then papers that the State does not hold already, each once. */
export function papersOf(people: readonly PlannedPerson[], on: CivilDate): readonly PlanPaper[] {
  const files = handedIn(people);
  const forms = files.flatMap(({ procedure: { form }, item }) =>
    form === null ? [] : [{ at: formKey(form), form, item }],
  );
  const papers = files.flatMap(({ procedure, item }) =>
    procedure.papers
      .filter((paper) => heldByState(paper, on) === null)
      .map((paper) => ({ at: paper, item })),
  );
  return [
    ...gathered(forms).flatMap(({ at, items }) => {
      const found = forms.find((one) => one.at === at);
      return found === undefined ? [] : [{ form: found.form, paper: null, needed: items }];
    }),
    ...gathered(papers).map(({ at, items }) => ({ form: null, paper: at, needed: items })),
  ];
}

/** Papers that the State holds already, each once. */
export function heldPapersOf(
  people: readonly PlannedPerson[],
  on: CivilDate,
): readonly HeldPaper[] {
  const papers = handedIn(people).flatMap(({ procedure, item }) =>
    procedure.papers.map((paper) => ({ at: paper, item })),
  );
  return gathered(papers).flatMap(({ at, items }) => {
    const by = heldByState(at, on);
    return by === null ? [] : [{ paper: at, law: by, needed: items }];
  });
}

function formKey({ name, law }: NonNullable<Procedure['form']>): string {
  return `${name}|${law.act}`;
}

/** Where to go, the place that takes most first. */
export function placesOf(people: readonly PlannedPerson[]): readonly PlanPlace[] {
  const takes = handedIn(people).flatMap(({ procedure, item }) =>
    procedure.where.map((where) => ({ at: where, item })),
  );
  return gathered(takes)
    .map(({ at, items }) => ({ where: at, takes: items }))
    .sort((a, b) => b.takes.length - a.takes.length);
}

/** Benefits that are hers or may be, and could add something. */
function inPlay(
  people: readonly PlannedPerson[],
): readonly { readonly benefit: PlannedBenefit; readonly item: PlanItem }[] {
  return people.flatMap(({ benefits }, person) =>
    benefits
      .filter(({ role }) => role === 'claim' || role === 'open')
      .map((benefit) => ({ benefit, item: { person, programme: benefit.assessment.programme } })),
  );
}

function handedIn(people: readonly PlannedPerson[]) {
  return people.flatMap(({ steps }, person) =>
    steps.filter(needsFile).map(({ benefit: { assessment } }) => ({
      procedure: assessment.procedure,
      item: { person, programme: assessment.programme },
    })),
  );
}

/** Insurance is handed in by those who pay at least a part themselves; others are put on a list. */
function needsFile({ kind, benefit: { assessment } }: PlanStep): boolean {
  if (kind === 'apply') return true;
  const payer = assessment.insurance === null ? null : assessment.insurance.payer;
  return kind === 'join' && (payer === 'self' || payer === 'state-part');
}

/** Items under each key, keys in the order in which they first appear. */
function gathered<K>(
  pairs: readonly { readonly at: K; readonly item: PlanItem }[],
): { readonly at: K; readonly items: readonly PlanItem[] }[] {
  const byKey = new Map<K, PlanItem[]>();
  for (const { at, item } of pairs) {
    const known = byKey.get(at);
    if (known === undefined) byKey.set(at, [item]);
    else known.push(item);
  }
  return [...byKey].map(([at, items]) => ({ at, items }));
}
