import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { PaperRegisterQuery as Data } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { SearchBox } from '#client/staff/ground/frame/SearchBox.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Toolbar } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { CASE_PAPER_LABELS, DESK_LABELS } from '#client/words.ts';
import {
  paperPath,
  registerPath,
  wordingsPath,
  workbookHref,
} from '#client/staff/ground/addresses/casepaper.ts';
import { type CasePaper, CasePaperFragment } from './paper-record.ts';
import { PaperTag } from './PaperTag.tsx';

export const PaperRegisterQuery = graphql(`
  query PaperRegister($year: Int, $words: String) {
    casePapers(year: $year, words: $words) {
      id
      ...CasePaper_paper
      unitName
      decisionNo
      decisionTitle
      madeAt
      madeBy
    }
  }
`);

const YEAR = 'nian';
const WORDS = 'q';

const yearOf = (text: string | undefined) => (text && /^\d{4}$/.test(text) ? Number(text) : null);

/** 文书登记簿: every number that was given, those of voided documents too. */
export function RegisterPage() {
  useTitle(DESK_LABELS.PAPERS);
  const address = useAddress();
  const year = yearOf(address.get(YEAR));
  const words = address.get(WORDS);
  const asked = useDesk(PaperRegisterQuery, { year, words: words ?? null });
  return (
    <>
      <DeskTop title={DESK_LABELS.PAPERS} note="文号按单位和年度连续编列；作废的文号保留在这里，不再使用">
        <ButtonLink look="quiet" href={wordingsPath}>
          文书文本和机关代字
        </ButtonLink>
        <ButtonLink look="quiet" href={workbookHref(year, words)}>
          导出Excel
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Toolbar>
          <SearchBox
            action={registerPath}
            label="查文号、单位或者事项"
            value={words}
            keep={{ [YEAR]: year === null ? undefined : String(year) }}
          />
        </Toolbar>
        <Waiting asked={asked}>
          {({ casePapers }) => (
            <Register
              papers={casePapers.map((one) => ({ ...one, ...readFragment(CasePaperFragment, one) }))}
              year={year}
            />
          )}
        </Waiting>
      </DeskBody>
    </>
  );
}

type Entry = Data['casePapers'][number] & CasePaper;

const yearIn = ({ number }: Entry) => /〔(\d{4})〕/.exec(number)?.[1] ?? '';

function Register({ papers, year }: { papers: readonly Entry[]; year: number | null }) {
  const address = useAddress();
  const years = [...new Set([...papers.map(yearIn), ...(year === null ? [] : [String(year)])])];
  return (
    <>
      {years.length > 1 || year !== null ? (
        <Chips
          label="按年度看"
          items={[null, ...years].map((one) => ({
            href: address.with({ [YEAR]: one }),
            label: one ? `${one}年` : '全部',
            current: one === (year === null ? null : String(year)),
          }))}
        />
      ) : null}
      {papers.length === 0 ? (
        <Empty title="没有文书" level={2}>
          在“决策过程”的一个事项里生成文书，文号就登记在这里。
        </Empty>
      ) : (
        <DataGrid caption="文书登记簿，可左右滚动" columns={COLUMNS} rows={papers} keyOf={({ id }) => id} />
      )}
    </>
  );
}

const COLUMNS: readonly GridColumn<Entry>[] = [
  {
    id: 'number',
    label: '文号',
    header: true,
    cell: ({ id, number, kind }) => (
      <>
        <a href={paperPath(id)}>{number}</a>
        <small>{CASE_PAPER_LABELS[kind]}</small>
      </>
    ),
  },
  {
    id: 'matter',
    label: '决策事项',
    cell: ({ decisionNo, decisionTitle }) => <a href={decisionPath(decisionNo)}>{decisionTitle}</a>,
  },
  { id: 'unit', label: '制作单位', cell: ({ unitName }) => unitName },
  { id: 'made', label: '生成', cell: ({ madeBy, madeAt }) => `${madeBy}　${moment(madeAt)}` },
  { id: 'revision', label: '第几稿', num: true, cell: ({ revisions }) => revisions[0]?.no ?? 1 },
  {
    id: 'standing',
    label: '状态',
    cell: (paper) => (
      <>
        <PaperTag paper={paper} />
        {paper.voidReason ? <small>{paper.voidReason}</small> : null}
      </>
    ),
  },
];
