/** Form of a record of a public activity, and its conversion to the contract's input and the law's. */
import type { ActivityInput } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { RecordedContent } from '#client/staff/ground/form/correction.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { dayOf } from '#client/format.ts';
import { EVENT_KIND_LABELS, EVENT_KINDS, words } from '#client/words.ts';
import {
  type Activity,
  IN_A_PLACE,
  OWN_PROCEDURE,
  refuseActivity,
} from '#server/law/participation/activity.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  PARTICIPATION_METHOD_LABELS,
  type ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import type { GroupCounterpart } from '#server/law/participation/group-consultation.ts';
import { TALK, type TalkRow } from './talk-rows.ts';
import { type StepProps, within, withoutType } from './step.ts';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';

export interface ActivityForm {
  /** Id of the announced activity that this record is about; empty where none was announced. */
  activityId: string;
  method: ParticipationMethod | '';
  happenedOn: string;
  place: string;
  participants: string;
  participantCount: string;
  groups: readonly TalkRow[];
  summary: string;
  /** For those whom the platform did not count. */
  signInSheetId: string;
  fileIds: string[];
}

const BLANK: ActivityForm = {
  activityId: '',
  method: '',
  happenedOn: '',
  place: '',
  participants: '',
  participantCount: '',
  groups: [],
  summary: '',
  signInSheetId: '',
  fileIds: [],
};

/** 公开征求意见 and 听证会 have a course of their own. */
const METHODS = Object.fromEntries(
  Object.entries(PARTICIPATION_METHOD_LABELS).filter(
    ([method]) => !OWN_PROCEDURE.has(method as ParticipationMethod),
  ),
);

const inPlace = ({ method }: ActivityForm) => method !== '' && IN_A_PLACE.has(method);

const countOf = (typed: string) => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed) : 0);

/** Announced activities of the decision that have begun (公告过的活动), by id: the day and the name of each. */
function announcedOf({ decision: { events, publicActivities }, today }: StepProps): Record<string, string> {
  const heard = events.filter(({ kind, stage }) => EVENT_KINDS[kind].hears && HELD.has(stage));
  const filledIn = publicActivities.filter(({ state }) => state === 'PUBLISHED');
  return Object.fromEntries(
    [
      ...heard.map((one) => ({ ...one, what: EVENT_KIND_LABELS[one.kind] })),
      ...filledIn.map((one) => ({ ...one, what: PARTICIPATION_METHOD_LABELS[one.method] })),
    ]
      .filter(({ startsAt }) => dayOf(startsAt) <= today)
      .map(({ id, what, title, startsAt }) => [id, `${what}：${title}（${dayOf(startsAt)}）`]),
  );
}

const HELD: ReadonlySet<string> = new Set(['ONGOING', 'FINISHED', 'REPORT_PUBLISHED', 'ARCHIVED']);

const announcedField = (props: StepProps): readonly RecordField<ActivityForm>[] => {
  const options = announcedOf(props);
  return Object.keys(options).length === 0
    ? []
    : [
        {
          kind: 'choice',
          name: 'activityId',
          label: '公告过的活动',
          hint: '座谈会、实地走访的意见归纳作为活动情况的草稿，送审以后公布；问卷、书面征求意见的随即公布。',
          options,
          none: '没有公告过',
          optional: true,
        },
      ];
};

const METHOD: RecordField<ActivityForm> = {
  kind: 'choice',
  name: 'method',
  label: '方式',
  options: METHODS,
  none: words.form.choose,
  required: true,
};

const SHEET: RecordField<ActivityForm> = {
  kind: 'file',
  name: 'signInSheetId',
  label: '签到表、纸质答卷汇总表',
  hint: '人数多于平台记录的，上传参加人签名的签到表或者纸质答卷的汇总表。',
  of: ['OTHER'],
  optional: true,
  when: ({ activityId }) => activityId !== '',
};

const fieldsOf = (props: StepProps): readonly RecordField<ActivityForm>[] => [
  ...announcedField(props),
  METHOD,
  { kind: 'day', name: 'happenedOn', label: '日期', required: true, beside: true, ...within(props) },
  { kind: 'text', name: 'place', label: '地点', when: inPlace },
  {
    kind: 'text',
    name: 'participants',
    label: '参加的人或者征求、调查的对象',
    hint: '如“青山小区业主、社区干部”。',
  },
  {
    kind: 'text',
    name: 'participantCount',
    label: '参加人数或者反馈份数',
    hint: '公告过的活动以签到人数为准，问卷以在线答卷的份数为准。',
    wrong: (typed) => (countOf(typed) > 0 ? undefined : '请填写1以上的整数'),
  },
  SHEET,
  {
    kind: 'area',
    name: 'summary',
    label: '意见归纳',
    hint: '归纳写明提出了哪些意见；没有人提出意见的，如实写明（国令713号第十八条）。',
  },
  {
    kind: 'rows',
    name: 'groups',
    label: '与特定群体的沟通协商',
    hint: '涉及特定群体利益的，应当与相关人民团体、社会组织以及群众代表进行沟通协商，充分听取意见（国令713号第十四条）。没有的不添加。',
    optional: true,
    noun: '沟通协商',
    columns: TALK,
  },
  { kind: 'files', name: 'fileIds', ...proofPapers('ACTIVITY', 'OTHER') },
];

const activityOf = (values: ActivityForm) => ({
  method: values.method as ParticipationMethod,
  happenedOn: values.happenedOn as CalendarDay,
  place: inPlace(values) ? values.place : '',
  participants: values.participants,
  participantCount: countOf(values.participantCount),
  groups: values.groups.map((talk) => ({ ...talk, counterpart: talk.counterpart as GroupCounterpart })),
  summary: values.summary,
});

const inputOf = (values: ActivityForm): ActivityInput => ({
  ...activityOf(values),
  activityId: values.activityId || null,
  signInSheetId: values.activityId ? values.signInSheetId || null : null,
  fileIds: values.fileIds,
});

const valuesOf = (told: NonNullable<RecordedContent['activity']>): ActivityForm => ({
  ...told,
  activityId: told.activityId ?? '',
  signInSheetId: told.signInSheetId ?? '',
  method: told.method,
  participantCount: String(told.participantCount),
  groups: told.groups.map(withoutType),
});

/** 公众参与活动 (第十四条): held otherwise than by public solicitation or a hearing, which have a course of their own. */
export const ACTIVITY = {
  kind: 'ACTIVITY',
  word: '登记公众参与活动',
  document: standard('recordActivity'),
  blank: BLANK,
  fieldsOf,
  inputOf,
  toldIn: ({ activity }: RecordedContent) => activity,
  valuesOf,
  /** 国令713号第十四条、第十八条. */
  findingsOf:
    ({ today }: StepProps) =>
    (values: ActivityForm) =>
      refuseActivity(activityOf(values) satisfies Activity, today),
} as const;
