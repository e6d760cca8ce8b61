import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { CasePaperDeskQuery as Data } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { PrintedSheet } from '#client/staff/ground/frame/PrintedSheet.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { PrintedPage } from '#client/staff/ground/frame/PrintedPage.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CASE_PAPER_LABELS } from '#client/words.ts';
import { paperPath, wordHref } from '#client/staff/ground/addresses/casepaper.ts';
import { PaperActions } from './PaperActions.tsx';
import { type CasePaper, CasePaperFragment } from './paper-record.ts';
import { PaperTag } from './PaperTag.tsx';

const CasePaperDeskQuery = graphql(`
  query CasePaperDesk($id: ID!, $no: Int) {
    casePaper(id: $id) {
      id
      ...CasePaper_paper
      subject
      decisionNo
      decisionTitle
      voidedBy
      revisions {
        no
        edition
        madeAt
        madeBy
        digest
      }
      sheet(no: $no) {
        ...PrintedSheet_sheet
      }
    }
  }
`);

type Paper = NonNullable<Data['casePaper']>;

const REVISION = 'gao';

const revisionIn = (text: string | undefined) => (text && /^\d{1,4}$/.test(text) ? Number(text) : undefined);

/** 一份文书, as it is printed; its revisions and what may be done with it stay on the screen. */
export function CasePaperPage() {
  const { id = '' } = useParams();
  useTitle('文书');
  const no = revisionIn(useAddress().get(REVISION));
  const asked = useDesk(CasePaperDeskQuery, { id, no: no ?? null });
  return (
    <Waiting asked={asked}>
      {({ casePaper }) => (casePaper ? <Desk paper={casePaper} no={no} /> : <NotFoundPage />)}
    </Waiting>
  );
}

function Desk({ paper, no }: { paper: Paper; no: number | undefined }) {
  const record = readFragment(CasePaperFragment, paper);
  return (
    <PrintedPage
      title={`${CASE_PAPER_LABELS[record.kind]}　${record.number}`}
      note={`${paper.decisionTitle}　${no === undefined ? '' : `第${no}稿　`}打印时可以选“另存为PDF”`}
      back={decisionPath(paper.decisionNo)}
      aside={
        <ButtonLink look="quiet" href={wordHref(record.id, no)}>
          下载Word
        </ButtonLink>
      }
    >
      <div className="screen-only">
        <Standing paper={{ ...paper, ...record, revisions: paper.revisions }} />
      </div>
      {paper.sheet ? <PrintedSheet sheet={paper.sheet} /> : <p>没有这一稿。</p>}
    </PrintedPage>
  );
}

const Standing = ({ paper }: { paper: Pick<Paper, 'subject' | 'voidedBy' | 'revisions'> & CasePaper }) => (
  <Panel title="办理情况" aside={<PaperTag paper={paper} />}>
    <p>来源：{paper.subject}</p>
    {paper.finishedAt ? (
      <p>
        {paper.finishedBy}
        {moment(paper.finishedAt)}定稿
      </p>
    ) : null}
    {paper.voidedAt ? (
      <p>
        {paper.voidedBy}
        {moment(paper.voidedAt)}作废：{paper.voidReason}
      </p>
    ) : null}
    <ul className="plain rows" aria-label="各稿">
      {paper.revisions.map(({ no, edition, madeAt, madeBy, digest }) => (
        <li key={no}>
          <a href={paperPath(paper.id, no)}>第{no}稿</a>　{madeBy}
          {moment(madeAt)}，文本{edition === 0 ? '为平台自带' : `第${edition}版`}
          <p className="small soft num break">摘要 {digest}</p>
        </li>
      ))}
    </ul>
    <div className="row">
      <PaperActions paper={paper} />
    </div>
  </Panel>
);
