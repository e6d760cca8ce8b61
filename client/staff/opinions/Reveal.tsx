import { type ReactNode, useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { RevealContactMutation, RevealOriginalMutation } from '#client/graphql/graphql.ts';
import { ReasonDialog } from '#client/staff/frame/ReasonDialog.tsx';
import { type Command, useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';
import type { Opinion } from './opinion-record.ts';
import { isMasked } from './opinion-words.ts';

const RevealContact = graphql(`
  mutation RevealContact($id: ID!, $reason: Text!) {
    revealContact(id: $id, reason: $reason) {
      name
      organisation
      contactKind
      contact
    }
  }
`);

const RevealOriginal = graphql(`
  mutation RevealOriginal($id: ID!, $reason: Text!) {
    revealOriginal(id: $id, reason: $reason) {
      text
      suggestedText
    }
  }
`);

type Contact = RevealContactMutation['revealContact'];
type Original = RevealOriginalMutation['revealOriginal'];

/** Names, contacts and masked numbers: shown for a reason, which is on record; gone again with the next comment. */
export function Reveal({ opinion }: { opinion: Opinion }) {
  const { id, viewerCan } = opinion;
  const contact = useCommand(RevealContact);
  const original = useCommand(RevealOriginal);
  return (
    <span className="reveal">
      {viewerCan.revealContact.allowed ? (
        <Asked id={id} what="姓名与联系方式" command={contact}>
          {(seen: Contact) => <ContactFacts {...seen} />}
        </Asked>
      ) : null}
      {viewerCan.revealOriginal.allowed && isMasked(opinion) ? (
        <Asked id={id} what="未遮盖的原文" command={original}>
          {(seen: Original) => <OriginalText {...seen} />}
        </Asked>
      ) : null}
    </span>
  );
}

interface AskedProps<Seen> {
  id: string;
  what: string;
  command: Command<{ id: string; reason: string }, Seen>;
  children: (seen: Seen) => ReactNode;
}

function Asked<Seen>({ id, what, command, children }: AskedProps<Seen>) {
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Seen | null>(null);
  const send = async (reason: string) => {
    const shown = await command.run({ id, reason });
    setSeen(shown);
    return shown;
  };
  if (seen !== null) return children(seen);
  return (
    <>
      <Button look="text" mini onClick={() => setAsking(true)}>
        显示{what}
      </Button>
      <ReasonDialog
        open={asking}
        title={`显示${what}`}
        word="显示"
        label="查看的理由"
        hint="不少于5个字。查看的人、时间和理由记入日志。"
        form={`reveal:${what}:${id}`}
        command={command}
        onSend={send}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

const ContactFacts = ({ name, organisation, contactKind, contact }: Contact) => (
  <Facts
    small
    items={[
      { term: '姓名', detail: name ?? '未留' },
      ...(organisation ? [{ term: '单位', detail: organisation }] : []),
      { term: contactKind ? CONTACT_KIND_LABELS[contactKind] : '联系方式', detail: contact ?? '未留' },
    ]}
  />
);

const OriginalText = ({ text, suggestedText }: Original) => (
  <span className="original">
    未遮盖的原文：{text}
    {suggestedText ? `　建议改成：${suggestedText}` : ''}
  </span>
);
