import { offer } from '#client/offer.ts';
import { shortMoment } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import {
  PRESS_QUESTION_ORIGIN_LABELS,
  PRESS_QUESTION_STATE_LABELS,
  QUESTION_NOT_TAKEN_LABELS,
} from '#client/words.ts';
import { RecordPressQuestion } from './press-documents.ts';
import { QuestionActions } from './QuestionActions.tsx';
import type { PressProps, QuestionRow } from './press-record.ts';

/** 提问: in the order in which they came; nobody ranks them. */
export function QuestionsPanel({ press }: PressProps) {
  const { questions } = press;
  return (
    <Panel
      title="提问"
      aside={<span className="small soft">{`${questions.length}个，按收到的先后，不评分、不投票`}</span>}
    >
      <div className="stack">
        <InRoom press={press} />
        {questions.length === 0 ? <p className="small soft">还没有人提问。</p> : null}
        <ol className="stack plain">
          {questions.map((row) => (
            <li key={row.id} className="stack">
              <Asked row={row} />
              <QuestionActions press={press} row={row} />
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}

const Asked = ({ row }: { row: QuestionRow }) => (
  <div>
    <p className="row small soft">
      <span>
        {`第${row.place}个　${row.outlet ?? '公众'}　${PRESS_QUESTION_ORIGIN_LABELS[row.origin]}　${shortMoment(row.receivedAt)}`}
      </span>
      <Tag kind={row.state === 'RECEIVED' || row.state === 'ASKED' ? 'open' : 'done'}>
        {PRESS_QUESTION_STATE_LABELS[row.state]}
      </Tag>
    </p>
    <p className="said">{row.text}</p>
    {row.shown && row.shown !== row.text ? <p className="small">{`公开的问题：${row.shown}`}</p> : null}
    {row.answer ? <p className="small">{`答复：${row.answer}`}</p> : null}
    {row.notTaken ? <p className="small">{`没有采用：${QUESTION_NOT_TAKEN_LABELS[row.notTaken]}`}</p> : null}
  </div>
);

const NEW = { outlet: '', text: '' };

/** 登记现场提问: the outlet as it names itself, the question as it was put. */
function InRoom({ press: { id, viewerCan } }: PressProps) {
  if (!offered(offer(viewerCan, 'recordQuestion'))) return null;
  return (
    <RecordForm
      form={`press:${id}:question`}
      capability={offer(viewerCan, 'recordQuestion')}
      look="quiet"
      word="登记现场提问"
      document={RecordPressQuestion}
      record={NEW}
      fields={[
        { kind: 'text', name: 'outlet', label: '媒体名称', required: true },
        { kind: 'area', name: 'text', label: '问题', required: true },
      ]}
      variables={({ outlet, text }) => ({
        input: { eventId: id, idempotencyKey: crypto.randomUUID(), outlet, text },
      })}
    />
  );
}
