import { standard } from '#client/graphql/standard.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import type { Report } from './report-record.ts';

const SubmitPaper = standard('submitPaper');
const PassPaper = standard('passPaper');

/** The two steps of a report that ask for nothing but a decision. */
export function useReportSteps({ id, version }: Pick<Report, 'id' | 'version'>) {
  const confirm = useCommand(SubmitPaper);
  const pass = useCommand(PassPaper);
  const paper = { kind: 'ADOPTION_REPORT', id, version } as const;
  return {
    confirm: { ...confirm, go: () => void confirm.run(paper) },
    pass: { ...pass, go: () => void pass.run(paper) },
  };
}
