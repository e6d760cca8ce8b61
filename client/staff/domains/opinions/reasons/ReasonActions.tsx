import { offer } from '#client/offer.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import {
  ConfirmReasonAnswer,
  type Group,
  ProposeReasonAnswer,
  ReturnReasonAnswer,
} from './reason-documents.ts';

interface Written {
  text: string;
  hidesQuestions: boolean;
  commentIds: readonly string[];
}

/** Whom it answers, where several ask; a question of another matter is left for an answer of its own. */
const fieldsOf = ({ questions, answer }: Group): RecordField<Written>[] => [
  ...(questions.length > 1 && !answer
    ? [
        {
          kind: 'checks' as const,
          name: 'commentIds' as const,
          label: '一并答复',
          options: Object.fromEntries(
            questions.map(({ commentId, displayName, receiptNo, question }) => [
              commentId,
              `${displayName}（${receiptNo}）${question ? `：${question}` : ''}`,
            ]),
          ),
        },
      ]
    : []),
  {
    kind: 'area',
    name: 'text',
    label: '再次答复',
    hint: '把理由里没有说清楚的说清楚：事实、数据、依据的条款。只答复一次，公布后不再修改。',
    required: true,
  },
  ...(questions.some(({ shown, question }) => shown && question)
    ? [
        {
          kind: 'tick' as const,
          name: 'hidesQuestions' as const,
          label: '提问的文字不公开（有辱骂、他人隐私等不宜公开的内容）',
        },
      ]
    : []),
];

/** 拟答复 by the staff; 确认 or 退回 by the lead, who did not write it. */
export function ReasonActions({ group }: { group: Group }) {
  const { key, questions, answer, viewerCan } = group;
  if (!viewerCan.some(offered)) return null;
  const ids = questions.map(({ commentId }) => commentId);
  const version = answer?.version ?? null;
  return (
    <div className="stack">
      {offered(offer(viewerCan, 'propose')) ? (
        <RecordForm<Written, object, Parameters<typeof variables>[0]>
          form={`reason:${key}`}
          capability={offer(viewerCan, 'propose')}
          word={answer ? '修改拟答复' : '拟再次答复'}
          document={ProposeReasonAnswer}
          record={{
            text: answer?.text ?? '',
            hidesQuestions: answer ? !answer.showQuestions : false,
            commentIds: ids,
          }}
          fields={fieldsOf(group)}
          variables={({ text, hidesQuestions, commentIds }) =>
            variables({ commentIds: [...commentIds], version, text, showQuestions: !hidesQuestions })
          }
        />
      ) : null}
      {answer && offered(offer(viewerCan, 'confirm')) ? <Confirm answer={answer} group={group} /> : null}
    </div>
  );
}

const variables = (given: {
  commentIds: string[];
  version: number | null;
  text: string;
  showQuestions: boolean;
}) => given;

const WHY = reasonField('退回的原因', '写明哪里需要修改，不少于5字；经办人可以看到。');

const Confirm = ({ answer, group }: { answer: NonNullable<Group['answer']>; group: Group }) => (
  <>
    <ActionForm
      form={`reason:${group.key}:confirm`}
      capability={offer(group.viewerCan, 'confirm')}
      word="确认并答复"
      document={ConfirmReasonAnswer}
      variables={() => ({ id: answer.id, version: answer.version })}
      confirm={`答复随即公布在采纳情况页面，并告知提问的${group.questions.length}人；公布以后不再修改。`}
    />
    <ActionDialog
      form={`reason:${group.key}:return`}
      look="quiet"
      word="退回"
      title="退回再次答复"
      document={ReturnReasonAnswer}
      capability={offer(group.viewerCan, 'return')}
      record={NO_REASON}
      fields={WHY}
      variables={({ reason }) => ({ id: answer.id, version: answer.version, reason })}
    />
  </>
);
