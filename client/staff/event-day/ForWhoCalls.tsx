import { shortMoment } from '#client/format.ts';
import { ActionDialog } from '#client/staff/frame/ActionDialog.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { CancelSignUpFor, ClaimSignUpFor, type Registered } from './registration-documents.ts';

/** 代为确认: for somebody who calls while their seat is kept. */
export const ClaimFor = ({ one: { id, displayName, persons, claimBy } }: { one: Registered }) => (
  <ActionDialog
    form={`claim-for:${id}`}
    word="代为确认"
    title={`${displayName}确认名额`}
    about={displayName}
    document={ClaimSignUpFor}
    record={{}}
    variables={() => ({ id })}
  >
    {() => (
      <p>
        本人来电确认{persons}人参加{claimBy ? `，名额保留到${shortMoment(claimBy)}` : ''}。
      </p>
    )}
  </ActionDialog>
);

/** 代为取消: for somebody who calls; the seat goes on at once to whoever waits first. */
export const CancelFor = ({ one: { id, displayName, persons } }: { one: Registered }) => {
  const form = `cancel-for:${id}`;
  return (
    <ActionDialog
      form={form}
      word="代为取消"
      title={`取消${displayName}的报名`}
      about={displayName}
      document={CancelSignUpFor}
      record={{ reason: '' }}
      variables={({ reason }) => ({ id, reason })}
    >
      {({ values, set }, errorOf) => (
        <>
          <p>{persons}人的名额立即让给候补的人，不能恢复。</p>
          <TextArea
            name={`${form}-reason`}
            label="取消的原因"
            hint="如“本人来电，临时有事”；留在名单上。"
            short
            error={errorOf('reason')}
            value={values.reason}
            onChange={({ target }) => set('reason', target.value)}
          />
        </>
      )}
    </ActionDialog>
  );
};
