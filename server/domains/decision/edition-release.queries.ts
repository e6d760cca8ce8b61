import type { DroppedView, ReleaseView } from '#schema/decision/release-view.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { bindingEditions } from '#server/law/catalogue/binding-editions.ts';
import {
  type BoundMatter,
  type Dropped,
  droppedByEdition,
  isFree,
  type KeptRequirement,
  released,
  stillOwed,
} from '#server/law/catalogue/edition-release.ts';
import { eachRelease, type Releases, releasesOf } from '#server/law/catalogue/releases.ts';
import { listedNo } from '#server/law/decision/decision-number.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { UNDECIDED } from '#server/law/decision/fact-change.ts';
import type { DecisionRow } from './decision.queries.ts';
import { editionsOf } from './listed-row.queries.ts';
import { type RecordRow, standing } from './record.queries.ts';
import { requirementsOf, type Subject } from './requirement.queries.ts';
import { spanOf } from './special-laws.queries.ts';

/** Requirements that the catalogue no longer names but that still bind a decision (新版本删去的要求). */
export async function droppedOf(
  db: Db,
  decision: BoundMatter & { no: string },
  today: CalendarDay,
): Promise<Dropped> {
  const editions = await editionsOf(db, listedNo(decision.no));
  return droppedByEdition(bindingEditions(editions, await spanOf(db, decision.no, today)), decision);
}

/** Requirements that would still be owed if released (免除以后仍须履行的), and why. */
export const keptOf = async (
  db: Db,
  matter: Subject,
  asked: Releases,
  rules: Rules,
): Promise<KeptRequirement[]> =>
  stillOwed(
    { steps: asked.steps.map(({ step }) => step), duties: asked.duties.map(({ duty }) => duty) },
    await requirementsOf(db, { ...matter, ...released(matter, asked) }, rules),
  );

/** The same for the desk of a decision that is not decided yet, with what would keep it; afterwards nothing is released any more. */
export async function droppedFor(db: Db, decision: DecisionRow, rules: Rules): Promise<DroppedView[]> {
  if (!UNDECIDED.has(decision.phase)) return [];
  const all = askedAll(await droppedOf(db, decision, rules.today));
  const kept = await keptOf(db, decision, all, rules);
  return eachRelease(all).map(({ what }) => {
    const need = kept.find((one) => one.what === what);
    return { what, keptFor: need ? `${need.reason}（${need.article}）` : null };
  });
}

/** A request for release from all of them. */
const askedAll = ({ steps, duties, laws, categories }: Dropped): Releases => ({
  steps: steps.map((step) => ({ step, reason: '' })),
  duties: duties.map((duty) => ({ duty, reason: '' })),
  laws: laws.map((law) => ({ law, reason: '' })),
  categories: categories.map((category) => ({ category, reason: '' })),
});

/**
 * Requirements from which a decision has been released and that have not bound it again since (免除的要求), earliest
 * first.
 */
export function releasesIn(records: readonly RecordRow[], matter: BoundMatter): ReleaseView[] {
  const ruled = standing(records, RecordKind.FACTS).flatMap(({ content, unitName, happenedOn }) =>
    releaseLines(content, {
      proposedBy: content.proposedBy ?? '',
      ruledBy: unitName,
      ruledOn: happenedOn,
    }),
  );
  // Released, named again by an edition and released once more: the last ruling is the one in force.
  return [
    ...new Map(ruled.filter(({ what }) => isFree(what, matter)).map((one) => [one.what, one])).values(),
  ];
}

type Ruling = Pick<ReleaseView, 'proposedBy' | 'ruledBy' | 'ruledOn'>;

/** The releases of one record, asked for or ruled on. */
export const releaseLines = (record: { released?: Partial<Releases> }, ruling: Ruling): ReleaseView[] =>
  eachRelease(releasesOf(record)).map((one) => ({ ...one, ...ruling }));
