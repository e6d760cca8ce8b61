import type { DiscussionResult } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { DISCUSSION_RESULT_LABELS } from '#server/law/procedure/discussion-minutes.ts';
import type { Course } from './course-record.ts';

interface Values {
  speakers: { memberId: string }[];
  actingHeadId: string;
  authorisationId: string;
  majorityResult: DiscussionResult | null;
  /** How it was approved; nothing where it was not. */
  approval: 'AS_DISCUSSED' | 'AMENDED' | null;
  departureReason: string;
  dissents: { memberId: string; opinion: string }[];
  dissentConfirmed: boolean;
  fileIds: string[];
}

/** Whether the text that lay before the meeting is what it approved. */
const APPROVALS = { AS_DISCUSSED: '会议通过', AMENDED: '修改后通过' } as const;

/** Nothing of it yet. */
export const EMPTY: Values = {
  speakers: [{ memberId: '' }, { memberId: '' }],
  actingHeadId: '',
  authorisationId: '',
  majorityResult: null,
  approval: null,
  departureReason: '',
  dissents: [],
  dissentConfirmed: false,
  fileIds: [],
};

type Members = NonNullable<NonNullable<Course['heldDiscussion']>['members']>;

/** Fields that the meeting desk cannot fill in: who spoke, how most of them saw it, who dissented. */
export const fieldsOf = (
  decided: DiscussionResult | null,
  members: Members,
): readonly RecordField<Values>[] => {
  const present = members.filter((one) => one.present);
  const options = Object.fromEntries(present.map(({ memberId, post, name }) => [memberId, `${post}${name}`]));
  const headless = !present.some(({ head }) => head);
  return [...spokenFields(options, headless), ...resultFields(decided), dissentField(options), ...RECORDED];
};

const PICK = '请选择';

const spokenFields = (
  options: Readonly<Record<string, string>>,
  headless: boolean,
): readonly RecordField<Values>[] => [
  {
    kind: 'rows',
    name: 'speakers',
    label: '发言顺序',
    hint: '按实际发言的先后，从到会的组成人员中选择；行政首长最后发表意见（第三十条）。',
    noun: '发言人',
    columns: [{ name: 'memberId', label: '姓名', kind: 'choice', options, none: PICK }],
    ordered: true,
  },
  {
    kind: 'choice',
    name: 'actingHeadId',
    label: '受权作出决定的人',
    hint: '行政首长没有到会，由受书面授权的组成人员主持、作出决定。',
    options,
    none: PICK,
    when: () => headless,
  },
  {
    kind: 'file',
    name: 'authorisationId',
    label: '书面授权',
    hint: '行政首长的书面授权，先上传到决策材料。',
    of: ['OTHER'],
    when: () => headless,
  },
];

const dissentField = (options: Readonly<Record<string, string>>): RecordField<Values> => ({
  kind: 'rows',
  name: 'dissents',
  label: '不同意见',
  hint: '如实记录何人、何种意见；没有的不填。',
  optional: true,
  noun: '不同意见',
  columns: [
    { name: 'memberId', label: '提出人', kind: 'choice', options, none: PICK },
    { name: 'opinion', label: '意见', kind: 'area' },
  ],
});

const resultFields = (decided: DiscussionResult | null): readonly RecordField<Values>[] => [
  {
    kind: 'choice',
    name: 'majorityResult',
    label: '会议组成人员多数意见',
    options: DISCUSSION_RESULT_LABELS,
  },
  {
    kind: 'choice',
    name: 'approval',
    label: '怎样通过',
    hint: '会上原则通过、提出修改的，选择“修改后通过”：承办单位按会议意见改成审定稿，政府办公室另一人确认后签发。',
    options: APPROVALS,
    required: true,
    when: () => decided === 'APPROVE',
  },
  {
    kind: 'area',
    name: 'departureReason',
    label: '与多数意见不一致的理由',
    hint: '行政首长在会上说明的理由。',
    when: ({ majorityResult }) => majorityResult !== null && majorityResult !== decided,
  },
];

const RECORDED: readonly RecordField<Values>[] = [
  {
    kind: 'tick',
    name: 'dissentConfirmed',
    label: '不同意见已经核对，如实记录',
    hint: '没有不同意见的，也要确认。',
  },
  {
    kind: 'files',
    name: 'fileIds',
    label: '会议记录、纪要',
    hint: '如实记录讨论情况和决定的会议记录或者会议纪要，先上传到决策材料。',
    of: ['MEETING_MINUTES', 'MEETING_SUMMARY'],
  },
];

/** Form values as the contract's input. */
export const inputOf = (
  { speakers, approval, actingHeadId, authorisationId, ...values }: Values,
  decided: DiscussionResult | null,
) => ({
  ...values,
  actingHeadId: actingHeadId || null,
  authorisationId: authorisationId || null,
  amended: decided === 'APPROVE' && approval === 'AMENDED',
  speakerIds: speakers.map(({ memberId }) => memberId).filter((id) => id !== ''),
});
