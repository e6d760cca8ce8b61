import type { DroppedView, ReleaseView } from '#schema/decision/release-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Db } from '#server/kernel/context.ts';
import { bindingEditions } from '#server/law/catalogue/binding-editions.ts';
import {
  type BoundMatter,
  type Dropped,
  droppedByEdition,
  type Releases,
} from '#server/law/catalogue/edition-release.ts';
import { listedNo } from '#server/law/decision/decision-number.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { UNDECIDED } from '#server/law/decision/fact-change.ts';
import type { DecisionRow } from './decision.queries.ts';
import { editionsOf } from './listed-row.queries.ts';
import { type RecordRow, standing } from './record.queries.ts';
import { spanOf } from './special-laws.queries.ts';

/** What the catalogue names no longer and still binds a decision (新版本删去的要求). */
export async function droppedOf(
  db: Db,
  decision: BoundMatter & { no: string },
  today: CalendarDay,
): Promise<Dropped> {
  const editions = await editionsOf(db, listedNo(decision.no)).execute();
  return droppedByEdition(bindingEditions(editions, await spanOf(db, decision.no, today)), decision);
}

/** The same for the desk of a decision that is not decided yet; afterwards nothing is released any more. */
export const droppedFor = async (db: Db, decision: DecisionRow, today: CalendarDay): Promise<DroppedView> =>
  UNDECIDED.has(decision.phase) ? droppedOf(db, decision, today) : { steps: [], laws: [] };

/** What a decision was released of and is not bound to since (免除的要求), the earliest first. */
export function releasesIn(
  records: readonly RecordRow[],
  { specialRules, releasedSteps }: BoundMatter,
): ReleaseView[] {
  const ruled = standing(records, RecordKind.FACTS).flatMap(({ content, unitName, happenedOn }) =>
    releaseLines(content.released, {
      proposedBy: content.proposedBy ?? '',
      ruledBy: unitName,
      ruledOn: happenedOn,
    }),
  );
  const holds = ({ step, law }: ReleaseView) =>
    step ? releasedSteps.includes(step) : law !== null && !specialRules.includes(law);
  // Released, named again by an edition and released once more: the last ruling is the one in force.
  return [...new Map(ruled.filter(holds).map((one) => [one.step ?? one.law, one])).values()];
}

type Ruling = Pick<ReleaseView, 'proposedBy' | 'ruledBy' | 'ruledOn'>;

/** The releases of one record, asked for or ruled on. */
export const releaseLines = (released: Releases | undefined, ruling: Ruling): ReleaseView[] => [
  ...(released?.steps ?? []).map(({ step, reason }) => ({
    step,
    law: null,
    reason,
    ...ruling,
  })),
  ...(released?.laws ?? []).map(({ law, reason }) => ({
    step: null,
    law,
    reason,
    ...ruling,
  })),
];
