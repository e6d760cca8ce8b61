import type { CommandContext } from '#server/ground/kernel/context.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { ListedMember } from '#server/law/meeting/member-change.ts';
import { refuseMember, refusePastChange } from '#server/law/meeting/organ-member.ts';
import type { Finding } from '#server/law/refusal.ts';
import { lastOpened } from './meeting-members.queries.ts';

/** A row of the list without its key (名单中的一行). */
export const listedAs = ({
  name,
  post,
  head,
  since,
  until,
  authorisationNo,
  authorisationOn,
}: Partial<ListedMember> & Pick<ListedMember, 'name' | 'post' | 'head' | 'since'>): ListedMember => ({
  name,
  post,
  head,
  since,
  until: until ?? null,
  authorisationNo: authorisationNo ?? null,
  authorisationOn: authorisationOn ?? null,
});

interface Listing {
  before: ListedMember | null;
  after: ListedMember;
  others: readonly ListedMember[];
  today: CalendarDay;
}

/** Reasons against the list reading so (变动后的名单): beside the other members, and on days that are past. */
export async function refuseListing(
  command: CommandContext,
  { before, after, others, today }: Listing,
): Promise<Finding[]> {
  const opened = await lastOpened(command.db, actorOf(command).unitId);
  return [...refuseMember(after, others), ...refusePastChange({ before, after, today, opened })].map(
    (finding) => ({ ...finding, fields: finding.fields.map((field) => `input.${field}`) }),
  );
}
