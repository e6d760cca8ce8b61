import { shortMoment } from '#client/format.ts';
import type { OrganMembersQuery } from '#client/graphql/graphql.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { ConfirmChange, ReturnChange } from './change-documents.ts';

export type Change = Omit<OrganMembersQuery['organMemberChanges'][number], '__typename'>;

interface Props {
  /** Name of the record in words and buttons: 第1项的审议结果. */
  about: (change: Change) => string;
  /** Follows from a confirmation: 名单随即变动. */
  effect: string;
  capability: CapabilityRef;
}

/** 经第二人确认的变动: what stood before and after, why, by which two persons; a change that waits is answered here. */
export const Changes = ({ changes, ...props }: Props & { changes: readonly Change[] }) => (
  <LogList
    items={changes.map((change) => ({
      key: change.id,
      when: shortMoment(change.proposedAt),
      children: <Made change={change} {...props} />,
    }))}
  />
);

export const isWaiting = ({ confirmedAt, returnedAt }: Change): boolean => !confirmedAt && !returnedAt;

const Made = (props: Props & { change: Change }) => {
  const { change, about } = props;
  const { before, after, reason } = change;
  return (
    <div className="stack">
      <p>
        {about(change)}：{before === null ? `增加${after}` : `原登记为${before}；改为${after}`}。理由：
        {reason}
      </p>
      <p className="small soft">{handsOf(change)}</p>
      {isWaiting(change) ? <Answer {...props} /> : null}
    </div>
  );
};

/** Who did what of it, and when. */
function handsOf({ proposedBy, ...answer }: Change): string {
  const proposed = `${proposedBy ?? ''}提出`;
  if (answer.confirmedAt)
    return `${proposed}，${answer.confirmedBy ?? ''}确认（${shortMoment(answer.confirmedAt)}）`;
  if (answer.returnedAt)
    return `${proposed}，${answer.returnedBy ?? ''}退回（${shortMoment(answer.returnedAt)}）：${answer.returnReason}`;
  return `${proposed}，待另一人确认；原登记不变。`;
}

const WHY = [
  { kind: 'area', name: 'reason', label: '退回的原因', hint: '写明为什么不变动，不少于5字。' },
] as const;

/** 第二人的答复; whoever proposed it may only take it back. */
function Answer({ change, about, effect, capability }: Props & { change: Change }) {
  const form = `change:${change.id}`;
  return (
    <div className="row">
      {change.own ? null : (
        <ActionForm
          form={`${form}:confirm`}
          capability={capability}
          word={`确认变动${about(change)}`}
          document={ConfirmChange}
          variables={() => ({ id: change.id })}
          confirm={<p>{effect}</p>}
        />
      )}
      <ActionForm
        form={`${form}:return`}
        capability={capability}
        look="quiet"
        word={`${change.own ? '撤回' : '退回'}变动${about(change)}`}
        fields={WHY}
        document={ReturnChange}
        variables={({ reason = '' }) => ({ id: change.id, reason })}
      />
    </div>
  );
}
