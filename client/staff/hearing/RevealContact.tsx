import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { RevealHearingContactMutation } from '#client/graphql/graphql.ts';
import { ReasonDialog } from '#client/staff/consultation/ReasonDialog.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

const Reveal = graphql(`
  mutation RevealHearingContact($id: ID!, $reason: Text!) {
    revealHearingContact(id: $id, reason: $reason) {
      name
      organisation
      contactKind
      contact
    }
  }
`);

type Contact = RevealHearingContactMutation['revealHearingContact'];

interface RevealContactProps {
  /** Of the sign-up or of the participant. */
  id: string;
  /** The masked name. */
  about: string;
}

/** Name and contact: shown for a reason, which is on record. */
export function RevealContact({ id, about }: RevealContactProps) {
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Contact | null>(null);
  const command = useCommand(Reveal);
  if (seen) return <span>{textOf(seen)}</span>;
  return (
    <>
      <Button look="text" mini about={about} onClick={() => setAsking(true)}>
        查看
      </Button>
      <ReasonDialog
        open={asking}
        title={`查看${about}的姓名和联系方式`}
        word="查看"
        label="查看的理由"
        hint="查看的人、时间和理由记入日志。"
        form={`reveal-hearing:${id}`}
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

const textOf = ({ name, organisation, contactKind, contact }: Contact): string =>
  [
    name,
    organisation,
    contact ? `${contactKind ? CONTACT_KIND_LABELS[contactKind] : ''}${contact}` : '没有留联系方式',
  ]
    .filter(Boolean)
    .join('，');
