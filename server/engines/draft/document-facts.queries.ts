import type { Db } from '#server/ground/kernel/context.ts';
import { lastStanding } from '#server/ground/kernel/matter/standing-records.ts';
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
  const kept = await lastStanding(db, decisionId, [RecordKind.ISSUE, RecordKind.DISCUSSION]);
  const issue = kept.get(RecordKind.ISSUE) ?? null;
  const discussion = kept.get(RecordKind.DISCUSSION) ?? null;
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
