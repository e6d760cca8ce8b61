import { sql } from 'kysely';
import type { LateProposal } from '#schema/procedure/late-contents.ts';
import {
  type LateImportEntryView,
  LateEntryState,
  type LateImportView,
} from '#schema/procedure/late-import-view.ts';
import { type DecisionRow, decisionById } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { lateDetail } from './late-detail.ts';

/** An entry of a sheet waits until its decision has an answer to it. */
const WAITS = sql`not exists (select from decision_record a where a.decision_id = p.decision_id
  and a.kind in ('LATE_ENTRY', 'LATE_ENTRY_RETURN') and a.content ->> 'proposalId' = p.id::text)`;

/** The sheets that came in (成批导入的补录), the newest first: a unit sees its own, 司法局 everyone's; at most 100. */
export async function lateImports(context: Context): Promise<LateImportView[]> {
  if (!context.actor) return [];
  const { rows } = await read(context, (db) =>
    sql<LateImportView>`
      select p.content -> 'imported' ->> 'importId' as id, min(p.content -> 'imported' ->> 'sheet') as sheet,
        min(p.recorded_by_name) || '（' || min(p.unit_name) || '）' as by, min(p.happened_on)::text as "on",
        count(*)::int as total, (count(*) filter (where ${WAITS}))::int as pending
      from decision_record p
      where p.kind = 'LATE_ENTRY_PROPOSAL' and p.content -> 'imported' ->> 'importId' is not null
      group by 1 order by max(p.recorded_at) desc limit 100`.execute(db),
  );
  return rows;
}

interface EntryRow {
  id: string;
  decisionId: string;
  content: LateProposal;
  unitName: string;
  byName: string;
  on: CalendarDay;
  answer: 'LATE_ENTRY' | 'LATE_ENTRY_RETURN' | null;
}

/** The entries of one sheet (一次导入的补录), row by row. */
export async function lateImportEntries(context: Context, importId: string): Promise<LateImportEntryView[]> {
  if (!context.actor) return [];
  const { rows } = await read(context, (db) =>
    sql<EntryRow>`
      select p.id, p.decision_id as "decisionId", p.content, p.unit_name as "unitName", p.recorded_by_name as "byName",
        p.happened_on::text as "on", (select a.kind from decision_record a where a.decision_id = p.decision_id
          and a.kind in ('LATE_ENTRY', 'LATE_ENTRY_RETURN') and a.content ->> 'proposalId' = p.id::text limit 1) as answer
      from decision_record p
      where p.kind = 'LATE_ENTRY_PROPOSAL' and p.content -> 'imported' ->> 'importId' = ${importId.toLowerCase()}
      order by (p.content -> 'imported' ->> 'row')::int, p.id`.execute(db),
  );
  const decisions = new Map<string, DecisionRow | null>();
  for (const { decisionId } of rows)
    if (!decisions.has(decisionId)) decisions.set(decisionId, await decisionById(context, decisionId));
  return rows.flatMap((row) => {
    const decision = decisions.get(row.decisionId);
    return decision ? [entryOf(row, decision)] : [];
  });
}

const STATES = {
  LATE_ENTRY: LateEntryState.CONFIRMED,
  LATE_ENTRY_RETURN: LateEntryState.RETURNED,
} as const;

const entryOf = ({ id, content, unitName, byName, on, answer }: EntryRow, decision: DecisionRow) => ({
  row: content.imported?.row ?? 0,
  state: answer ? STATES[answer] : LateEntryState.PENDING,
  proposal: {
    id,
    step: content.entry.step,
    corrects: false,
    by: `${byName}（${unitName}）`,
    on,
    lines: lateDetail(content.entry),
    documents: content.documents,
  },
  decision,
});
