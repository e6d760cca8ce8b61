import { standard } from '#client/graphql/standard.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';

const Confirm = standard('claimSignUpFor');

/** 代为确认席位, for somebody who said on the telephone that they come. */
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
