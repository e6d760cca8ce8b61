import { type ComponentProps, type SyntheticEvent, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { Button } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CommandReport } from './CommandReport.tsx';
import { DeskShellQuery } from './desk-shell-query.ts';
import { Gate } from './Gate.tsx';
import { paths, returnPath, signInPath } from '#client/staff/ground/addresses/paths.ts';
import { useCommand } from './use-command.ts';
import { useDesk } from './use-desk.ts';
import { useSearchParams } from './use-search.ts';
import { useTitle } from './use-title.ts';
import { Late } from './Waiting.tsx';

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      ... on Viewer {
        id
        mustChangePassword
        desks
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 修改密码; before the first change nothing else can be done. */
export function PasswordPage() {
  const title = '修改密码';
  useTitle(title);
  const { data } = useDesk(DeskShellQuery, {});
  if (!data) return <Late />;
  if (!data.viewer) return <Redirect to={signInPath(paths.password)} replace />;
  const { mustChangePassword, loginName } = data.viewer;
  return (
    <Gate title={title}>
      {mustChangePassword ? <Note tone="care">首次登录，或者密码刚被重置，请先设置自己的密码。</Note> : null}
      <PasswordForm loginName={loginName} />
      {mustChangePassword ? null : (
        <p className="small">
          <a href={paths.workbench}>回到工作台</a>
        </p>
      )}
    </Gate>
  );
}

function PasswordForm({ loginName }: { loginName: string }) {
  const [fields, setFields] = useState({ current: '', next: '' });
  const query = useSearchParams();
  const [, navigate] = useLocation();
  const command = useCommand(ChangePasswordMutation, {
    onDone: () => navigate(returnPath(query), { replace: true }),
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void command.run(fields);
  };
  return (
    <>
      <CommandReport command={command} placeOf={(field) => field} />
      <Form onSubmit={send}>
        <input type="hidden" name="username" autoComplete="username" value={loginName} readOnly />
        <Password
          name="current"
          label="当前密码"
          autoComplete="current-password"
          error={command.fieldError('current')}
          value={fields.current}
          onText={(current) => setFields({ ...fields, current })}
        />
        <Password
          name="next"
          label="新密码"
          hint="至少12位，可以用一句话。"
          autoComplete="new-password"
          error={command.fieldError('next')}
          value={fields.next}
          onText={(next) => setFields({ ...fields, next })}
        />
        <Button type="submit" aria-busy={command.busy}>
          保存新密码
        </Button>
      </Form>
    </>
  );
}

interface PasswordProps extends ComponentProps<typeof TextInput> {
  onText: (text: string) => void;
}

const Password = ({ onText, ...input }: PasswordProps) => (
  <TextInput {...input} type="password" onChange={({ target }) => onText(target.value)} />
);
