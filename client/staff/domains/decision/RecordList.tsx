import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { RecordList_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { RECORD_LABELS } from '#client/words.ts';

export const RecordListFragment = graphql(`
  fragment RecordList_decision on Decision {
    records {
      ...DecisionRecord_fields
      lines {
        label
        text
      }
    }
  }
`);

type DecisionRecord = Data['records'][number];

/** 全过程记录: newest first; a correction stands beside what it corrected. */
export function RecordList({ decision }: { decision: FragmentType<typeof RecordListFragment> }) {
  const { records } = readFragment(RecordListFragment, decision);
  return (
    <Panel
      title="全过程记录"
      aside={<span className="small soft">共{records.length}次，记录不能修改，只能更正</span>}
    >
      {records.length === 0 ? (
        <Empty title="还没有记录">每一步办理都会记在这里：谁、什么时候、依据什么。</Empty>
      ) : (
        <ol className="plain records" aria-label="全过程记录">
          {records.toReversed().map((record) => (
            <li key={record.id} id={`jilu-${record.id}`} className="stack">
              <Record {...record} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

const Record = ({
  kind,
  happenedOn,
  replaced,
  replacesId,
  lateEntryId,
  recordedByName,
  unitName,
  recordedAt,
  lines,
}: DecisionRecord) => (
  <>
    <p className="row">
      <b>{RECORD_LABELS[kind]}</b>
      <span>{longDate(happenedOn)}</span>
      {replaced ? <Tag kind="closed">已更正</Tag> : null}
      {replacesId ? <Tag>更正</Tag> : null}
      {lateEntryId || kind === 'LATE_ENTRY' ? <Tag kind="care">补录</Tag> : null}
    </p>
    <Facts small items={lines.map(({ label, text }) => ({ term: label, detail: text }))} />
    <p className="small soft">
      {recordedByName}（{unitName}）{moment(recordedAt)}
      {lateEntryId || kind === 'LATE_ENTRY' ? '确认' : '记录'}
      {lateEntryId ? (
        <>
          ，<a href={`#jilu-${lateEntryId}`}>来源和录入人见补录</a>
        </>
      ) : null}
    </p>
  </>
);
