import { shortMoment } from '#client/format.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { type Change, changeWords } from './member-words.ts';
import { ConfirmMemberChange, ReturnMemberChange } from './session-documents.ts';

interface Props {
  capability: CapabilityRef;
  onDone: () => void;
}

/** 名单的变动: the row before and after, why, by which two persons; what waits is answered here. */
export const MemberChanges = ({ changes, ...props }: Props & { changes: readonly Change[] }) => (
  <LogList
    items={changes.map((change) => ({
      key: change.id,
      when: shortMoment(change.proposedAt),
      children: <Made change={change} {...props} />,
    }))}
  />
);

export const isWaiting = ({ confirmedAt, returnedAt }: Change): boolean => !confirmedAt && !returnedAt;

const Made = ({ change, ...props }: Props & { change: Change }) => (
  <div className="stack">
    <p>
      {changeWords(change)}。理由：{change.reason}
    </p>
    <p className="small soft">{handsOf(change)}</p>
    {isWaiting(change) ? <Answer change={change} {...props} /> : null}
  </div>
);

/** Who did what of it, and when. */
function handsOf({ proposedBy, ...answer }: Change): string {
  const proposed = `${proposedBy ?? ''}提出`;
  if (answer.confirmedAt)
    return `${proposed}，${answer.confirmedBy ?? ''}确认（${shortMoment(answer.confirmedAt)}）`;
  if (answer.returnedAt)
    return `${proposed}，${answer.returnedBy ?? ''}退回（${shortMoment(answer.returnedAt)}）：${answer.returnReason}`;
  return `${proposed}，待另一人确认；名单不变。`;
}

const WHY = [
  { kind: 'area', name: 'reason', label: '退回的原因', hint: '写明为什么不变动，不少于5字。' },
] as const;

/** 第二人的答复; whoever proposed it may only take it back. */
function Answer({ change, capability, onDone }: Props & { change: Change }) {
  const about = `${change.after.name}的变动`;
  const form = `member-change:${change.id}`;
  return (
    <div className="row">
      {change.own ? null : (
        <ActionForm
          form={`${form}:confirm`}
          capability={capability}
          word={`确认${about}`}
          document={ConfirmMemberChange}
          variables={() => ({ id: change.id })}
          confirm={<p>核对任免文件；名单随即变动，以后的会议按变动后的名单。</p>}
          onDone={onDone}
        />
      )}
      <ActionForm
        form={`${form}:return`}
        capability={capability}
        look="quiet"
        word={`${change.own ? '撤回' : '退回'}${about}`}
        fields={WHY}
        document={ReturnMemberChange}
        variables={({ reason = '' }) => ({ id: change.id, reason })}
        onDone={onDone}
      />
    </div>
  );
}
