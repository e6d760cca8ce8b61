import type { StepFolds_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { RECORD_LABELS } from '#client/words.ts';

export type DecisionRecord = Data['records'][number];
export type RecordPaper = Data['documents'][number];

interface RecordEntryProps {
  record: DecisionRecord;
  /** Papers it rests on. */
  papers: readonly RecordPaper[];
}

/** One record: kind, day, content, papers, and who made it. */
export function RecordEntry({ record, papers }: RecordEntryProps) {
  const { kind, happenedOn, replaced, replacesId, lateEntryId, lines } = record;
  return (
    <>
      <p className="row">
        <b>{RECORD_LABELS[kind]}</b>
        <span>{longDate(happenedOn)}</span>
        {replaced ? <Tag kind="closed">已更正</Tag> : null}
        {replacesId ? <Tag>更正</Tag> : null}
        {lateEntryId || kind === 'LATE_ENTRY' ? <Tag kind="care">补录</Tag> : null}
      </p>
      <Facts small items={lines.map(({ label, text }) => ({ term: label, detail: text }))} />
      {papers.length > 0 ? <Papers papers={papers} /> : null}
      <Author {...record} />
    </>
  );
}

const Papers = ({ papers }: Pick<RecordEntryProps, 'papers'>) => (
  <ul className="plain row small" aria-label="所依据的材料">
    {papers.map(({ id, name, url }) => (
      <li key={id}>
        <a href={url} download={name}>
          {name}
        </a>
      </li>
    ))}
  </ul>
);

const Author = ({ kind, lateEntryId, recordedByName, unitName, recordedAt }: DecisionRecord) => (
  <p className="small soft">
    {recordedByName}（{unitName}）{moment(recordedAt)}
    {lateEntryId || kind === 'LATE_ENTRY' ? '确认' : '记录'}
    {lateEntryId ? (
      <>
        ，<a href={`#jilu-${lateEntryId}`}>来源和录入人见补录</a>
      </>
    ) : null}
  </p>
);
