import { useApolloClient } from '@apollo/client/react';
import { graphql } from '#client/graphql/gql.ts';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { pagesOf, useExport } from '#client/staff/ground/frame/use-export.ts';
import { Button } from '#client/ui/Button.tsx';

const ExportWrittenAnswers = graphql(`
  mutation ExportWrittenAnswers($activityId: ID!, $after: String) {
    exportWrittenAnswers(activityId: $activityId, after: $after) {
      nodes {
        question
        text
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

interface ExportWrittenProps {
  id: string;
  title: string;
  questions: readonly { text: string }[];
}

/** 导出: every written answer as a table, masked as it is read; each page is on record. */
export function ExportWritten({ id, title, questions }: ExportWrittenProps) {
  const client = useApolloClient();
  const { busy, said, fault, start } = useExport({
    name: `${title}书面回答.csv`,
    head: ['题号', '题目', '书面回答'],
    pages: () =>
      pagesOf(async (after) => {
        const { data } = await client.mutate({
          mutation: ExportWrittenAnswers,
          variables: { activityId: id, after },
        });
        return data?.exportWrittenAnswers;
      }),
    rowOf: ({ question, text }: { question: number; text: string }) => [
      String(question + 1),
      questions[question]?.text ?? '',
      text,
    ],
    unit: '条',
  });
  return (
    <span className="row">
      <span className="small soft" role="status">
        {said}
      </span>
      {fault ? <FaultNote fault={fault} /> : null}
      <Button look="quiet" mini aria-busy={busy} onClick={busy ? undefined : () => void start()}>
        导出表格
      </Button>
    </span>
  );
}
