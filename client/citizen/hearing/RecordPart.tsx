import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { RecordPart_HearingFragment as Record } from '#client/graphql/graphql.ts';
import { clock, moment } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Part } from '#client/ui/Part.tsx';
import { PARTS } from './parts.ts';
import { Said } from './Said.tsx';
import { Signatures } from './Signatures.tsx';

export const RecordPartFragment = graphql(`
  fragment RecordPart_hearing on Hearing {
    stage
    startedAt
    endedAt
    heldInPublic
    chair
    recorder
    observersCame
    pressCame
    recordPublishedAt
    participants {
      id
      attended
    }
    entries {
      id
      kind
      speaker
      text
    }
    ...Signatures_hearing
  }
`);

/** 听证记录 (第十七条): what was said, in the order in which it was said, and who confirmed it. */
export function RecordPart({ hearing }: { hearing: FragmentType<typeof RecordPartFragment> }) {
  const record = readFragment(RecordPartFragment, hearing);
  if (!record.startedAt) return null;
  return (
    <Part {...PARTS.record}>
      <Facts inline items={factsOf(record, record.startedAt)} />
      {record.recordPublishedAt ? (
        <Published {...record} at={record.recordPublishedAt} hearing={record} />
      ) : (
        <p>听证会已经举行，听证记录由参加人确认并签字、经保密审查以后在这里公布。</p>
      )}
    </Part>
  );
}

function factsOf({ endedAt, ...record }: Record, startedAt: string): Fact[] {
  const came = record.participants.filter(({ attended }) => attended === true).length;
  return [
    { term: '举行时间', detail: `${moment(startedAt)}${endedAt ? `至${clock(endedAt)}` : ''}` },
    { term: '是否公开', detail: record.heldInPublic ? '公开举行' : '没有公开举行' },
    ...(record.chair ? [{ term: '主持人', detail: record.chair }] : []),
    ...(record.recorder ? [{ term: '记录人', detail: record.recorder }] : []),
    {
      term: '到会',
      detail: `参加人${came}名，旁听${record.observersCame}人，记者${record.pressCame}人`,
    },
  ];
}

type PublishedProps = Record & { at: string; hearing: Parameters<typeof Signatures>[0]['hearing'] };

const Published = ({ at, entries, hearing }: PublishedProps) => (
  <>
    <p className="small soft">{moment(at)}公布。按发言先后记录。</p>
    <Said entries={entries} />
    <Heading level={3}>参加人确认和签字</Heading>
    <Signatures hearing={hearing} />
  </>
);
