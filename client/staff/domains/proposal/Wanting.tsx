import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { Status } from '#client/ui/desk/Status.tsx';
import { More } from '#client/ui/More.tsx';

interface WantingProps {
  findings: readonly Finding[];
  placeOf: (field: string) => string | undefined;
}

/** Live: what the law still asks for, as the server will say it. */
export function Wanting({ findings, placeOf }: WantingProps) {
  if (findings.length === 0) return <Status tone="done">应当写明的内容已齐全。</Status>;
  return (
    <More row summary={`还差${findings.length}项`} open={findings.length <= 2}>
      <Findings findings={findings} placeOf={placeOf} />
    </More>
  );
}
