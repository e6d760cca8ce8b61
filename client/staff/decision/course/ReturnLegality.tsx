import { graphql } from '#client/graphql/gql.ts';
import { DeedForm } from '#client/staff/frame/DeedForm.tsx';
import type { DeedField } from '#client/staff/frame/DeedFields.tsx';
import { type CourseDeedProps, formOf } from './course-deed.ts';
import { useDone } from './done-context.ts';

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

const WANTED: readonly DeedField[] = [
  { name: 'reason', label: '要补充的材料', kind: 'area', hint: '写明缺什么、补成什么样；承办单位可以看到。' },
];
const REASON: readonly DeedField[] = [
  { name: 'reason', label: '退回的理由', kind: 'area', hint: '写明要修改什么；承办单位可以看到。' },
];

/** 要求补充材料 (第二十六条): the draft stays in review. */
export function RequestSupplementForm({ course, capability }: CourseDeedProps) {
  const done = useDone();
  return (
    <DeedForm
      form={formOf(course, 'supplement')}
      capability={capability}
      word="要求补充材料"
      look="quiet"
      document={RequestLegalitySupplement}
      fields={WANTED}
      variables={({ reason = '' }) => ({ id: course.id, version: course.version, reason })}
      onDone={() => done('要求补充材料')}
    />
  );
}

/** 退回修改 (第二十六条). */
export function ReturnLegalityForm({ course, capability }: CourseDeedProps) {
  const done = useDone();
  return (
    <DeedForm
      form={formOf(course, 'return')}
      capability={capability}
      word="退回承办单位"
      look="quiet"
      document={ReturnLegality}
      fields={REASON}
      variables={({ reason = '' }) => ({ id: course.id, version: course.version, reason })}
      onDone={() => done('退回承办单位')}
    />
  );
}
