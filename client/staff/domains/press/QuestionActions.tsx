import { offer } from '#client/offer.ts';
import type { QuestionNotTaken } from '#client/graphql/graphql.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { QUESTION_NOT_TAKEN_LABELS, words } from '#client/words.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { refuseNotTaking, refusePressAnswer, showsNotTaken } from '#server/law/press/press-question.ts';
import { PressQuestionState, QuestionNotTaken as Reason } from '#server/law/press/press-words.ts';
import { AnswerPressQuestion, LeavePressQuestion, MarkPressQuestion } from './press-documents.ts';
import type { PressProps, QuestionRow } from './press-record.ts';

interface QuestionProps extends PressProps {
  row: QuestionRow;
}

/** Actions on a question: put in the room, answered, or left for a reason. */
export function QuestionActions({ press, row }: QuestionProps) {
  const { viewerCan } = press;
  if (row.state !== 'RECEIVED' && row.state !== 'ASKED') return null;
  return (
    <div className="row">
      {row.state === 'RECEIVED' && offered(offer(viewerCan, 'markAsked')) ? (
        <ActionForm
          form={`mark:${row.id}`}
          capability={offer(viewerCan, 'markAsked')}
          look="quiet"
          word="现场已提"
          document={MarkPressQuestion}
          variables={() => ({ id: row.id })}
        />
      ) : null}
      {offered(offer(viewerCan, 'answer')) ? <Answer press={press} row={row} /> : null}
      {offered(offer(viewerCan, 'leave')) ? <Leave press={press} row={row} /> : null}
    </div>
  );
}

const stateOf = ({ state }: QuestionRow) => PressQuestionState[state];
const shownFirst = ({ text }: QuestionRow) => maskPersonal(text ?? '');

/** 公布答复: in the room, so that the transcript holds it; or in writing. */
const Answer = ({ press, row }: QuestionProps) => (
  <RecordForm
    form={`answer:${row.id}`}
    capability={offer(press.viewerCan, 'answer')}
    look="quiet"
    word="公布答复"
    document={AnswerPressQuestion}
    record={{ shown: shownFirst(row), how: row.state === 'ASKED' ? 'ROOM' : 'WRITING', answer: '' }}
    fields={[
      {
        kind: 'area',
        name: 'shown',
        label: '公开的问题',
        hint: '按原意；手机号等个人信息已经隐去。',
        required: true,
      },
      {
        kind: 'choice',
        name: 'how',
        label: '怎样答复',
        options: { ROOM: '现场已经回答，见文字实录', WRITING: '书面答复' },
      },
      { kind: 'area', name: 'answer', label: '答复', when: ({ how }) => how === 'WRITING' },
    ]}
    findings={(values) => refusePressAnswer(stateOf(row), inputOf(values))}
    variables={(values) => ({ id: row.id, input: inputOf(values) })}
    confirm={<p>问题和答复在文字实录页面公开，公开以后不再修改。</p>}
  />
);

const inputOf = ({ shown, how, answer }: { shown: string; how: string; answer: string }) => ({
  shown,
  answer: how === 'WRITING' ? answer : '',
  inWriting: how === 'WRITING',
});

interface LeaveTyped {
  reason: QuestionNotTaken | null;
  shown: string;
}

const leaveTyped = (row: QuestionRow): LeaveTyped => ({ reason: null, shown: shownFirst(row) });

/** 不采用: for one of the few reasons, which everybody reads. */
const Leave = ({ press, row }: QuestionProps) => (
  <RecordForm
    form={`leave:${row.id}`}
    capability={offer(press.viewerCan, 'leave')}
    look="text"
    word="不采用"
    document={LeavePressQuestion}
    record={leaveTyped(row)}
    fields={[
      {
        kind: 'choice',
        name: 'reason',
        label: '理由',
        options: QUESTION_NOT_TAKEN_LABELS,
        none: words.form.choose,
        required: true,
      },
      {
        kind: 'area',
        name: 'shown',
        label: '公开的问题',
        when: ({ reason }) => reason !== null && showsNotTaken(Reason[reason]),
      },
    ]}
    findings={({ reason, shown }) =>
      reason === null ? [] : refuseNotTaking(stateOf(row), Reason[reason], shown)
    }
    variables={({ reason, shown }) => ({ id: row.id, reason: reason ?? 'OFF_TOPIC', shown })}
    confirm={<p>理由在文字实录页面公开；涉及秘密和隐私的，不公开问题本身。</p>}
  />
);
