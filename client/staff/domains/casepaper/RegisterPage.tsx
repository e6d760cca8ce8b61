import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { PaperRegisterQuery as Data, PaperRegisterQueryVariables } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { paperPath, wordingsPath, workbookHref } from '#client/staff/ground/addresses/casepaper.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { yearOf } from '#client/staff/ground/list/YearChips.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { CASE_PAPER_LABELS, DESK_LABELS } from '#client/words.ts';
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

type Entry = Data['casePapers'][number] & CasePaper;

const entriesOf = ({ casePapers }: Data): readonly Entry[] =>
  casePapers.map((one) => ({ ...one, ...readFragment(CasePaperFragment, one) }));

const yearIn = ({ number }: Entry) => /〔(\d{4})〕/.exec(number)?.[1] ?? '';

const FILTERS: readonly Filter<PaperRegisterQueryVariables, Data>[] = [
  {
    kind: 'chips',
    name: 'nian',
    label: '按年度看',
    as: 'year',
    options: (data) =>
      [...new Set(entriesOf(data).map(yearIn))].map((year) => ({ value: year, label: `${year}年` })),
    read: yearOf,
  },
  { kind: 'text', name: 'q', label: '查文号、单位或者事项', as: 'words' },
];

const COLUMNS: readonly Column<Entry>[] = [
  {
    label: '文号',
    cell: ({ id, number, kind }) => (
      <>
        <a href={paperPath(id)}>{number}</a>
        <small>{CASE_PAPER_LABELS[kind]}</small>
      </>
    ),
  },
  {
    label: '决策事项',
    cell: ({ decisionNo, decisionTitle }) => <a href={decisionPath(decisionNo)}>{decisionTitle}</a>,
  },
  { label: '制作单位', cell: ({ unitName }) => unitName },
  { label: '生成', cell: ({ madeBy, madeAt }) => `${madeBy}　${moment(madeAt)}` },
  { label: '第几稿', num: true, cell: ({ revisions }) => revisions[0]?.no ?? 1 },
  {
    label: '状态',
    cell: (paper) => (
      <>
        <PaperTag paper={paper} />
        {paper.voidReason ? <small>{paper.voidReason}</small> : null}
      </>
    ),
  },
];

const actions = (_: unknown, { year = null, words }: PaperRegisterQueryVariables) => (
  <>
    <ButtonLink look="quiet" href={wordingsPath}>
      文书文本和机关代字
    </ButtonLink>
    <ButtonLink look="quiet" href={workbookHref(year, words ?? undefined)}>
      导出Excel
    </ButtonLink>
  </>
);

/** 文书登记簿: every number that was given, those of voided documents too. */
export const RegisterPage = () => (
  <ListDesk
    title={DESK_LABELS.PAPERS}
    note="文号按单位和年度连续编列；作废的文号保留在这里，不再使用"
    actions={actions}
    query={PaperRegisterQuery}
    filters={FILTERS}
    list={(data) => ({ nodes: entriesOf(data) })}
    columns={COLUMNS}
    empty={{ title: '没有文书', text: '在“决策过程”的一个事项里生成文书，文号就登记在这里。' }}
  />
);
