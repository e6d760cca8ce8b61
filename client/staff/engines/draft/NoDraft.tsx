import { consultationPath } from '#client/staff/ground/addresses/consultation.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import type { DraftDecision } from './draft-record.ts';

/** A decision whose draft nobody has brought into the system: where that is done. */
export function NoDraft({ decision: { no, consultations } }: { decision: DraftDecision }) {
  const round = consultations.at(-1);
  return (
    <Empty title="还没有草案">
      <p>草案在征求意见材料中录入或者导入，从那时起每一稿都列在这里。</p>
      <ButtonLink look="quiet" href={round ? consultationPath(round.id) : decisionPath(no)}>
        {round ? '去录入草案' : '去准备征求意见'}
      </ButtonLink>
    </Empty>
  );
}
