import type { RecordContents } from '#schema/decision/record-contents.ts';
import type { DecisionRecordView } from '#schema/decision/decision-record-view.ts';
import { linesOf } from '#schema/decision/record-lines.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import { conclusionsOn } from '#server/engines/draft/judged-text.queries.ts';
import { JUDGED_TEXT, judgedTold } from '#server/law/draft/judged-text.ts';
import type { DecisionRow } from './decision.queries.ts';

/** A record of a decision as it is read (决策记录). */
export interface RecordRow {
  id: string;
  kind: RecordKind;
  happenedOn: CalendarDay;
  content: object;
  replacesId: string | null;
  replaced: boolean;
  /** 补录: the confirmed entry it came from. */
  lateEntryId: string | null;
  /** Of a conclusion, the text it judged: empty for none, null where it was not kept. */
  judgedDigest: string | null;
  recordedById: string;
  recordedByName: string;
  unitName: string;
  recordedAt: Date;
}

/** All records of a decision the requester may see, in the order in which they were made. */
export const recordsOf: (db: Db, decisionId: string) => Promise<RecordRow[]> = gatherEach(async (db, ids) => {
  const rows = await db
    .selectFrom('decision_record as r')
    .select([
      'r.decision_id as key',
      'r.id',
      'r.kind',
      'r.happened_on as happenedOn',
      'r.content',
      'r.replaces_id as replacesId',
      'r.late_entry_id as lateEntryId',
      'r.judged_digest as judgedDigest',
      'r.recorded_by_id as recordedById',
      'r.recorded_by_name as recordedByName',
      'r.unit_name as unitName',
      'r.recorded_at as recordedAt',
    ])
    .where('r.decision_id', 'in', ids)
    .orderBy('r.recorded_at')
    .orderBy('r.id')
    .execute();
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return byKey(rows.map((row) => ({ ...row, replaced: replaced.has(row.id) })));
});

/** A record with the content of its kind (有内容的记录). */
export type RecordOf<Kind extends keyof RecordContents> = RecordRow & { content: RecordContents[Kind] };

/** Those of one kind, corrected since or not (各次记录), oldest first. */
export const recorded = <Kind extends keyof RecordContents>(
  records: readonly RecordRow[],
  kind: Kind,
): RecordOf<Kind>[] =>
  records
    .filter((record) => record.kind === kind)
    .map((record) => ({ ...record, content: record.content as RecordContents[Kind] }));

/** Those of one kind that still stand (有效的记录), oldest first. */
export const standing = <Kind extends keyof RecordContents>(
  records: readonly RecordRow[],
  kind: Kind,
): RecordOf<Kind>[] => recorded(records, kind).filter(({ replaced }) => !replaced);

/** The last of one kind that still stands, or null. */
export const lastStanding = <Kind extends keyof RecordContents>(
  records: readonly RecordRow[],
  kind: Kind,
): RecordOf<Kind> | null => standing(records, kind).at(-1) ?? null;

/** A record as it is shown, with what its correction starts from (可更正的记录). */
export type ShownRecord = RecordRow &
  Pick<DecisionRecordView, 'lines' | 'fileIds'> & { decision: Pick<DecisionRow, 'phase' | 'unitIds'> };

/** The records as they are shown (决策记录), with their lines; a conclusion in force also with the text it judged. */
export const recordViews = (context: Context, decision: DecisionRow): Promise<ShownRecord[]> =>
  read(context, async (db) => {
    const judged = new Map(
      (await conclusionsOn(db, decision.id)).map((one) => [one.recordId, judgedTold(one.standing)]),
    );
    return (await recordsOf(db, decision.id)).map((record) => ({
      ...record,
      lines: [
        ...linesOf(
          record.kind as keyof RecordContents,
          record.content as RecordContents[keyof RecordContents],
        ),
        ...(judged.has(record.id) ? [{ label: JUDGED_TEXT, text: judged.get(record.id) ?? '' }] : []),
      ],
      fileIds: (record.content as { fileIds?: string[] }).fileIds ?? [],
      decision,
    }));
  });
