import { graphql } from '#client/graphql/gql.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { reviewIn } from './draft-review.ts';
import { MeasureOfChange } from '#client/staff/engines/draft/MeasureOfChange.tsx';
import { EMPTY, fieldsOf, inputOf } from './legality-fields.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';

const GiveLegalityOpinion = graphql(`
  mutation GiveLegalityOpinion($id: ID!, $version: Int!, $input: LegalityOpinionInput!) {
    giveLegalityOpinion(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 出具合法性审查意见 (第二十七条、第二十八条). */
export const GiveLegalityOpinionForm = ({ course, capability }: CourseActionProps) => {
  const review = reviewIn(course);
  return (
    <RecordForm
      form={formOf(course, 'opinion')}
      documents={course.documents}
      capability={capability}
      word="出具审查意见"
      document={GiveLegalityOpinion}
      record={EMPTY}
      fields={fieldsOf(review)}
      variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
    >
      {review?.judged ? <MeasureOfChange measure={review.judged.measure} /> : null}
    </RecordForm>
  );
};
