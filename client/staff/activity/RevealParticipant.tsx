import { useState } from 'react';
import type { RevealSignUpMutation } from '#client/graphql/graphql.ts';
import { ReasonDialog } from '#client/staff/consultation/ReasonDialog.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { RevealSignUp } from './activity-documents.ts';

type Seen = RevealSignUpMutation['revealSignUp'];

/** 姓名和联系方式: shown for a reason, which is on record. */
export function RevealParticipant({ id }: { id: string }) {
  const command = useCommand(RevealSignUp);
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Seen | null>(null);
  const send = async (reason: string) => {
    const shown = await command.run({ id, reason });
    setSeen(shown);
    return shown;
  };
  if (seen)
    return (
      <p className="small">
        {seen.name}　{seen.contact}
      </p>
    );
  return (
    <>
      <p>
        <Button look="text" mini onClick={() => setAsking(true)}>
          显示姓名和联系方式
        </Button>
      </p>
      <ReasonDialog
        open={asking}
        title="显示姓名和联系方式"
        word="显示"
        label="查看的理由"
        hint="不少于5个字。查看的人、时间和理由记入日志。"
        form={`sign-up:${id}:reveal`}
        command={command}
        onSend={send}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
