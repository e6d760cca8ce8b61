import { standard } from '#client/graphql/standard.ts';
import { useCommand } from '#client/staff/frame/use-command.ts';
import type { Report } from './report-record.ts';

const ConfirmReport = standard('confirmReport');
const PassReportReview = standard('passReportReview');

/** The two steps of a report that ask for nothing but a decision. */
export function useReportSteps({ id, version }: Pick<Report, 'id' | 'version'>) {
  const confirm = useCommand(ConfirmReport);
  const pass = useCommand(PassReportReview);
  return {
    confirm: { ...confirm, go: () => void confirm.run({ id, version }) },
    pass: { ...pass, go: () => void pass.run({ id, version }) },
  };
}
