import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { FilePrintQuery as Data } from '#client/graphql/graphql.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { PrintedSheet } from '#client/staff/ground/frame/PrintedSheet.tsx';

const FilePrintQuery = graphql(`
  query FilePrint($no: String!) {
    decision(no: $no) {
      id
      no
      title
      printedFile {
        omitted
        sheets {
          path
          ...PrintedSheet_sheet
        }
      }
    }
  }
`);

type Decision = NonNullable<Data['decision']>;
type Printed = NonNullable<Decision['printedFile']>;

/** 打印整卷: every paper of the file on one page, for the browser to print or to keep as PDF. */
export function FilePrintPage() {
  const { no = '' } = useParams();
  useTitle('卷宗');
  const asked = useDesk(FilePrintQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ decision }) =>
        decision?.printedFile ? (
          <WholeFile decision={decision} printed={decision.printedFile} />
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

const WholeFile = ({ decision, printed }: { decision: Decision; printed: Printed }) => (
  <>
    <DeskTop
      title={`卷宗：${decision.title}`}
      note={`${decision.no}　共${printed.sheets.length}件；打印时可以选“另存为PDF”`}
    >
      <ButtonLink look="quiet" href={decisionPath(decision.no)}>
        返回
      </ButtonLink>
      <Button onClick={() => window.print()}>{words.actions.print}</Button>
    </DeskTop>
    <DeskBody>
      {printed.omitted > 0 ? (
        <Note tone="care">另有{printed.omitted}册公众意见没有列在这里，见下载的卷宗。</Note>
      ) : null}
      {printed.sheets.map((sheet) => (
        <PrintedSheet key={sheet.path} sheet={sheet} />
      ))}
    </DeskBody>
  </>
);
