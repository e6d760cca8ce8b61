import { graphql } from '#client/graphql/gql.ts';
import type { OperationPanelQuery as Data } from '#client/graphql/graphql.ts';
import { shortMoment } from '#client/format.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DutyList } from '#client/ui/desk/DutyList.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { FindingFragment, Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';

const OperationPanelQuery = graphql(`
  query OperationPanel {
    operation {
      ...Operation_fields
      lacking {
        ...Findings_finding
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

const Running = ({ operation }: { operation: Data['operation'] }) => (
  <Panel title="平台运行">
    {operation.alarms.length > 0 ? (
      <DutyList
        items={operation.alarms.map((name) => ({
          key: name,
          state: 'due' as const,
          name,
          note: '请处理',
          detail: '怎样处理见OPERATIONS.md。',
        }))}
      />
    ) : null}
    <Facts small items={factsOf(operation)} />
  </Panel>
);

const factsOf = (run: Data['operation']): Fact[] => [
  { term: '最近一次备份', detail: backupText(run) },
  { term: '可用磁盘', detail: `${(run.diskFree / 1000).toFixed(1)} GB` },
  { term: '后台任务', detail: `到时没有开始的${run.jobsDue}件，不再重试的${run.jobsFailed}件` },
  {
    term: '通知',
    detail:
      run.messagesUnsent === 0
        ? '该发的都已发出'
        : `${run.messagesUnsent}份没有发出，最早的等了${waited(run.unsentMinutes)}`,
  },
  { term: '程序版本', detail: run.version },
];

/** In the unit that says enough. */
function waited(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)}天`;
  return hours >= 2 ? `${hours}小时` : `${minutes}分钟`;
}

function backupText({ backupWatched, backupAt, backupFolder, backupMissing }: Data['operation']): string {
  if (!backupWatched) return '没有看管';
  if (!backupAt) return '还没有';
  const missing = backupMissing > 0 ? `，缺${backupMissing}个文件` : '';
  return `${shortMoment(backupAt)}（${backupFolder}${missing}）`;
}
