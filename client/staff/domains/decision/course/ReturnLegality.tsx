import { graphql } from '#client/graphql/gql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CourseActionProps, formOf } from './course-action.ts';

const RequestLegalitySupplement = graphql(`
  mutation RequestLegalitySupplement($id: ID!, $version: Int!, $reason: Text!) {
    requestLegalitySupplement(id: $id, version: $version, reason: $reason) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ReturnLegality = graphql(`
  mutation ReturnLegality($id: ID!, $version: Int!, $reason: Text!) {
    returnLegality(id: $id, version: $version, reason: $reason) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const EMPTY = { reason: '' };

const asked = (label: string, hint: string): readonly RecordField<typeof EMPTY>[] => [
  { kind: 'area', name: 'reason', label, hint, required: true },
];

const WANTED = asked('要补充的材料', '写明缺什么、补成什么样；承办单位可以看到。');
const REASON = asked('退回的理由', '写明要修改什么；承办单位可以看到。');

/** 要求补充材料 (第二十六条): the draft stays in review. */
export const RequestSupplementForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'supplement')}
    documents={course.documents}
    capability={capability}
    word="要求补充材料"
    look="quiet"
    document={RequestLegalitySupplement}
    record={EMPTY}
    fields={WANTED}
    variables={({ reason }) => ({ id: course.id, version: course.version, reason })}
  />
);

/** 退回修改 (第二十六条). */
export const ReturnLegalityForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'return')}
    documents={course.documents}
    capability={capability}
    word="退回承办单位"
    look="quiet"
    document={ReturnLegality}
    record={EMPTY}
    fields={REASON}
    variables={({ reason }) => ({ id: course.id, version: course.version, reason })}
  />
);
