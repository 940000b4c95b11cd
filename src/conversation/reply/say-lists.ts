import type { Assessment, FactKey } from '../../policy';
import { outbid } from '../../policy';
import type { Judged } from './judged';
import { isChildNotOld } from './near-age';
import type { Saying } from './say-fact';
import { wordsOf } from './say-fact';
import { sayGift } from './say-gift';
import type { Told } from './say-outcome';
import { nameOf, sayAmount, sayGivesWay, sayUnsureBeside } from './say-outcome';
import { reasonClause } from './say-reason';
import { why } from './why';
import { withLaw } from './with-law';

/** Items of a list that one message carries, and refusals beside a yes; the rest is behind "Vì sao?". */
const ITEMS = 4;
const REFUSED = 2;

/** Given besides: sure, and not in place of another. */
function isAdded({ truth, givesWayTo, unsureBeside }: Assessment): boolean {
  return truth === 'yes' && givesWayTo === null && unsureBeside === null;
}

interface Parted extends Pick<Judged, 'next'> {
  readonly main: Assessment;
  readonly others: readonly Assessment[];
}

/** The three lists of the others: given besides, still open, refused; beside a yes a first answer keeps the refused back. */
export function listLines({ main, others, next }: Parted, saying: Saying): string[] {
  const { talk } = saying.words;
  const first = saying.telling === 'first';
  const yes = main.truth === 'yes';
  const held = others.filter(({ truth }) => truth === 'yes');
  const behind = held.filter((one) => one.givesWayTo !== null);
  const beside = held.filter((one) => one.unsureBeside !== null);
  const also = held.filter(isAdded);
  const idle = outbid([main, ...others]);
  const refused = others.filter((one) => one.truth === 'no' && !isChildNotOld(one, saying.on));
  const open = others.filter(
    ({ programme, truth }) => truth === 'unknown' && !idle.includes(programme),
  );
  const names = (items: readonly Assessment[]): string =>
    items.map((one) => nameOf(one.programme, saying)).join('; ');
  return [
    ...listed(
      talk.alsoHeading,
      also.map((one) => alsoItem(one, saying)),
    ),
    ...behind.flatMap((one) => sayGivesWay(one, saying)),
    ...beside.flatMap((one) => sayUnsureBeside(one, saying)),
    ...(yes && open.length > 0 && main.insurance === null
      ? [first && next === 'asked' ? talk.mayAskMore : talk.mayBeMore(names(open))]
      : listed(
          talk.openHeading,
          open.map((one) => openItem(one, saying)),
        )),
    ...listed(
      talk.notHeading,
      refused.slice(0, yes ? (first ? 0 : REFUSED) : ITEMS).map((one) => refusedItem(one, saying)),
    ),
  ];
}

/** What else is given, by name, with the amount where one can be said. */
export function alsoItem(assessment: Told, saying: Saying): string {
  const given = sayAmount(assessment, saying) ?? sayGift(assessment, saying.words);
  const name = nameOf(assessment.programme, saying);
  return given === null ? name : `${name}: ${given}`;
}

function openItem(assessment: Assessment, saying: Saying): string {
  const { talk } = saying.words;
  const { open, declined } = assessment;
  const facts = [...declined, ...open];
  const name = nameOf(assessment.programme, saying);
  return facts.length === 0 ? name : `${name}: ${talk.missing(labels(facts, saying))}`;
}

/** A refusal with the reason that decides it. */
export function refusedItem(assessment: Assessment, saying: Saying): string {
  const [leaf] = why(assessment.trace);
  const name = nameOf(assessment.programme, saying);
  if (leaf === undefined) return name;
  return withLaw(`${name}: ${reasonClause(leaf, saying)}`, leaf.rule.law, saying);
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, ...items.slice(0, ITEMS).map((item) => `• ${item}.`)];
}

/** What is missing, by name. */
export function labels(facts: readonly FactKey[], { words }: Saying): string {
  const said = facts.slice(0, ITEMS).map((fact) => wordsOf(words, fact).label);
  return said.join('; ');
}
