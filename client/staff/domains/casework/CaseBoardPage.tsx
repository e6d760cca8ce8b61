import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { CaseBoardPageQuery as Data } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import { caseDesk, casesPath, ledgerHref, requestYearHref } from '#client/staff/ground/addresses/casework.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { YearChips, yearOf } from '#client/staff/ground/list/YearChips.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { CASE_KIND_LABELS, type CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { CASE_STANDING_LABELS, type CaseStanding } from '#server/law/casework/case-standing.ts';
import { CASE_DESKS, useCaseKind } from './case-desks.ts';
import { STANDING, UNIT, YEAR } from './case-filters.ts';
import { CaseTotals, CaseTotalsFragment, shareWords } from './CaseTotals.tsx';

const TITLE = '各单位办理情况';

export const CaseBoardPageQuery = graphql(`
  query CaseBoardPage($kind: CaseKind!, $year: Int) {
    caseBoard(kind: $kind, year: $year) {
      today
      years
      total {
        ...CaseTotals_caseCounts
      }
      units {
        unitId
        unitName
        counts {
          ...CaseTotals_caseCounts
        }
      }
    }
  }
`);

type Unit = Data['caseBoard']['units'][number];
type Counts = ReturnType<typeof countsOf>;

const countsOf = ({ counts }: Unit) => readFragment(CaseTotalsFragment, counts);

const COUNTED: readonly (readonly [CaseStanding, (counts: Counts) => number])[] = [
  ['OVERDUE', ({ overdue }) => overdue],
  ['SOON', ({ soon }) => soon],
  ['AHEAD', ({ ahead }) => ahead],
  ['IN_TIME', ({ inTime }) => inTime],
  ['LATE', ({ late }) => late],
];

/** 各单位办理情况: whose turn it is and who is late; each number leads to its case items. */
export function CaseBoardPage() {
  useTitle(TITLE);
  const kind = useCaseKind();
  const year = yearOf(useAddress().get(YEAR));
  const asked = useDesk(CaseBoardPageQuery, { kind, year });
  return (
    <Waiting asked={asked}>
      {({ caseBoard: { today, years, total, units } }) => (
        <>
          <DeskTop title={TITLE} note={`${CASE_KIND_LABELS[kind]}，${fullDate(today)}由记录计算`}>
            <ButtonLink look="quiet" href={ledgerHref(kind, { year })}>
              导出Excel
            </ButtonLink>
            <ButtonLink look="quiet" href={caseDesk(kind)}>
              返回列表
            </ButtonLink>
          </DeskTop>
          <DeskBody>
            <Years kind={kind} years={years} shown={year ?? Number(today.slice(0, 4))} />
            <CaseTotals counts={total} />
            {units.length === 0 ? (
              <Empty title={CASE_DESKS[kind].empty.title}>收到以后，会按办理单位列在这里。</Empty>
            ) : (
              <Panel title="各单位" flush>
                <DataGrid
                  caption={`${TITLE}，可左右滚动`}
                  columns={columnsFor(kind, year)}
                  rows={units}
                  keyOf={({ unitId }) => unitId}
                />
              </Panel>
            )}
          </DeskBody>
        </>
      )}
    </Waiting>
  );
}

interface YearsProps {
  kind: CaseKind;
  years: readonly number[];
  /** The year that is shown, else this one. */
  shown: number;
}

/** 年度, and of applications the table of the yearly report (国令711号第五十条). */
const Years = ({ kind, years, shown }: YearsProps) => (
  <div className="row spread">
    <YearChips years={years} name={YEAR} />
    {CASE_KINDS[kind].applied ? <a href={requestYearHref(shown)}>{`${shown}年度报告表（Excel）`}</a> : null}
  </div>
);

const columnsFor = (kind: CaseKind, year: number | null): GridColumn<Unit>[] => [
  {
    id: 'unit',
    label: '办理单位',
    header: true,
    sortBy: ({ unitName }) => unitName,
    cell: ({ unitId, unitName }) => (
      <a href={casesPath(kind, { [UNIT]: unitId, [YEAR]: year && String(year) })}>{unitName}</a>
    ),
  },
  ...COUNTED.map((counted) => countColumn(kind, counted, year)),
  {
    id: 'share',
    label: '按期答复率',
    num: true,
    sortBy: (unit) => countsOf(unit).share ?? 101,
    cell: (unit) => shareWords(countsOf(unit).share),
  },
];

const countColumn = (
  kind: CaseKind,
  [standing, pick]: (typeof COUNTED)[number],
  year: number | null,
): GridColumn<Unit> => ({
  id: standing,
  label: CASE_STANDING_LABELS[standing],
  num: true,
  sortBy: (unit) => pick(countsOf(unit)),
  cell: (unit) => {
    const count = pick(countsOf(unit));
    const conditions = { [UNIT]: unit.unitId, [STANDING]: standing, [YEAR]: year && String(year) };
    return count > 0 ? <a href={casesPath(kind, conditions)}>{count}</a> : <span className="soft">0</span>;
  },
});
