import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';

const Confirm = graphql(`
  mutation ConfirmHearingSeat($id: ID!) {
    confirmHearingSeat(id: $id) {
      ... on Hearing {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 代为确认席位, for whoever said on the telephone that he comes. */
export function ConfirmSeat({ id, about }: { id: string; about: string }) {
  const command = useCommand(Confirm);
  return (
    <div className="stack">
      <Button
        look="text"
        mini
        about={about}
        aria-busy={command.busy}
        onClick={() => void command.run({ id })}
      >
        代为确认
      </Button>
      <CommandReport command={command} />
    </div>
  );
}
