import { graphql } from '#client/graphql/gql.ts';
import type { InterpretersDeskQuery as Data } from '#client/graphql/graphql.ts';
import { INTERPRETERS } from '#client/citizen/addresses/casework.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { InterpreterForm } from './InterpreterForm.tsx';

const InterpretersDeskQuery = graphql(`
  query InterpretersDesk {
    savePolicyInterpreterCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    ownInterpreters {
      ...PolicyInterpreter_fields
    }
    units {
      id
      name
      active
      interpreters {
        id
      }
    }
  }
`);

export type Interpreter = Data['ownInterpreters'][number];

const TITLE = '政策解读专员';

/** 政策解读专员 of the own unit, and the units that have named nobody yet. */
export function InterpretersPage() {
  useTitle(TITLE);
  const asked = useDesk(InterpretersDeskQuery, {});
  return (
    <>
      <DeskTop title={TITLE} note="本单位由谁向公众解读政策；登记后在本单位的决策、征求意见页面公布">
        <ButtonLink look="quiet" href={INTERPRETERS}>
          看公开的名单
        </ButtonLink>
        <ButtonLink look="quiet" href={paths.cases}>
          返回列表
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Own {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

function Own({ ownInterpreters, savePolicyInterpreterCan: capability, units }: Data) {
  const without = units.filter(({ active, interpreters }) => active && interpreters.length === 0);
  return (
    <>
      <InterpreterForm interpreter={null} capability={capability} />
      {ownInterpreters.length === 0 ? (
        <Empty title="本单位还没有登记专员">由单位负责人登记，公众想问清楚时知道找谁。</Empty>
      ) : null}
      {ownInterpreters.map((one) => (
        <Panel key={one.id} title={one.name} aside={one.active ? null : <Tag kind="closed">不再担任</Tag>}>
          <Facts
            small
            items={[
              { term: '电话', detail: one.phone },
              { term: '接听时间', detail: one.hours },
              { term: '负责解读', detail: one.topics },
            ]}
          />
          <InterpreterForm interpreter={one} capability={capability} />
        </Panel>
      ))}
      {without.length > 0 ? (
        <Panel title={`还没有登记专员的单位，${without.length}个`}>
          <p className="small">{without.map(({ name }) => name).join('、')}</p>
        </Panel>
      ) : null}
    </>
  );
}
