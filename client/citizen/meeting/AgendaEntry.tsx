import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { AgendaEntry_ItemFragment as Item } from '#client/graphql/graphql.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { ItemMeta, ItemTitle, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { AGENDA_DISCLOSURE_LABELS, AGENDA_PURPOSE_LABELS, AGENDA_RESULT_TAGS } from '#client/words.ts';
import { agendaItemId } from '../addresses/meeting.ts';
import { AttendancePart } from './AttendancePart.tsx';
import { DecisionLinks } from './DecisionLinks.tsx';
import { spanText } from './times.ts';

export const AgendaEntryFragment = graphql(`
  fragment AgendaEntry_item on AgendaItem {
    position
    title
    disclosure
    purpose
    reportingUnit
    livelihood
    highAttention
    startedAt
    endedAt
    withdrawnAt
    result
    resultText
    corrections {
      id
      before
      after
      reason
      confirmedAt
    }
    decision {
      ...DecisionLinks_decision
    }
    ...AttendancePart_item
  }
`);

/** One item of the agenda: what, by whom, how far it is public, and what came of it. */
export function AgendaEntry({ item: masked }: { item: FragmentType<typeof AgendaEntryFragment> }) {
  const item = readFragment(AgendaEntryFragment, masked);
  const mark = <Daymark mark={`第${item.position}项`} note={AGENDA_DISCLOSURE_LABELS[item.disclosure]} />;
  return (
    <RuledItem id={agendaItemId(item.position)} margin={mark}>
      {item.disclosure === 'CLOSED' ? <Closed {...item} /> : <Open {...item} />}
    </RuledItem>
  );
}

const Closed = ({ title }: Item) => (
  <>
    <ItemTitle>{title}</ItemTitle>
    <p className="small soft">
      <Icon name="lock" /> 不直播、不回放；列席代表不在场。
    </p>
  </>
);

const Open = (item: Item) => (
  <>
    <Tags {...item} />
    <ItemTitle>{item.withdrawnAt ? `${item.title}（已撤下，本次会议不审议）` : item.title}</ItemTitle>
    <ItemMeta
      items={[
        item.purpose === 'OTHER' ? null : AGENDA_PURPOSE_LABELS[item.purpose],
        item.reportingUnit ? `${item.reportingUnit}汇报` : null,
        spanText(item.startedAt, item.endedAt),
      ]}
    />
    {item.disclosure === 'PARTIAL' ? (
      <p className="small soft">这项议题的一部分依法不予公开，其余部分公开。</p>
    ) : null}
    {item.resultText ? <p>{item.resultText}</p> : null}
    {item.corrections.map((one) =>
      one.confirmedAt ? (
        <p key={one.id} className="small">
          {`审议结果在公布以前更正过：原登记为${one.before ?? ''}，更正为${one.after}。理由：${one.reason.trim().replace(/。$/u, '')}。`}
        </p>
      ) : null,
    )}
    <AttendancePart item={item} />
    {item.decision ? <DecisionLinks decision={item.decision} /> : null}
  </>
);

function Tags({ livelihood, highAttention, result }: Item) {
  const tag = result ? AGENDA_RESULT_TAGS[result] : null;
  if (!livelihood && !highAttention && !tag) return null;
  return (
    <p className="row">
      {tag ? <Tag kind={tag.kind}>{tag.word}</Tag> : null}
      {livelihood ? <Tag>涉及重大民生</Tag> : null}
      {highAttention ? <Tag>社会关注度高</Tag> : null}
    </p>
  );
}
