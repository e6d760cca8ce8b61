/** R-52 and the order of work: what a plan of a government meeting (政府会议) says, who convenes which kind, and to when it is put off. */
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import { MEETING_KIND_LABELS, MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r52 = provision('R-52', 'DESIGN', '会议办理规则');

/** A meeting as it is planned (会议方案). */
export interface MeetingPlan {
  kind: MeetingKind;
  name: string;
  sessionNo: number | null;
  startsAt: Date;
  endsAt: Date;
  place: string;
  chair: string;
}

/**
 * Convener of a meeting (召集单位): the government's office; a township, or a unit that decides for itself, for its own.
 */
export type Convener = 'GOVERNMENT_OFFICE' | 'OWN_BODY' | 'OTHER';

const KINDS: Readonly<Record<Convener, readonly MeetingKind[]>> = {
  GOVERNMENT_OFFICE: [MeetingKind.EXECUTIVE, MeetingKind.PLENARY, MeetingKind.SPECIAL, MeetingKind.OFFICE],
  OWN_BODY: [MeetingKind.LEADERSHIP, MeetingKind.OFFICE, MeetingKind.SPECIAL],
  OTHER: [],
};

/** Capacity in which a unit convenes (召集单位): a township, or a unit that decides for itself, for its own meetings. */
export const convenerUnit = (
  { kind, decidesItself }: { kind: OrganKind; decidesItself: boolean },
  otherwise: Convener,
): Convener => (kind === 'TOWNSHIP' || decidesItself ? 'OWN_BODY' : otherwise);

const LONGEST_HOURS = 24;
const MOST_CHARS = 100;

/** Reason against a meeting convened by any other unit (可以召集会议的单位). */
export const refuseConvening = (convener: Convener): Finding[] =>
  KINDS[convener].length === 0 ? [notConvening] : [];

/** Findings on a plan (会议方案). */
export const refuseMeetingPlan = (plan: MeetingPlan, convener: Convener): Finding[] => [
  ...refuseConvening(convener),
  ...(convener === 'OTHER' || KINDS[convener].includes(plan.kind) ? [] : [otherKind(plan.kind)]),
  ...(['name', 'place', 'chair'] as const).flatMap((field) => refuseText(plan[field], field)),
  ...(plan.sessionNo !== null && (plan.sessionNo < 1 || plan.sessionNo > 9999) ? [oddNumber] : []),
  ...refuseSpan(plan.startsAt, plan.endsAt),
];

/** Finding on beginning and end of a meeting (会议时间): the end comes first, or it lasts too long. */
export const refuseSpan = (startsAt: Date, endsAt: Date): Finding[] => {
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  return hours > 0 && hours <= LONGEST_HOURS ? [] : [oddSpan];
};

/**
 * Reason against announcing or postponing to a time that is past (会议预告、改期): nobody is invited to a meeting that has
 * begun.
 */
export const refusePast = (startsAt: Date, now: Date): Finding[] => (startsAt > now ? [] : [past]);

const TEXTS = { name: '会议名称', place: '会议地点', chair: '主持人' } as const;

const refuseText = (text: string, field: keyof typeof TEXTS): Finding[] =>
  blank(text) || Array.from(text).length > MOST_CHARS
    ? [
        r52.block('MEETING_TEXT_REQUIRED', field)`
          ${TEXTS[field]}没有填写，或者超过${MOST_CHARS}字。
          照会议通知抄录，用规范的简称。`,
      ]
    : [];

const notConvening = r52.block('UNIT_CONVENES_NO_MEETING')`
  本单位不召集会议：政府会议由县政府办公室安排，乡镇和自行决策的单位只安排自己的领导班子会议、办公会议、专题会议。
  有事项要上会的，在决策页安排上会，由县政府办公室列入议程。`;

const otherKind = (kind: MeetingKind) => r52.block('MEETING_KIND_NOT_CONVENED', 'kind')`
  本单位不安排${MEETING_KIND_LABELS[kind]}。
  选择本单位召开的会议种类。`;

const oddNumber = r52.block('SESSION_NO_INVALID', 'sessionNo')`
  会议次数应当是1至9999的整数。
  填写第几次；没有编次的不填。`;

const oddSpan = r52.block('MEETING_TIME_INVALID', 'startsAt', 'endsAt')`
  结束时间应当在开始之后，并且不超过${LONGEST_HOURS}小时。
  核对开始和结束时间。`;

const past = r52.block('MEETING_TIME_PAST', 'startsAt')`
  会议开始的时间已经过去。
  改为将来的时间。`;
