import { useState } from 'react';
import { clock, moment } from '#client/format.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import {
  type Account,
  AccountRowFragment,
  ResetPassword,
  RevokeSessions,
  UnlockPerson,
} from './accounts-documents.ts';
import type { NewPassword } from './PasswordOnce.tsx';
import { ResetFactor } from './ResetFactor.tsx';

interface PersonActionsProps {
  person: Account;
  onPassword: (issued: NewPassword) => void;
}

/** 重置密码 重置两步验证 解除锁定 强制退出. */
export function PersonActions({ person, onPassword }: PersonActionsProps) {
  const { id, lockedUntil, sessionCount, lastSignInAt, secondFactor } = person;
  const unlock = useCommand(UnlockPerson);
  const revoke = useCommand(RevokeSessions);
  return (
    <div className="stack">
      <Heading level={3}>登录</Heading>
      <p className="small soft">
        {lastSignInAt ? `最近登录${moment(lastSignInAt)}，现有${sessionCount}处登录。` : '从未登录。'}
        {secondFactor ? '已启用两步验证。' : '没有启用两步验证。'}
      </p>
      <CommandReport command={unlock} />
      <CommandReport command={revoke} />
      <div className="row">
        <Reset person={person} onPassword={onPassword} />
        {secondFactor ? <ResetFactor person={person} /> : null}
        {lockedUntil ? (
          <Button look="quiet" aria-busy={unlock.busy} onClick={() => void unlock.run({ id })}>
            解除锁定（至{clock(lockedUntil)}）
          </Button>
        ) : null}
        {sessionCount > 0 ? (
          <Button look="quiet" aria-busy={revoke.busy} onClick={() => void revoke.run({ personId: id })}>
            强制退出{sessionCount}处登录
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** Asked first: the old password cannot come back. */
function Reset({ person, onPassword }: PersonActionsProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(ResetPassword, {
    onDone: ({ password, link, person: changed }) => {
      const { id, name, loginName } = readFragment(AccountRowFragment, changed);
      onPassword({ personId: id, name, loginName, password, link });
    },
  });
  const reset = () => {
    setAsking(false);
    void command.run({ id: person.id });
  };
  return (
    <>
      <Button look="quiet" aria-busy={command.busy} onClick={() => setAsking(true)}>
        重置密码
      </Button>
      <CommandReport command={command} />
      <ConfirmDialog
        open={asking}
        title={`重置${person.name}的密码？`}
        word="重置密码"
        onConfirm={reset}
        onClose={() => setAsking(false)}
      >
        <p>原密码立即失效，其全部登录随即退出。新密码和开通链接只显示一次。</p>
      </ConfirmDialog>
    </>
  );
}
