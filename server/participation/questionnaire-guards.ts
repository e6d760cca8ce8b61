import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r14 = provision('R-14', 'DESIGN', '问卷调查规则');

/** What decides whether a questionnaire can be answered (问卷是否开放). */
export interface AnsweringFacts {
  method: ParticipationMethod;
  state: ActivityState;
  startsAt: Date;
  endsAt: Date;
}

/** What forbids answering now (填写问卷): from its first instant until its last, which is too late. */
export function refuseAnswering({ method, state, startsAt, endsAt }: AnsweringFacts, now: Date): Finding[] {
  if (method !== ParticipationMethod.QUESTIONNAIRE || state !== ActivityState.PUBLISHED || now < startsAt)
    return [
      r14.block('QUESTIONNAIRE_NOT_OPEN')`
        问卷现在没有开放。
        开放时间见活动公告。`,
    ];
  return now >= endsAt
    ? [
        r14.block('QUESTIONNAIRE_CLOSED')`
          问卷已经截止。
          有意见可以向承办单位反映。`,
      ]
    : [];
}

/** How far a questionnaire is, as its summing up goes (归纳的条件). */
export const standingOf = ({ method, state, endsAt }: Omit<AnsweringFacts, 'startsAt'>) => ({
  questionnaire:
    method === ParticipationMethod.QUESTIONNAIRE &&
    state !== ActivityState.DRAFT &&
    state !== ActivityState.CANCELLED,
  held: state === ActivityState.HELD,
  endsAt,
});
