import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { documentFacts } from '#server/law/draft/document-facts.ts';
import type { DocumentFacts } from '#server/law/draft/frame-words.ts';

/** Facts on record of a decision that its document prints (公文要素). */
export async function documentFactsOf(db: Db, decisionId: string): Promise<DocumentFacts> {
  const site = await db
    .selectFrom('site_profile')
    .select(['county_name as county', 'organ_name as organ'])
    .executeTakeFirst();
  const units = await db.selectFrom('unit').select('name').execute();
  const issue = await lastOf(db, decisionId, RecordKind.ISSUE);
  const discussion = await lastOf(db, decisionId, RecordKind.DISCUSSION);
  return documentFacts({
    county: site?.county ?? '',
    organ: site?.organ ?? '',
    units: units.map(({ name }) => name),
    issued: issue && (issue.content as { documentNo: string; writtenDate: CalendarDay }),
    discussed: discussion && {
      meetingName: (discussion.content as { meetingName: string }).meetingName,
      on: discussion.happenedOn,
    },
  });
}

/** The last record of a kind that was not replaced. */
const lastOf = async (db: Db, decisionId: string, kind: RecordKind) =>
  (await db
    .selectFrom('decision_record as r')
    .select(['r.content', 'r.happened_on as happenedOn'])
    .where('r.decision_id', '=', decisionId)
    .where('r.kind', '=', kind)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('decision_record as n').select('n.id').whereRef('n.replaces_id', '=', 'r.id'),
        ),
      ),
    )
    .orderBy('r.recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null;
