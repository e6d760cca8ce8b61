/**
 * Forms for the legality review and the discussion of a matter from before the platform (补录), filled in from their
 * papers.
 */
import type { DiscussionResult, MeetingKind } from '#client/graphql/graphql.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import { DISCUSSION_RESULT_LABELS } from '#server/law/procedure/discussion-minutes.ts';
import * as opinion from '../course/legality-fields.ts';
import { linesOf, said, typed, withoutType } from '../procedure/step.ts';
import type { LateTold } from './late-told.ts';
import type { LatePlan } from './late-step.tsx';

type Reviewed = opinion.OpinionForm & { sentOn: string; givenOn: string; draftFileId: string };

const DRAFT_HINT = '当时的草案，先作为“决策草案”上传到决策材料。';

export const LEGALITY: LatePlan<Reviewed> = {
  step: 'LEGALITY_REVIEW',
  record: { ...opinion.EMPTY, sentOn: '', givenOn: '', draftFileId: '' },
  fields: [
    { kind: 'day', name: 'sentOn', label: '送审日期', required: true },
    { kind: 'day', name: 'givenOn', label: '出具审查意见的日期', required: true, beside: true },
    {
      kind: 'file',
      name: 'draftFileId',
      label: '送审的草案',
      hint: DRAFT_HINT,
      of: ['DRAFT'],
      required: true,
    },
    ...(opinion.fieldsOf(null) as unknown as readonly RecordField<Reviewed>[]),
  ],
  from: ({ legality: told }) =>
    told && {
      sentOn: told.sentOn,
      givenOn: told.givenOn,
      draftFileId: told.draftFileId,
      ...opinionTold(told.opinion),
    },
  part: ({ sentOn, givenOn, draftFileId, ...values }) => ({
    legality: { sentOn, givenOn, draftFileId, opinion: opinion.inputOf(values) },
  }),
};

const opinionTold = ({ points, ...told }: NonNullable<LateTold['legality']>['opinion']) => ({
  ...withoutType(told),
  authorityNote: typed(told.authorityNote),
  procedureNote: typed(told.procedureNote),
  contentNote: typed(told.contentNote),
  points: points.map(({ anchorId, text }) => ({ anchorId: typed(anchorId), text })),
  adviserName: typed(told.adviserName),
  adviserOpinion: typed(told.adviserOpinion),
  legalRiskStatement: typed(told.legalRiskStatement),
});

interface Discussed {
  meetingKind: MeetingKind | null;
  meetingName: string;
  heldOn: string;
  entitled: string;
  present: string;
  speakers: string;
  head: string;
  result: DiscussionResult | null;
  majorityResult: DiscussionResult | null;
  departureReason: string;
  dissents: { name: string; opinion: string }[];
  dissentConfirmed: boolean;
  draftFileId: string;
  changedAfterReview: string;
  fileIds: string[];
}

const NUMBER = /^\d{1,3}$/;
const wrong = (typed: string) => (NUMBER.test(typed.trim()) ? undefined : '请填写人数');

export const DISCUSSION: LatePlan<Discussed> = {
  step: 'DISCUSSION',
  record: {
    meetingKind: null,
    meetingName: '',
    heldOn: '',
    entitled: '',
    present: '',
    speakers: '',
    head: '',
    result: null,
    majorityResult: null,
    departureReason: '',
    dissents: [],
    dissentConfirmed: false,
    draftFileId: '',
    changedAfterReview: '',
    fileIds: [],
  },
  fields: [
    { kind: 'choice', name: 'meetingKind', label: '会议形式', options: MEETING_KIND_LABELS, required: true },
    { kind: 'text', name: 'meetingName', label: '会议名称', hint: '如“第12次常务会议”。' },
    { kind: 'day', name: 'heldOn', label: '会议日期', required: true, beside: true },
    { kind: 'text', name: 'entitled', label: '应到组成人员', count: true, wrong },
    { kind: 'text', name: 'present', label: '实到组成人员', count: true, beside: true, wrong },
    {
      kind: 'area',
      name: 'speakers',
      label: '发言顺序',
      hint: '一行一人，按实际发言的先后；行政首长最后发表意见（第三十条）。',
    },
    { kind: 'text', name: 'head', label: '行政首长', hint: '作出决定的人，写法与发言顺序中的相同。' },
    { kind: 'choice', name: 'result', label: '讨论结果', options: DISCUSSION_RESULT_LABELS },
    {
      kind: 'choice',
      name: 'majorityResult',
      label: '会议组成人员多数意见',
      options: DISCUSSION_RESULT_LABELS,
    },
    {
      kind: 'area',
      name: 'departureReason',
      label: '与多数意见不一致的理由',
      hint: '行政首长在会上说明的理由。',
      when: ({ result, majorityResult }) => majorityResult !== null && majorityResult !== result,
    },
    {
      kind: 'rows',
      name: 'dissents',
      label: '不同意见',
      hint: '如实记录何人、何种意见；没有的不填。',
      optional: true,
      noun: '不同意见',
      columns: [
        { name: 'name', label: '提出人', kind: 'text' },
        { name: 'opinion', label: '意见', kind: 'area' },
      ],
    },
    {
      kind: 'tick',
      name: 'dissentConfirmed',
      label: '不同意见已经核对，如实记录',
      hint: '没有不同意见的，也要确认。',
    },
    {
      kind: 'file',
      name: 'draftFileId',
      label: '提交讨论的草案',
      hint: DRAFT_HINT,
      of: ['DRAFT'],
      required: true,
    },
    {
      kind: 'area',
      name: 'changedAfterReview',
      label: '合法性审查以后的修改',
      hint: '与送审的草案是同一份的不填；不同的，写明按哪些审查意见作了哪些修改。',
      optional: true,
    },
  ],
  from: ({ discussion: told }) =>
    told && {
      ...withoutType(told),
      entitled: String(told.entitled),
      present: String(told.present),
      speakers: told.speakers.join('\n'),
      departureReason: typed(told.departureReason),
      dissents: told.dissents.map(({ name, opinion: view }) => ({ name, opinion: view })),
      changedAfterReview: typed(told.changedAfterReview),
    },
  part: ({ fileIds: _kept, meetingKind, speakers, entitled, present, changedAfterReview, ...rest }) => ({
    discussion: {
      ...rest,
      meetingKind: chosen(meetingKind),
      speakers: linesOf(speakers),
      entitled: Number(entitled) || 0,
      present: Number(present) || 0,
      changedAfterReview: said(changedAfterReview),
    },
  }),
};
