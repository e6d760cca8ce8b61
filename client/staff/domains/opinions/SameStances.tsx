import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { STANCE_LABELS } from '#client/words.ts';
import type { Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { aboutOf } from './opinion-words.ts';

const ClusterStances = standard('clusterStances');

interface SameStancesProps {
  opinion: Opinion;
  context: OpinionsContext;
}

const isStanceAlone = ({ text, suggestedText, attachments }: Opinion) =>
  text === '' && !suggestedText && attachments.length === 0;

/** 仅表态: all that say nothing but the same are gathered by one press, and answered together. */
export function SameStances({ opinion, context: { matter } }: SameStancesProps) {
  const gather = useCommand(ClusterStances);
  const { stance, clauseNo, cluster, disposition, status } = opinion;
  const open =
    status !== 'WITHDRAWN' && !cluster && !disposition && offer(matter.viewerCan, 'triage').allowed;
  if (!open || !isStanceAlone(opinion)) return null;
  return (
    <section aria-label="只表示态度的意见" className="stack">
      <Button
        look="quiet"
        aria-busy={gather.busy}
        onClick={() => void gather.run({ consultationId: matter.id, stance, clauseNo: clauseNo ?? null })}
      >
        {`把只表示${STANCE_LABELS[stance]}（${aboutOf(opinion)}）的意见归成一个主题`}
      </Button>
      <p className="tiny soft">不只本页已载入的。归并后每条仍保留自己的编号，并各自得到答复。</p>
      <CommandReport command={gather} />
    </section>
  );
}
