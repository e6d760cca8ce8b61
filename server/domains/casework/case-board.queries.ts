import { sql } from 'kysely';
import type { CaseBoard, CaseCounts } from '#schema/casework/case-board.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { CaseKind } from '#server/law/casework/case-kind.ts';
import { CaseStanding, inTimeShare, type StandingCounts } from '#server/law/casework/case-standing.ts';
import { receivedIn, standingIn } from './case-conditions.ts';
import { ofKind, readsCases } from './casework.permissions.ts';

/** The board of case items (办件一览): the units whose turn it is or was, those with overdue items first. */
export function caseBoard(context: Context, kind: CaseKind, year: number | null): Promise<CaseBoard> {
  demand(context, ofKind(readsCases, kind), 'caseBoard');
  return read(context, async (db) => {
    const rules = await rulesOf(db);
    const counted = await db
      .selectFrom('case_item as c')
      .innerJoin('unit as u', 'u.id', 'c.unit_id')
      .select(['c.unit_id as unitId', 'u.name as unitName', standingIn(rules).as('standing')])
      .select(sql<number>`count(*)::int`.as('count'))
      .where((eb) => eb.and([eb('c.kind', '=', kind), ...(year === null ? [] : [receivedIn(year)])]))
      .groupBy(['c.unit_id', 'u.name', 'standing'])
      .execute();
    const years = await db
      .selectFrom('case_item as c')
      .select(sql<number>`extract(year from c.received_on)::int`.as('year'))
      .distinct()
      .where('c.kind', '=', kind)
      .orderBy('year', 'desc')
      .execute();
    return { today: rules.today, years: years.map((one) => one.year), ...summed(counted) };
  });
}

interface Counted {
  unitId: string;
  unitName: string;
  standing: CaseStanding;
  count: number;
}

const none = (): StandingCounts => ({ OVERDUE: 0, SOON: 0, AHEAD: 0, IN_TIME: 0, LATE: 0 });

function summed(counted: readonly Counted[]): Pick<CaseBoard, 'total' | 'units'> {
  const total = none();
  const units = new Map<string, { unitName: string; counts: StandingCounts }>();
  for (const { unitId, unitName, standing, count } of counted) {
    const unit = units.get(unitId) ?? { unitName, counts: none() };
    units.set(unitId, unit);
    unit.counts[standing] += count;
    total[standing] += count;
  }
  return {
    total: toldCounts(total),
    units: [...units]
      .map(([unitId, { unitName, counts }]) => ({ unitId, unitName, counts: toldCounts(counts) }))
      .toSorted((one, other) => weight(other.counts) - weight(one.counts)),
  };
}

/** Overdue items come first, then what soon will be. */
const weight = ({ overdue, soon, ahead }: CaseCounts) => overdue * 1e6 + soon * 1e3 + ahead;

const toldCounts = (counts: Readonly<StandingCounts>): CaseCounts => ({
  overdue: counts[CaseStanding.OVERDUE],
  soon: counts[CaseStanding.SOON],
  ahead: counts[CaseStanding.AHEAD],
  inTime: counts[CaseStanding.IN_TIME],
  late: counts[CaseStanding.LATE],
  share: inTimeShare(counts),
});
