import { shortMoment } from '#client/format.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import { CancelSignUpFor, ClaimSignUpFor, type Registered } from './registration-documents.ts';

/** 代为确认: for somebody who calls while their seat is reserved. */
export const ClaimFor = ({ one: { id, displayName, persons, claimBy } }: { one: Registered }) => (
  <ActionDialog
    form={`claim-for:${id}`}
    word="代为确认"
    title={`${displayName}确认名额`}
    about={displayName}
    document={ClaimSignUpFor}
    record={{}}
    fields={[]}
    variables={() => ({ id })}
  >
    <p>
      本人来电确认{persons}人参加{claimBy ? `，名额保留到${shortMoment(claimBy)}` : ''}。
    </p>
  </ActionDialog>
);

const WHY = reasonField('取消的原因', '如“本人来电，临时有事”；留在名单上。');

/** 代为取消: for somebody who calls; the seat goes on at once to whoever waits first. */
export const CancelFor = ({ one: { id, displayName, persons } }: { one: Registered }) => (
  <ActionDialog
    form={`cancel-for:${id}`}
    word="代为取消"
    title={`取消${displayName}的报名`}
    about={displayName}
    document={CancelSignUpFor}
    record={NO_REASON}
    fields={WHY}
    variables={({ reason }) => ({ id, reason })}
  >
    <p>{persons}人的名额立即让给候补的人，不能恢复。</p>
  </ActionDialog>
);
