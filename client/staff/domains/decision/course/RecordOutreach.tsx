import { graphql } from '#client/graphql/gql.ts';
import { OUTREACH_FORM_LABELS } from '#server/law/decision/decision-publication.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { type Outreach, outreachOf } from './held-press.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';

const RecordOutreach = graphql(`
  mutation RecordOutreach($id: ID!, $version: Int!, $input: OutreachInput!) {
    recordOutreach(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Values extends Outreach {
  fileIds: string[];
}

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'choice', name: 'form', label: '方式', options: OUTREACH_FORM_LABELS, required: true },
  { kind: 'day', name: 'heldOn', label: '日期', required: true },
  { kind: 'area', name: 'summary', label: '主要内容', hint: '由谁、就哪些内容作了解读；公众可以看到。' },
  { kind: 'text', name: 'url', label: '网址', hint: '以 http:// 或者 https:// 开头。', optional: true },
  { kind: 'files', name: 'fileIds', label: '解读材料', of: ['INTERPRETATION', 'OTHER'], optional: true },
];

/** 登记宣传解读 (第三十二条): a press conference about the decision that was held is proposed. */
export const RecordOutreachForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'outreach')}
    documents={course.documents}
    capability={capability}
    word="登记宣传解读"
    look="quiet"
    document={RecordOutreach}
    record={{ ...outreachOf(course.events, window.location.origin), fileIds: [] }}
    fields={FIELDS}
    variables={({ form, ...values }) => ({
      id: course.id,
      version: course.version,
      input: { ...values, form: chosen(form) },
    })}
    confirm={<p>登记后，公众在决策页面看到这次解读的方式、日期、网址和主要内容：</p>}
    publicWords={({ summary }) => summary}
  />
);
