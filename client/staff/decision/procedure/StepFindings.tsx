import { Findings } from '#client/staff/frame/RefusalPanel.tsx';
import type { StepWork } from './use-step.ts';

interface StepFindingsProps<Values extends object> {
  work: Pick<StepWork<Values>, 'findings' | 'placeOf'>;
  /** The fields of the contract it speaks of. */
  of: readonly string[];
  /** Nothing is said of what nobody has begun. */
  begun: boolean;
}

/** What the law says of these fields as they stand, each with the way to its place; announced as it changes. */
export function StepFindings<Values extends object>({ work, of, begun }: StepFindingsProps<Values>) {
  const own = work.findings.filter(({ fields }) =>
    fields.some((field) => of.includes(field.split('.')[0] ?? '')),
  );
  return (
    <div aria-live="polite">
      {begun && own.length > 0 ? <Findings findings={own} placeOf={work.placeOf} /> : null}
    </div>
  );
}
