import { useState } from 'react';
import type { RevealInviteeMutation } from '#client/graphql/graphql.ts';
import { ReasonDialog } from '#client/staff/consultation/ReasonDialog.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';
import { RevealInvitee } from './invitee-documents.ts';
import type { Invited } from './invitation-record.ts';

type Contact = RevealInviteeMutation['revealInvitee'];

/** 查看联系方式: for a reason, which is on record; only where there is something to tell him. */
export function RevealInviteeContact({ one }: { one: Invited }) {
  const { id, addressee, viewerCan } = one;
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Contact | null>(null);
  const command = useCommand(RevealInvitee);
  if (seen) return <span className="num">{textOf(seen)}</span>;
  if (!viewerCan.recordCall.allowed) return null;
  return (
    <>
      <Button look="text" mini about={addressee} onClick={() => setAsking(true)}>
        查看联系方式
      </Button>
      <ReasonDialog
        open={asking}
        title={`查看${addressee}的联系方式`}
        word="查看"
        label="查看的理由"
        hint="查看的人、时间和理由记入日志。"
        form={`reveal-invitee:${id}`}
        command={command}
        onSend={async (reason) => {
          const shown = await command.run({ id, reason });
          setSeen(shown);
          return shown;
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

const textOf = ({ contactKind, contact }: Contact): string =>
  contact ? `${contactKind ? CONTACT_KIND_LABELS[contactKind] : ''} ${contact}` : '没有留联系方式';
