import { graphql } from '#client/graphql/gql.ts';
import type { OperationPanelQuery as Data } from '#client/graphql/graphql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DutyList } from '#client/ui/desk/DutyList.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { FindingFragment, Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { Facts } from '#client/ui/Facts.tsx';

const OperationPanelQuery = graphql(`
  query OperationPanel {
    operation {
      lacking {
        ...Findings_finding
      }
      alarms {
        ...Findings_finding
      }
      facts {
        ...OperationFact_fields
      }
      slow {
        ...OperationFact_fields
      }
    }
  }
`);

/** 开展工作的准备 and 平台运行: what somebody has to look after, and what the server knows of itself. */
export function OperationPanels() {
  const asked = useDesk(OperationPanelQuery, {});
  return (
    <Waiting asked={asked}>
      {({ operation }) => (
        <>
          <Readiness lacking={operation.lacking} />
          <Running operation={operation} />
        </>
      )}
    </Waiting>
  );
}

/** All that this county still lacks before all of its work can be done here. */
const Readiness = ({ lacking }: Pick<Data['operation'], 'lacking'>) => (
  <Panel
    title="开展工作的准备"
    aside={<span className="small soft">{lacking.length > 0 ? `还缺${lacking.length}项` : '齐全'}</span>}
  >
    {lacking.length > 0 ? (
      <Findings findings={readFragment(FindingFragment, lacking)} />
    ) : (
      <DutyList
        items={[{ key: 'all', state: 'done', name: '岗位、账号、工作日历、告知方式', note: '已齐备' }]}
      />
    )}
  </Panel>
);

const Running = ({ operation: { alarms, facts, slow } }: { operation: Data['operation'] }) => (
  <Panel
    title="平台运行"
    aside={<span className="small soft">{alarms.length > 0 ? `${alarms.length}项告警` : '没有告警'}</span>}
  >
    {alarms.length > 0 ? <Findings plain findings={readFragment(FindingFragment, alarms)} /> : null}
    <Facts small items={facts} />
    {slow.length > 0 ? (
      <details>
        <summary>较慢的查询</summary>
        <ol className="plain small">
          {slow.map(({ term, detail }) => (
            <li key={detail}>
              <b>{term}</b> <code>{detail}</code>
            </li>
          ))}
        </ol>
      </details>
    ) : null}
  </Panel>
);
