import { graphql } from '#client/graphql/gql.ts';
import { useCommand } from '#client/staff/frame/use-command.ts';
import type { Report } from './report-record.ts';

const ConfirmReport = graphql(`
  mutation ConfirmReport($id: ID!, $version: Int!) {
    confirmReport(id: $id, version: $version) {
      ... on AdoptionReport {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

const PassReportReview = graphql(`
  mutation PassReportReview($id: ID!, $version: Int!) {
    passReportReview(id: $id, version: $version) {
      ... on AdoptionReport {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** The two steps of a report that ask for nothing but a decision. */
export function useReportSteps({ id, version }: Pick<Report, 'id' | 'version'>) {
  const confirm = useCommand(ConfirmReport);
  const pass = useCommand(PassReportReview);
  return {
    confirm: { ...confirm, go: () => void confirm.run({ id, version }) },
    pass: { ...pass, go: () => void pass.run({ id, version }) },
  };
}
