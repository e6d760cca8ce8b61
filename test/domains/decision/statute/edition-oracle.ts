/** Rules of the statute on a new edition of the catalogue and the steps it drops (第三条第三款), written from its text. */
import { last } from '#test/domains/decision/model/state.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { if_, pending, UNDECIDED, unfinished } from './grounds.ts';
import { owes, type Owing } from './law.ts';
import type { ListedRow, Matter } from './matter.ts';

const REVIEWED = ['LEGALITY_REVIEW', 'READY_FOR_DISCUSSION', 'SCHEDULED'];

/** The steps that a row names, the hearing that it announces among them. */
export const named = ({ hearing, steps }: ListedRow): string[] =>
  hearing === 'YES' ? [...steps, 'HEARING'] : steps;

/** Steps that earlier editions name and the last one does not, as far as they still bind. */
export const droppedSteps = ({ editions, released }: Matter): string[] => {
  const now = named(editions.at(-1) ?? { hearing: 'NO', methods: [], steps: [], laws: [] });
  return [...new Set(editions.slice(0, -1).flatMap(named))].filter(
    (step) => !now.includes(step) && !released.includes(step),
  );
};

/** Reasons against releasing steps: each must have been dropped, and be owed by nothing but the catalogue. */
export const unreleasable = (
  matter: Matter,
  steps: readonly string[],
  facts: readonly string[],
): string[] => {
  const without = { ...matter, facts, row: null } as unknown as Matter;
  return if_(
    steps.some((step) => !droppedSteps(matter).includes(step) || owes(without, step as Owing)),
    'R-07',
  );
};

/** Reasons against the release that waits for the ruling, with the circumstances as they would stand. */
export const releaseWaiting = (matter: Matter, added: readonly string[]): string[] => {
  const proposal = pending(matter) ? last(matter, RecordKind.FACTS_PROPOSAL)?.content : undefined;
  const steps = proposal?.released?.steps?.map(({ step }) => step) ?? [];
  return unreleasable(matter, steps, [...(proposal?.facts ?? []), ...added]);
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** An edition adds to what is under way and takes nothing away; what was decided keeps its own, and nobody's word is changed by it. */
export function boundBy(before: Matter, after: Matter, row: ListedRow): string[] {
  const kept = (what: keyof Matter) => if_(!same(before[what], after[what]), `the edition changed ${what}`);
  const always = [
    ...kept('facts'),
    ...kept('confirmed'),
    ...kept('rounds'),
    ...kept('late'),
    ...kept('approvals'),
  ];
  if (!UNDECIDED.includes(before.phase))
    return [
      ...always,
      ...kept('phase'),
      ...kept('laws'),
      ...kept('steps'),
      ...kept('row'),
      ...kept('released'),
    ];
  const lost = named(before.row ?? row).filter((step) => !named(after.row ?? row).includes(step));
  const unnamed = named(row).filter((step) => !named(after.row ?? row).includes(step));
  const laws = [...new Set([...before.laws, ...row.laws])];
  const back = REVIEWED.includes(before.phase) && unfinished(after).length > 0;
  return [
    ...always,
    ...[...lost, ...unnamed].map((step) => `${step} does not bind under the edition`),
    ...if_(
      laws.some((law) => !after.laws.includes(law)),
      'a special law of the edition does not bind',
    ),
    ...if_(
      after.laws.some((law) => !laws.includes(law)),
      'the edition brought a law that it does not name',
    ),
    ...if_(after.phase !== (back ? 'REVISING' : before.phase), `the edition moved it to ${after.phase}`),
    ...if_(
      after.released.some((step) => named(row).includes(step)),
      'what the edition names again is still released',
    ),
  ];
}
