import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { DocumentFact, RecordFact } from '#server/law/compliance/duties.ts';
import { attest, READ_KINDS, SILENT } from './attest.ts';
import type { Attestation } from './attestation.ts';
import { type Lines, linesBy } from './lines.queries.ts';

/** A record without its content. */
export type RecordLine = readonly [
  id: string,
  kind: RecordKind,
  happenedOn: CalendarDay,
  recordedOn: CalendarDay,
  recordedById: string,
  replacesId: string | null,
];

/** The records of each decision, in the order in which they were made; their contents are not read here. */
export const recordLines = (db: Db, ids: readonly string[]): Promise<Lines> =>
  linesBy(
    db,
    sql`select r.decision_id as key, json_agg(json_build_array(r.id, r.kind, r.happened_on,
        (r.recorded_at at time zone 'Asia/Shanghai')::date, r.recorded_by_id, r.replaces_id)
        order by r.recorded_at, r.id)::text as lines
      from decision_record r where r.decision_id = any(${ids}) group by r.decision_id`,
  );

/**
 * Cache of what records attest, by their id. A record is never changed (国令713号第三十三条: a trigger refuses it), so
 * each is read once in a process; whoever may not see a record never asks for its id.
 */
const told = new Map<string, Attestation>();
const KEPT = 200_000;
const READ = new Set<RecordKind>(READ_KINDS);

/** A record with its content, and which kind of body its decision is of. */
interface Content {
  id: string;
  kind: RecordKind;
  content: object;
  organKind: OrganKind;
}

/** Reads what these records attest, where it is not in the cache yet. */
export async function readRecords(db: Db, lines: readonly RecordLine[]): Promise<void> {
  const ids = lines.filter(([id, kind]) => READ.has(kind) && !told.has(id)).map(([id]) => id);
  if (ids.length === 0) return;
  const { rows } = await sql<Content>`
    select r.id, r.kind, r.content, coalesce(u.kind, 'GOVERNMENT') as "organKind"
    from decision_record r join decision d on d.id = r.decision_id left join unit u on u.id = d.organ_id
    where r.id = any(${ids})`.execute(db);
  if (told.size + rows.length > KEPT) told.clear();
  for (const { id, kind, content, organKind } of rows) told.set(id, attest(kind, content, organKind));
}

/** The records as plain facts (决策记录), with the documents they rest on. */
export function recordFacts(lines: readonly RecordLine[], documents: readonly DocumentFact[]): RecordFact[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return lines.map(([id, kind, happenedOn, recordedOn, recordedById, replacesId]) => {
    const { fileIds, ...attestation } = told.get(id) ?? SILENT;
    const files = fileIds.flatMap((fileId) => byId.get(fileId) ?? []);
    return { id, kind, happenedOn, recordedOn, recordedById, replacesId, ...attestation, files };
  });
}
