import type { ReactNode } from 'react';
import { ChoiceGroup, type Choice } from '#client/ui/ChoiceGroup.tsx';
import { classes } from '#client/ui/classes.ts';
import { Described, describedBy } from '#client/ui/Field.tsx';
import { Select } from '#client/ui/Select.tsx';
import { Several } from '#client/ui/Several.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { choosable, LONGEST_ANSWER, LONGEST_OTHER } from '#server/law/participation/choice-questions.ts';
import { pointLabels } from '#server/law/participation/graded-questions.ts';
import { QuestionKind, type WholeQuestion } from '#server/law/participation/question.ts';
import { conditionOf } from '#server/law/participation/questionnaire.ts';
import type { Sent } from '../form-state.ts';
import { fieldName, otherName, partName } from './question-form.ts';

interface Asked {
  name: string;
  label: string;
  /** Condition on which the question is put to a respondent. */
  condition: string | undefined;
  question: WholeQuestion;
  sent: Sent;
}

const NO_NAMES = '请不要写姓名、电话等能认出个人的内容。';

const choicesOf = (labels: readonly string[]): Choice[] =>
  labels.map((label, place) => ({ value: String(place), label }));

/** Without a script a choice once made can only be changed: who need not answer takes it back by this one. */
const withdrawable = (labels: readonly string[], { onlyIf }: WholeQuestion): Choice[] => [
  ...choicesOf(labels),
  ...(onlyIf ? [{ value: '', label: '不适用' }] : []),
];

const said = (...hints: readonly (string | undefined)[]) => hints.filter(Boolean).join('') || undefined;

/** Free-text field for an answer that is none of the options, below them. */
const OtherWords = ({ name, question, sent }: Asked) =>
  question.other ? (
    <TextInput
      {...sent.field(otherName(name))}
      label="其他，请写明"
      optional
      hint={`选“其他”的写，最多${LONGEST_OTHER}字。${NO_NAMES}`}
    />
  ) : null;

function Single(asked: Asked) {
  const { name, label, condition, question, sent } = asked;
  return (
    <>
      <ChoiceGroup
        name={name}
        label={label}
        hint={condition}
        error={sent.error(name)}
        choices={withdrawable(choosable(question), question)}
        defaultValue={sent.value(name, '-')}
      />
      <OtherWords {...asked} />
    </>
  );
}

function Multiple(asked: Asked) {
  const { name, label, condition, question, sent } = asked;
  return (
    <>
      <Several
        name={name}
        label={label}
        hint={said(condition, '可以选几项。')}
        error={sent.error(name)}
        choices={choicesOf(choosable(question))}
        chosen={sent.values(name)}
      />
      <OtherWords {...asked} />
    </>
  );
}

const Written = ({ name, label, condition, question, sent }: Asked) => (
  <TextArea
    short
    optional={!question.required}
    {...sent.field(name)}
    label={label}
    max={LONGEST_ANSWER}
    hint={said(condition, NO_NAMES)}
  />
);

const Scale = ({ name, label, condition, question, sent }: Asked) => (
  <ChoiceGroup
    row
    name={name}
    label={label}
    hint={condition}
    error={sent.error(name)}
    choices={withdrawable(pointLabels(question), question)}
    defaultValue={sent.value(name, '-')}
  />
);

/** Several controls that answer one question; its errors stand above them and lead here. */
const Group = ({ name, label, hint, sent, children }: GroupProps) => (
  <fieldset
    id={name}
    tabIndex={-1}
    className={classes('field', 'question-parts', sent.error(name) && 'field--error')}
    aria-describedby={describedBy(name, { hint, error: sent.error(name) })}
  >
    <legend>{label}</legend>
    <Described id={name} hint={hint} error={sent.error(name)} />
    {children}
  </fieldset>
);

interface GroupProps extends Pick<Asked, 'name' | 'label' | 'sent'> {
  hint: string | undefined;
  children: ReactNode;
}

const Ranking = ({ name, label, condition, question: { options }, sent }: Asked) => (
  <Group name={name} label={label} sent={sent} hint={said(condition, '给每一项排一个名次，第1位最靠前。')}>
    {options.map((option, part) => (
      <Select
        key={option}
        {...sent.field(partName(name, part))}
        label={option}
        width="mid"
        placeholder="没有排"
        options={options.map((_, rank) => ({ value: String(rank), label: `第${rank + 1}位` }))}
      />
    ))}
  </Group>
);

const Matrix = ({ name, label, condition, question, sent }: Asked) => (
  <Group name={name} label={label} sent={sent} hint={said(condition, '逐项选一个。')}>
    {question.rows.map((row, part) => (
      <ChoiceGroup
        key={row}
        row
        name={partName(name, part)}
        label={row}
        choices={withdrawable(question.options, question)}
        defaultValue={sent.value(partName(name, part), '-')}
      />
    ))}
  </Group>
);

const FIELDS: Readonly<Record<QuestionKind, (asked: Asked) => ReactNode>> = {
  [QuestionKind.SINGLE]: Single,
  [QuestionKind.MULTIPLE]: Multiple,
  [QuestionKind.TEXT]: Written,
  [QuestionKind.SCALE]: Scale,
  [QuestionKind.RANKING]: Ranking,
  [QuestionKind.MATRIX]: Matrix,
};

interface QuestionFieldProps {
  questions: readonly WholeQuestion[];
  place: number;
  sent: Sent;
}

/** One question with the control of its kind; to whom it is put stands above it. */
export function QuestionField({ questions, place, sent }: QuestionFieldProps) {
  const question = questions[place];
  if (!question) return null;
  const condition = conditionOf(questions, place);
  const Kind = FIELDS[question.kind];
  return (
    <Kind
      name={fieldName(place)}
      label={`${place + 1}．${question.text}${question.required ? '（必答）' : ''}`}
      condition={condition ? `如果第${condition.no}题选了“${condition.option}”，请回答。` : undefined}
      question={question}
      sent={sent}
    />
  );
}
