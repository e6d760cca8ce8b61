import { graphql } from '#client/graphql/gql.ts';
import { changedNo, RELATION_LABELS } from '#client/staff/engines/draft/draft-words.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Changed } from '#client/ui/Redline.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CHANGE_SOURCE_LABELS } from '#client/words.ts';
import { redline } from '#server/law/draft/redline.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { briefDigest, type DraftReview, pointWords, type ReviewedChange, reviewIn } from './draft-review.ts';

const JudgeReviewedChanges = graphql(`
  mutation JudgeReviewedChanges(
    $id: ID!
    $version: Int!
    $draftVersionId: ID!
    $verdicts: [ChangeVerdictInput!]!
  ) {
    judgeReviewedChanges(id: $id, version: $version, draftVersionId: $draftVersionId, verdicts: $verdicts) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** Option chosen for a difference that carries out no point of the opinion. */
const ASK_BACK = 'ASK_BACK';
type Values = Record<string, string>;

const pointOf = (index: number) => `point-${index}`;
const reasonOf = (index: number) => `reason-${index}`;

const fieldsOf = ({ changes, points }: DraftReview): RecordField<Values>[] =>
  changes.flatMap((change, index): RecordField<Values>[] => [
    {
      kind: 'choice',
      name: pointOf(index),
      label: `${changedNo(change)}的修改`,
      options: {
        ...Object.fromEntries(points.map((point) => [String(point.no), `落实${pointWords(point)}`])),
        [ASK_BACK]: '不是落实审查意见，不予确认',
      },
      inView: true,
      required: true,
    },
    {
      kind: 'area',
      name: reasonOf(index),
      label: `不予确认${changedNo(change)}的理由`,
      hint: '承办单位据此说明、改回或者重新送审。',
      when: (values) => values[pointOf(index)] === ASK_BACK,
    },
  ]);

/** Form values to begin with: verdicts given before; a difference without one is open. */
const begun = ({ changes }: DraftReview): Values =>
  Object.fromEntries(
    changes.flatMap(({ verdict }, index) => [
      [pointOf(index), verdict ? String(verdict.point ?? ASK_BACK) : ''],
      [reasonOf(index), verdict?.askedBack ?? ''],
    ]),
  );

const verdictsOf = ({ changes }: DraftReview, values: Values) =>
  changes.map(({ anchorId }, index) => {
    const chosen = values[pointOf(index)];
    return chosen === ASK_BACK
      ? { anchorId, askedBack: values[reasonOf(index)] ?? '' }
      : { anchorId, point: Number(chosen) };
  });

const aliasesOf = ({ changes }: DraftReview) =>
  Object.fromEntries(changes.map((_, index) => [`verdicts.${index}`, reasonOf(index)]));

/** 确认审查后的修改 (第二十八条): each difference from the draft that was reviewed, tied to a point of the opinion or asked back. */
export function JudgeChangesForm({ course, capability }: CourseActionProps) {
  const review = reviewIn(course);
  if (!review || review.changes.length === 0) return null;
  return (
    <RecordForm
      form={`${formOf(course, 'judge')}:${review.currentId}`}
      capability={capability}
      word="确认审查后的修改"
      document={JudgeReviewedChanges}
      record={begun(review)}
      fields={fieldsOf(review)}
      aliases={aliasesOf(review)}
      variables={(values) => ({
        id: course.id,
        version: course.version,
        draftVersionId: review.currentId,
        verdicts: verdictsOf(review, values),
      })}
      renderAid={(name) => {
        const change = review.changes.find((_, index) => pointOf(index) === name);
        return change ? <Difference change={change} /> : null;
      }}
    >
      <p className="small">
        第{review.currentNo}稿（{briefDigest(review.digest)}）与送审的第{review.submittedNo}稿相比，有
        {review.changes.length}处不同。逐处看是不是落实审查意见；全部确认以后才能上会。
      </p>
    </RecordForm>
  );
}

/** Difference between the two texts, word by word, and the source the unit gives for it. */
const Difference = ({ change }: { change: ReviewedChange }) => (
  <div className="stack">
    <p>
      <Tag>{RELATION_LABELS[change.relation]}</Tag>
    </p>
    <p className="draft-words">
      <Changed spans={redline(change.before, change.after)} />
    </p>
    <p className="small soft">
      承办单位说明的来源：{change.source ? CHANGE_SOURCE_LABELS[change.source] : '没有说明'}
      {change.point === null ? '' : `第${change.point}点`}
      {change.note ? `　${change.note}` : ''}
    </p>
  </div>
);
