import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r14 = provision('R-14', 'DESIGN', '问卷调查规则');

/** Facts that decide whether a questionnaire can be answered (问卷是否开放). */
export interface AnsweringFacts {
  method: ParticipationMethod;
  state: ActivityState;
  startsAt: Date;
  endsAt: Date;
}

/** Reasons against answering now (填写问卷): it is open from its first instant until just before its last. */
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

/** Progress of a questionnaire, which decides whether it can be summed up (归纳的条件). */
export const standingOf = ({ method, state, endsAt }: Omit<AnsweringFacts, 'startsAt'>) => ({
  questionnaire:
    method === ParticipationMethod.QUESTIONNAIRE &&
    state !== ActivityState.DRAFT &&
    state !== ActivityState.CANCELLED,
  held: state === ActivityState.HELD,
  endsAt,
});
