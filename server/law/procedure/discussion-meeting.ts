/**
 * 国令713号第三十条，地方各级人民代表大会和地方各级人民政府组织法第七十八条: a major decision is discussed at an executive meeting
 * or a plenary of the government. Bodies that follow the procedure by reference are only reminded of it.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type OrganKind, ProceduralForce, proceduralForce } from '#server/law/decision/procedural-force.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

/** Forms of meeting (会议形式). */
export const [MeetingKind, MEETING_KIND_LABELS] = vocabulary({
  EXECUTIVE: '常务会议',
  PLENARY: '全体会议',
  SPECIAL: '专题会议',
  OFFICE: '办公会议',
  CIRCULATION: '传签',
  LEADERSHIP: '领导班子会议',
});
export type MeetingKind = keyof typeof MeetingKind;

/** The meetings at which a major decision can be taken (可以讨论决定的会议). */
export const DECIDING_MEETINGS: ReadonlySet<MeetingKind> = new Set([
  MeetingKind.EXECUTIVE,
  MeetingKind.PLENARY,
]);

/** Meeting at which a matter is to be discussed (提请讨论的会议). */
export interface DiscussionMeeting {
  meetingKind: MeetingKind;
  organKind: OrganKind;
}

/**
 * Finding on discussing a matter in this form of meeting (会议形式): a block where the procedure binds the body, else a
 * warning.
 */
export function refuseMeetingKind({ meetingKind, organKind }: DiscussionMeeting): Finding[] {
  if (DECIDING_MEETINGS.has(meetingKind)) return [];
  const binding = proceduralForce(organKind) === ProceduralForce.MANDATORY;
  return [
    {
      rule: 'R-52',
      basis: 'LAW',
      article: binding ? '国令713号第三十条' : '国令713号第四十二条',
      severity: binding ? 'BLOCK' : 'WARN',
      code: 'WRONG_MEETING_KIND',
      message: binding
        ? `应当经常务会议或者全体会议讨论，${MEETING_KIND_LABELS[meetingKind]}不能讨论决定。`
        : `条例规定经常务会议或者全体会议讨论；本机关参照执行，由${MEETING_KIND_LABELS[meetingKind]}讨论的，须是领导班子的集体讨论。`,
      fields: ['meetingKind'],
      fix: binding
        ? '把议题列入下一次常务会议或者全体会议的议程，审议以后再登记结果。'
        : '写明这次会议是领导班子的集体讨论，如“党政联席会议，按镇议事规则”。',
    },
  ];
}

/** Whether this body may decide in this form (可以讨论决定的会议): by reference, in any form of collective discussion. */
export const mayDecideIn = (meetingKind: MeetingKind, organKind: OrganKind): boolean =>
  refuseMeetingKind({ meetingKind, organKind }).every(({ severity }) => severity !== 'BLOCK');

/**
 * Reason against discussing a matter at a meeting of another body (决策机关) than the one that decides it; null is the
 * county's government.
 */
export const refuseOtherBody = (meetingOf: string | null, organId: string | null): Finding[] =>
  meetingOf === organId ? [] : [otherBody];

const otherBody = provision('R-52', 'LAW', '国令713号第三十条').block('MEETING_OF_ANOTHER_BODY', 'meetingId')`
  这是另一机关的会议，不能讨论决定由本机关作出的决策。
  选择作出这项决策的机关自己召开的会议。`;
