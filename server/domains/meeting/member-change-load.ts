import { OrganMemberChange } from '#schema/meeting/organ-member-change.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { ListedMember } from '#server/law/meeting/member-change.ts';
import { refuseMember, refusePastChange } from '#server/law/meeting/organ-member.ts';
import type { Finding } from '#server/law/refusal.ts';
import { bodyOf } from './attendance.queries.ts';
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

const OPEN = { confirmedAt: null, returnedAt: null };

/** The change of this member that waits for its second person (待确认的变动). */
export const openChange = ({ em }: CommandContext, memberId: string): Promise<OrganMemberChange | null> =>
  em.findOne(OrganMemberChange, { memberId, ...OPEN });

/** A change of the list of the body that the actor sits in (本机关名单的变动), held until the answer is in. */
export async function loadChange(command: CommandContext, id: string): Promise<OrganMemberChange> {
  const change = await loadById(command.em, OrganMemberChange, id, WHAT);
  await holdRow(command.db, 'organ_member_change', change.id);
  const [own, body] = await Promise.all([
    bodyOf(command.db, actorOf(command).unitId),
    bodyOf(command.db, change.unitId),
  ]);
  if (own !== body) throw notFound(WHAT);
  await command.em.refresh(change);
  return change;
}

const WHAT = '该项名单变动';

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
