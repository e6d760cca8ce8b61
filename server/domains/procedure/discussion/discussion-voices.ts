import type { Decision } from '#schema/decision/decision.ts';
import type { DiscussionInput } from '#schema/procedure/discussion-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Attendee } from '#server/law/meeting/attendance.ts';
import { refuseQuorum } from '#server/law/meeting/quorum.ts';
import { headOf, refuseAbsentVoices, refuseHeadless } from '#server/law/meeting/presiding.ts';
import type { HeldItem } from '#server/law/procedure/discussion-held.ts';
import type { Dissent } from '#server/law/procedure/discussion-minutes.ts';
import type { Finding } from '#server/law/refusal.ts';
import { attendeesOf } from '#server/domains/meeting/attendance.queries.ts';
import { quorumSettingOn } from '#server/domains/policy/quorum-setting.queries.ts';
import { documentsHeld, type ProcedureDocument } from '../procedure-document.queries.ts';

/** Who was there, who spoke, who decided (到会、发言和决定的人), as the meeting's attendance knows them. */
export interface Voices {
  members: readonly Attendee[];
  speakerIds: readonly string[];
  head: Attendee | null;
  dissents: readonly (Dissent & { memberId: string })[];
  authorisation: ProcedureDocument | null;
  findings: readonly Finding[];
}

/** Name and post of a member, as a record gives them. */
const calledIn = (members: readonly Attendee[], id: string): string => {
  const member = members.find(({ memberId }) => memberId === id);
  return member ? `${member.post}${member.name}` : '';
};

const idOf = (id: string | null | undefined) => (id ? id.toLowerCase() : null);

/** Reads the attendance of the meeting and what the record says of its people. */
export async function voicesOf(
  command: CommandContext,
  { id: decisionId, organId }: Pick<Decision, 'id' | 'organId'>,
  { meetingId, kind, heldOn }: HeldItem,
  input: DiscussionInput,
): Promise<Voices> {
  const { db } = command;
  const known = await attendeesOf(db, meetingId);
  const setting = await quorumSettingOn(db, command, organId, heldOn);
  const members = known ?? [];
  const actingHeadId = idOf(input.actingHeadId);
  const speakerIds = input.speakerIds.filter((id) => id !== '').map((id) => id.toLowerCase());
  const dissents = input.dissents.map(({ memberId, opinion }) => ({
    memberId: memberId.toLowerCase(),
    name: calledIn(members, memberId.toLowerCase()),
    opinion,
  }));
  const file = idOf(input.authorisationId);
  const authorisation = (await documentsHeld(db, decisionId)).find(({ id }) => id === file) ?? null;
  const acting = { actingHeadId, authorised: authorisation !== null };
  const dissenting = dissents.map(({ memberId }) => memberId).filter((id) => id !== '');
  const findings = [
    ...refuseQuorum({ kind, members: known, setting }),
    ...(known ? refuseHeadless(members, acting) : []),
    ...(known ? refuseAbsentVoices(members, speakerIds, 'speakerIds') : []),
    ...(known ? refuseAbsentVoices(members, dissenting, 'dissents') : []),
  ];
  return { members, speakerIds, head: headOf(members, acting), dissents, authorisation, findings };
}

/** The people of a discussion as its record keeps them (出席、发言、决定、不同意见). */
export const peopleOf = ({ members, speakerIds, head, dissents, authorisation }: Voices) => ({
  attendance: { entitled: members.length, present: members.filter(({ present }) => present).length },
  authorisation:
    authorisation && !head?.head ? { fileId: authorisation.id, sha256: authorisation.sha256 } : null,
  speakers: speakerIds.map((id) => calledIn(members, id)),
  head: calledIn(members, head?.memberId ?? ''),
  dissents: dissents.map(({ name, opinion }) => ({ name, opinion })),
});
