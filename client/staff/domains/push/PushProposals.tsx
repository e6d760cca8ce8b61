import { shortMoment } from '#client/format.ts';
import { type Change, isWaiting } from '#client/staff/engines/change/Changes.tsx';
import { ConfirmChange, ReturnChange } from '#client/staff/engines/change/change-documents.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';

interface Props {
  proposals: readonly Change[];
  capability: CapabilityRef;
}

/** 拟写的推送: what waits for a second person of the unit, and what went back with its reason. */
export const PushProposals = ({ proposals, capability }: Props) => (
  <LogList
    items={proposals
      .filter(({ confirmedAt }) => !confirmedAt)
      .map((one) => ({
        key: one.id,
        when: shortMoment(one.proposedAt),
        children: <Proposal change={one} capability={capability} />,
      }))}
  />
);

const Proposal = ({ change, capability }: { change: Change; capability: CapabilityRef }) => (
  <div className="stack">
    <p>{change.after}</p>
    <p className="small soft">
      {`${change.proposedBy ?? ''}拟写，理由：${change.reason}`}
      {change.returnedAt ? `。${change.returnedBy ?? ''}退回：${change.returnReason}` : ''}
    </p>
    {isWaiting(change) ? <Answer change={change} capability={capability} /> : null}
  </div>
);

const WHY = [
  { kind: 'area', name: 'reason', label: '退回的原因', hint: '写明要改什么，不少于5字。' },
] as const;

/** 审核: by another person than wrote it; who wrote it may only take it back. */
const Answer = ({ change, capability }: { change: Change; capability: CapabilityRef }) => (
  <div className="row">
    {change.own ? null : (
      <ActionForm
        form={`push:${change.id}:confirm`}
        capability={capability}
        word="审核通过，寄出"
        document={ConfirmChange}
        variables={() => ({ id: change.id })}
        confirm={
          <>
            <p>{change.after}</p>
            <p className="small">寄给选了这些群体的人，并列在公开的推送页面上；寄出以后不能收回。</p>
          </>
        }
      />
    )}
    <ActionForm
      form={`push:${change.id}:return`}
      capability={capability}
      look="quiet"
      word={change.own ? '撤回推送' : '退回修改'}
      fields={WHY}
      document={ReturnChange}
      variables={({ reason = '' }) => ({ id: change.id, reason })}
    />
  </div>
);
