import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { RevealRepresentativeMutation } from '#client/graphql/graphql.ts';
import { ReasonDialog } from '#client/staff/consultation/ReasonDialog.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

const Reveal = graphql(`
  mutation RevealRepresentative($id: ID!, $reason: Text!) {
    revealRepresentative(id: $id, reason: $reason) {
      contactKind
      contact
    }
  }
`);

type Seen = RevealRepresentativeMutation['revealRepresentative'];

/** 联系方式: shown for a reason, which is on record. */
export function RevealRepresentative({ id, name }: { id: string; name: string }) {
  const command = useCommand(Reveal);
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Seen | null>(null);
  if (seen) return <span>{textOf(seen)}</span>;
  return (
    <>
      已封存{' '}
      <Button look="text" mini about={name} onClick={() => setAsking(true)}>
        查看联系方式
      </Button>
      <ReasonDialog
        open={asking}
        title={`查看${name}的联系方式`}
        word="查看"
        label="查看的理由"
        hint="不少于5个字。查看的人、时间和理由记入日志。"
        form={`representative:${id}:reveal`}
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

const textOf = ({ contactKind, contact }: Seen): string =>
  contact ? `${contactKind ? CONTACT_KIND_LABELS[contactKind] : ''} ${contact}` : '没有留联系方式';
