import { graphql } from '#client/graphql/gql.ts';
import type { ReportReply, UpwardForm } from '#client/graphql/graphql.ts';
import { REPORT_REPLY_LABELS, UPWARD_FORM_LABELS } from '#server/law/execution/issuing.ts';
import { type CourseActionProps, dayOr, formOf } from './course-action.ts';
import type { RecordField } from '#client/staff/form/record-field.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import { proofPapers } from '#client/staff/decision/proof-papers.ts';

const RecordPartyReply = graphql(`
  mutation RecordPartyReply($id: ID!, $version: Int!, $input: UpwardReportInput!) {
    recordPartyReply(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const RecordCongressReply = graphql(`
  mutation RecordCongressReply($id: ID!, $version: Int!, $input: UpwardReportInput!) {
    recordCongressReply(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Values {
  form: UpwardForm;
  reportNo: string;
  reportedOn: string;
  /** Empty while there is no reply. */
  reply: ReportReply | '';
  repliedOn: string;
  replyText: string;
  fileIds: string[];
}

const EMPTY: Values = {
  form: 'REQUEST',
  reportNo: '',
  reportedOn: '',
  reply: '',
  repliedOn: '',
  replyText: '',
  fileIds: [],
};

const answered = ({ reply }: Values) => reply !== '';

const fieldsOf = (kind: 'PARTY_REPORT' | 'NPC_REPORT'): readonly RecordField<Values>[] => [
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
  { kind: 'files', name: 'fileIds', ...proofPapers(kind), when: answered },
];

const PARTY = fieldsOf('PARTY_REPORT');
const CONGRESS = fieldsOf('NPC_REPORT');

const inputOf = ({ reply, repliedOn, replyText, ...report }: Values) =>
  reply === ''
    ? { ...report, fileIds: [], reply: null, repliedOn: null, replyText: null }
    : { ...report, reply, repliedOn: dayOr(repliedOn), replyText };

/** 登记请示报告党委 (第三十一条). */
export const RecordPartyReplyForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'party')}
    documents={course.documents}
    capability={capability}
    word="登记请示党委情况"
    document={RecordPartyReply}
    record={EMPTY}
    fields={PARTY}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
  />
);

/** 登记报告人大常委会 (第八条). */
export const RecordCongressReplyForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'congress')}
    documents={course.documents}
    capability={capability}
    word="登记报告人大情况"
    look="quiet"
    document={RecordCongressReply}
    record={EMPTY}
    fields={CONGRESS}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
  />
);
