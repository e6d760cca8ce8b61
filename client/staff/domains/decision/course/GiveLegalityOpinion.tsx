import { graphql } from '#client/graphql/gql.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { reviewIn } from './draft-review.ts';
import { MeasureOfChange } from '#client/staff/engines/draft/MeasureOfChange.tsx';
import { ReviewReading } from './ReviewReading.tsx';
import { EMPTY, fieldsOf, inputOf } from './legality-fields.ts';
import { cellIn, idIn } from '#client/staff/ground/form/places.ts';
import { focusField } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';

/** Puts the cursor into the words of a point, once it is drawn. */
const toPoint = (form: string, index: number) =>
  void setTimeout(() => focusField(cellIn(idIn(form, 'points'), index, 'text')));

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
  const form = formOf(course, 'opinion');
  return (
    <RecordForm
      form={form}
      documents={course.documents}
      capability={capability}
      word="出具审查意见"
      document={GiveLegalityOpinion}
      record={EMPTY}
      fields={fieldsOf(review)}
      variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
      renderReading={({ values, set }) => (
        <ReviewReading
          no={course.no}
          review={review}
          points={values.points}
          onMark={(anchorId) => {
            set('points', [...values.points, { anchorId, text: '' }]);
            toPoint(form, values.points.length);
          }}
        />
      )}
    >
      {review?.judged ? <MeasureOfChange measure={review.judged.measure} /> : null}
    </RecordForm>
  );
};
