/**
 * 国令713号第三十条，地方各级人民代表大会和地方各级人民政府组织法第七十八条: a major decision is discussed at an executive meeting
 * or a plenary of the government. Bodies that follow the procedure by reference are only reminded of it.
 */
import { type OrganKind, ProceduralForce, proceduralForce } from '#server/law/decision/procedural-force.ts';
import type { Finding } from '#server/law/refusal.ts';

/** In which form something is discussed (会议形式). */
export enum MeetingKind {
  EXECUTIVE = 'EXECUTIVE',
  PLENARY = 'PLENARY',
  SPECIAL = 'SPECIAL',
  OFFICE = 'OFFICE',
  CIRCULATION = 'CIRCULATION',
}

/** What each form (会议形式) is called. */
export const MEETING_KIND_LABELS: Readonly<Record<MeetingKind, string>> = {
  [MeetingKind.EXECUTIVE]: '常务会议',
  [MeetingKind.PLENARY]: '全体会议',
  [MeetingKind.SPECIAL]: '专题会议',
  [MeetingKind.OFFICE]: '办公会议',
  [MeetingKind.CIRCULATION]: '传签',
};

/** The meetings at which a major decision can be taken (可以讨论决定的会议). */
export const DECIDING_MEETINGS: ReadonlySet<MeetingKind> = new Set([
  MeetingKind.EXECUTIVE,
  MeetingKind.PLENARY,
]);

/** Where a matter is to be discussed (提请讨论的会议). */
export interface DiscussionMeeting {
  meetingKind: MeetingKind;
  organKind: `${OrganKind}`;
}

/** What forbids discussing a matter in this form (会议形式). */
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
        : `参照条例，重大决策经领导班子会议集体讨论，${MEETING_KIND_LABELS[meetingKind]}不是这样的会议。`,
      fields: ['meetingKind'],
      fix: binding ? '改由常务会议或者全体会议讨论。' : '改由相当于常务会议的会议讨论，或者写明理由。',
    },
  ];
}
