import { useState } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { Account } from './accounts-documents.ts';
import { ResetSecondFactor } from './second-factor-documents.ts';

/** 重置两步验证, for somebody who has neither phone nor recovery codes; a refusal stands in the question it belongs to. */
export function ResetFactor({ person }: { person: Account }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const command = useCommand(ResetSecondFactor, { onDone: () => setAsking(false) });
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        重置两步验证
      </Button>
      <ConfirmDialog
        open={asking}
        title={`重置${person.name}的两步验证？`}
        word="重置两步验证"
        busy={command.busy}
        onConfirm={() => void command.run({ id: person.id, reason })}
        onClose={() => setAsking(false)}
      >
        <p>先确认提出的是本人。重置以后只凭密码就可以登录，其全部登录随即退出；由本人重新启用。</p>
        <CommandReport command={command} placeOf={(field) => field} />
        <TextInput
          name="reason"
          label="原因"
          hint="记入审计，如“手机丢失，本人到场提出”。"
          value={reason}
          error={command.fieldError('reason')}
          onChange={({ target }) => setReason(target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
