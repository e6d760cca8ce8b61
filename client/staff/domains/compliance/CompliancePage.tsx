import { graphql } from '#client/graphql/gql.ts';
import type { CompliancePageQuery as Data } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import { type Address, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { YearChips } from '#client/staff/ground/list/YearChips.tsx';
import { FilterBar } from '#client/staff/ground/list/FilterBar.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { More } from '#client/ui/More.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { DutyList } from './DutyList.tsx';
import { EventDuties } from './EventDuties.tsx';
import { countsOf } from './counts.ts';
import { DUTY_FILTERS, filterOf, YEAR, yearIn } from './duty-address.ts';
import { RuleGrid } from './RuleGrid.tsx';
import { ExportBoard, UnitGrid } from './UnitGrid.tsx';

export const CompliancePageQuery = graphql(`
  query CompliancePage($year: Int) {
    complianceBoard(year: $year) {
      ...ComplianceBoard_fields
      total {
        ...Counts_dutyCounts
      }
      units {
        ...UnitCompliance_fields
        counts {
          ...Counts_dutyCounts
        }
      }
      rules {
        ...RuleCompliance_fields
        counts {
          ...Counts_dutyCounts
        }
      }
    }
  }
`);

/** 合规情况: by unit, by duty, and every duty behind a number. */
export function CompliancePage() {
  useTitle(DESK_LABELS.COMPLIANCE);
  const address = useAddress();
  const asked = useDesk(CompliancePageQuery, { year: yearIn(address) });
  return (
    <Waiting asked={asked}>
      {({ complianceBoard }) => <Board board={complianceBoard} address={address} />}
    </Waiting>
  );
}

interface BoardProps {
  board: Data['complianceBoard'];
  address: Address;
}

function Board({ board: { today, years, decisions, total, units, rules }, address }: BoardProps) {
  return (
    <>
      <DeskTop title={DESK_LABELS.COMPLIANCE} note={`${decisions}项决策，${fullDate(today)}由记录计算`} />
      <DeskBody>
        <YearChips years={years} name={YEAR} />
        <EventDuties year={yearIn(address)} />
        {decisions === 0 ? (
          <Empty title="没有决策">目录事项启动以后，这里列出每一项应当履行的程序。</Empty>
        ) : (
          <>
            <Sum counts={total} />
            <Panel title="各单位" flush aside={<ExportBoard units={units} />}>
              <UnitGrid units={units} />
            </Panel>
            <More row summary={`各项要求（${rules.length}项）`}>
              <RuleGrid rules={rules} />
            </More>
            <div id="duties" className="stack">
              <FilterBar list="合规事项" filters={DUTY_FILTERS} data={{ units, rules }} />
            </div>
            <DutyList filter={filterOf(address)} />
          </>
        )}
      </DeskBody>
    </>
  );
}

const Sum = ({ counts }: { counts: Data['complianceBoard']['total'] }) => {
  const { met, due, late, unmet, missing } = countsOf(counts);
  return (
    <Totals
      items={[
        { value: unmet, label: '逾期未办' },
        { value: missing, label: '缺漏' },
        { value: late - unmet, label: '迟办、迟登记' },
        { value: due, label: '待办' },
        { value: met, label: '已履行' },
      ]}
    />
  );
};
