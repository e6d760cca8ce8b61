/** What is typed about an activity, and how it becomes what the contract and the law take. */
import type { ActivityInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/frame/refusal.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { PARTICIPATION_METHOD_LABELS, ParticipationMethod } from '#server/law/decision-phase.ts';
import { type GroupCounterpart, refuseGroupConsultation } from '#server/law/group-consultation.ts';

export interface TalkRow {
  groupName: string;
  counterpart: GroupCounterpart | '';
  counterpartName: string;
  opinions: string;
}

export interface ActivityForm {
  replacesId: string;
  method: ParticipationMethod | '';
  happenedOn: string;
  place: string;
  participants: string;
  participantCount: string;
  groups: readonly TalkRow[];
  summary: string;
  fileIds: string[];
}

export const NO_TALK: TalkRow = { groupName: '', counterpart: '', counterpartName: '', opinions: '' };
export const BLANK: ActivityForm = {
  replacesId: '',
  method: '',
  happenedOn: '',
  place: '',
  participants: '',
  participantCount: '',
  groups: [],
  summary: '',
  fileIds: [],
};

export const SHAPE = {
  form: 'activity',
  labels: {
    method: '方式',
    happenedOn: '日期',
    place: '地点',
    participants: '参加的人或者征求、调查的对象',
    participantCount: '参加人数或者反馈份数',
    groups: '与特定群体的沟通协商',
    summary: '意见归纳',
    fileIds: '活动记录',
  },
  lists: ['groups'],
};

/** 公开征求意见 and 听证会 have a course of their own. */
const ELSEWHERE: readonly string[] = [ParticipationMethod.PUBLIC_SOLICITATION, ParticipationMethod.HEARING];
export const METHODS = Object.fromEntries(
  Object.entries(PARTICIPATION_METHOD_LABELS).filter(([method]) => !ELSEWHERE.includes(method)),
) as Readonly<Record<ParticipationMethod, string>>;

/** Where people come together in a place. */
export const inPlace = ({ method }: Pick<ActivityForm, 'method'>) =>
  method === ParticipationMethod.FORUM || method === ParticipationMethod.SITE_VISIT;

const countOf = (typed: string) => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed) : null);

export const inputOf = (values: ActivityForm): ActivityInput => ({
  method: values.method as ParticipationMethod,
  happenedOn: values.happenedOn,
  place: inPlace(values) ? values.place : '',
  participants: values.participants,
  participantCount: countOf(values.participantCount) ?? 0,
  groups: values.groups.map((talk) => ({ ...talk, counterpart: talk.counterpart as GroupCounterpart })),
  summary: values.summary,
  fileIds: values.fileIds,
});

export const gapsIn = (values: ActivityForm): Record<string, string> => ({
  ...(values.method ? {} : { method: '请选方式' }),
  ...(values.happenedOn ? {} : { happenedOn: '请选日期' }),
  ...(countOf(values.participantCount) ? {} : { participantCount: '请填写1以上的整数' }),
  ...Object.fromEntries(
    values.groups.flatMap(({ counterpart }, index) =>
      counterpart ? [] : [[`groups.${index}.counterpart`, '请选沟通协商的对象']],
    ),
  ),
});

/** 国令713号第十四条第三款, said while one types; the day is the activity's. */
export const findingsIn =
  (today: CalendarDay) =>
  ({ groups, happenedOn }: ActivityForm): readonly Finding[] =>
    groups.flatMap((talk, index) =>
      refuseGroupConsultation(
        {
          ...talk,
          counterpart: talk.counterpart as GroupCounterpart,
          heldOn: (happenedOn || today) as CalendarDay,
        },
        today,
      )
        .filter(({ fields }) => !fields.includes('heldOn'))
        .map((finding) => ({
          ...finding,
          fields: finding.fields.map((field) => `groups.${index}.${field}`),
        })),
    );
