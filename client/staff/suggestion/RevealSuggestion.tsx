import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { RevealSuggestionMutation } from '#client/graphql/graphql.ts';
import { ReasonDialog } from '#client/staff/consultation/ReasonDialog.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

const Reveal = graphql(`
  mutation RevealSuggestion($id: ID!, $reason: Text!) {
    revealSuggestion(id: $id, reason: $reason) {
      name
      contactKind
      contact
      text
    }
  }
`);

type Seen = RevealSuggestionMutation['revealSuggestion'];

/** 反映人和原文: shown for a reason, which is on record. */
export function RevealSuggestion({ id }: { id: string }) {
  const command = useCommand(Reveal);
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Seen | null>(null);
  const send = async (reason: string) => {
    const shown = await command.run({ id, reason });
    setSeen(shown);
    return shown;
  };
  if (seen) return <SeenFacts {...seen} />;
  return (
    <>
      <p>
        <Button look="text" mini onClick={() => setAsking(true)}>
          显示反映人和未遮盖的原文
        </Button>
      </p>
      <ReasonDialog
        open={asking}
        title="显示反映人和未遮盖的原文"
        word="显示"
        label="查看的理由"
        hint="不少于5个字。查看的人、时间和理由记入日志。"
        form={`suggestion:${id}:reveal`}
        command={command}
        onSend={send}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

const SeenFacts = ({ name, contactKind, contact, text }: Seen) => (
  <Facts
    small
    items={[
      { term: '姓名', detail: name ?? '未留' },
      { term: contactKind ? CONTACT_KIND_LABELS[contactKind] : '联系方式', detail: contact ?? '未留' },
      { term: '原文', detail: text },
    ]}
  />
);
