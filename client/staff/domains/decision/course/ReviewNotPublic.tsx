import { graphql } from '#client/graphql/gql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { chosen } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CourseActionProps, formOf } from './course-action.ts';

const ReviewNotPublic = graphql(`
  mutation ReviewNotPublic($id: ID!, $version: Int!, $passed: Boolean!, $reason: Text!) {
    reviewNotPublic(id: $id, version: $version, passed: $passed, reason: $reason) {
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
  passed: string | null;
  reason: string;
}

const RESULTS = { PASSED: '成立，不公众参与', REFUSED: '不成立，应当公众参与' };

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'choice', name: 'passed', label: '审查结果', options: RESULTS, required: true },
  {
    kind: 'area',
    name: 'reason',
    label: '说明',
    hint: '不成立的，写明理由；不少于15字。',
    optional: true,
  },
];

/** 审查不予公开的认定 (第十四条): by another person; the claim stands among the records below. */
export const ReviewNotPublicForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'not-public-review')}
    documents={course.documents}
    capability={capability}
    word="审查不予公开的认定"
    document={ReviewNotPublic}
    record={{ passed: null, reason: '' }}
    fields={FIELDS}
    variables={({ passed, reason }) => ({
      id: course.id,
      version: course.version,
      passed: chosen(passed) === 'PASSED',
      reason,
    })}
  />
);
