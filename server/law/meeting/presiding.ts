/**
 * 国令713号第三十条: the head decides on the basis of the discussion; where the head was not there, the member who acts for them by a
 * written authorisation. Who spoke and who dissented are members who were there.
 */
import type { Attendee } from './attendance.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r53 = provision('R-53', 'LAW', '国令713号第三十条');
const r53Design = provision('R-53', 'DESIGN', '会议记录规则');

/** Member who decides in the absence of the head, and whether by a written authorisation (代行职权). */
export interface Acting {
  actingHeadId: string | null;
  /** The written authorisation is among the matter's documents. */
  authorised: boolean;
}

/**
 * The person who decides (行政首长，或者受权主持的人): the head where present, else the member acting for them; null: nobody
 * present.
 */
export const headOf = (members: readonly Attendee[], { actingHeadId }: Acting): Attendee | null =>
  members.find(({ head, present }) => head && present) ??
  members.find(({ memberId, present }) => present && memberId === actingHeadId) ??
  null;

/**
 * Reasons against a decision in the absence of the head (行政首长没有出席): nobody present acts for them, or no written
 * authorisation.
 */
export function refuseHeadless(members: readonly Attendee[], acting: Acting): Finding[] {
  if (members.some(({ head, present }) => head && present)) return [];
  return [...(headOf(members, acting) ? [] : [nobodyDecides]), ...(acting.authorised ? [] : [unauthorised])];
}

/** Reason against speeches or dissents of somebody who was not there (没有出席的人的发言、意见). */
export const refuseAbsentVoices = (
  members: readonly Attendee[],
  ids: readonly string[],
  field: string,
): Finding[] =>
  ids.every((id) => members.some(({ memberId, present }) => present && memberId === id))
    ? []
    : [notThere(field)];

const nobodyDecides = r53.block('HEAD_ABSENT', 'actingHeadId')`
  行政首长没有出席会议，没有写明由哪位到会的组成人员受权主持、作出决定。
  选择受书面授权主持会议的组成人员。`;

const unauthorised = r53Design.block('AUTHORISATION_REQUIRED', 'authorisationId')`
  行政首长没有出席会议，没有附书面授权。
  把授权的文件上传到决策材料，再在这里选择。`;

const notThere = (field: string) => r53Design.block('VOICE_NOT_PRESENT', field)`
  所列的人有的没有出席这次会议。
  从到会的组成人员中选择；出席情况登记有误的，先在会议台更正。`;
