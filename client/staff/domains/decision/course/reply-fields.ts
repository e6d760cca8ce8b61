import type { ReportReply, UpwardForm } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { REPORT_REPLY_LABELS, UPWARD_FORM_LABELS } from '#server/law/execution/issuing.ts';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';
import { dayOr } from './course-action.ts';

/** A report and its reply as they are typed (请示报告及答复). */
export interface ReplyForm {
  form: UpwardForm;
  reportNo: string;
  reportedOn: string;
  /** Empty while there is no reply. */
  reply: ReportReply | '';
  repliedOn: string;
  replyText: string;
  fileIds: string[];
}

export const EMPTY: ReplyForm = {
  form: 'REQUEST',
  reportNo: '',
  reportedOn: '',
  reply: '',
  repliedOn: '',
  replyText: '',
  fileIds: [],
};

const answered = ({ reply }: ReplyForm) => reply !== '';

/** Fields that every report asks for. */
export const FIELDS: readonly RecordField<ReplyForm>[] = [
  { kind: 'choice', name: 'form', label: '种类', options: UPWARD_FORM_LABELS },
  { kind: 'text', name: 'reportNo', label: '报告文号' },
  { kind: 'day', name: 'reportedOn', label: '报告日期', required: true },
  { kind: 'choice', name: 'reply', label: '答复', options: { '': '尚未答复', ...REPORT_REPLY_LABELS } },
  { kind: 'day', name: 'repliedOn', label: '答复日期', when: answered },
  {
    kind: 'area',
    name: 'replyText',
    label: '答复内容',
    hint: '不同意的应当写明，随件退回承办单位。',
    when: answered,
  },
];

/** The same with the paper of the reply. */
export const fieldsOf = (kind: 'PARTY_REPORT' | 'NPC_REPORT'): readonly RecordField<ReplyForm>[] => [
  ...FIELDS,
  { kind: 'files', name: 'fileIds', ...proofPapers(kind), when: answered },
];

/** Form values as the contract's input. */
export const inputOf = ({ reply, repliedOn, replyText, ...report }: ReplyForm) =>
  reply === ''
    ? { ...report, fileIds: [], reply: null, repliedOn: null, replyText: null }
    : { ...report, reply, repliedOn: dayOr(repliedOn), replyText };
