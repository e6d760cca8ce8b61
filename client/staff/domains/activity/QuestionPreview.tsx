import { sentOf } from '#client/citizen/form-state.ts';
import { QuestionField } from '#client/citizen/activity/QuestionField.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { type PlanForm, asks } from './plan-form.ts';
import { questionsIn } from './question-rows.ts';

/** The questions as the public will see them, of what is typed now. */
export function QuestionPreview({ values }: { values: PlanForm }) {
  const questions = asks(values) ? questionsIn(values.questions) : [];
  if (questions.length === 0) return null;
  return (
    <div className="stack">
      <Heading level={4}>预览：公众看到的题目</Heading>
      <p className="small soft">可以试填，不会保存。</p>
      {questions.map((_, place) => (
        <QuestionField key={place} place={place} questions={questions} sent={sentOf(null)} />
      ))}
    </div>
  );
}
