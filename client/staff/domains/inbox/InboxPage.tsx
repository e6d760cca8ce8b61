import { clock, dayOf, longDate } from '#client/format.ts';
import type { InboxPageQuery as Data } from '#client/graphql/graphql.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { COMMENT_CHANNEL_LABELS, DESK_LABELS } from '#client/words.ts';
import { ARRIVAL_KIND_LABELS } from '#server/law/people/arrival-kind.ts';
import { INBOX_FILTERS, IS_LATE, KIND, LATE } from './inbox-filters.ts';
import { type Arrival, InboxPageQuery } from './inbox-query.ts';

/** Until when, or how late; late ones say so in words, not by colour alone. */
const dueWords = ({ done, dueOn, daysLate }: Arrival) =>
  [dueOn && !done ? `${longDate(dueOn)}前答复` : '', daysLate > 0 ? `逾期${daysLate}日` : '']
    .filter(Boolean)
    .join('，');

const COLUMNS: readonly Column<Arrival>[] = [
  {
    label: '来件',
    cell: ({ path, title, words, receiptNo }) => (
      <>
        <a href={path}>{title}</a>
        {words ? <small>{words}</small> : null}
        {receiptNo ? <small>{receiptNo}</small> : null}
      </>
    ),
  },
  {
    label: '种类',
    cell: ({ kind, channel }) => (
      <>
        {ARRIVAL_KIND_LABELS[kind]}
        {channel ? <small>{COMMENT_CHANNEL_LABELS[channel]}</small> : null}
      </>
    ),
  },
  {
    label: '办理情况',
    cell: (arrival) => (
      <>
        <Tag kind={arrival.done ? 'done' : arrival.daysLate > 0 ? 'due' : 'open'}>{arrival.stand}</Tag>
        <small>{dueWords(arrival)}</small>
      </>
    ),
  },
  { label: '来件人', cell: ({ name }) => name ?? '—' },
  {
    label: '收到',
    cell: ({ receivedAt }) => (
      <>
        {longDate(dayOf(receivedAt))}
        <small>{clock(receivedAt)}</small>
      </>
    ),
  },
];

/** How many are late among those found, and the way to them. */
function Late({ inboxCounts }: Data) {
  const address = useAddress();
  const chosen = address.get(KIND);
  const found = inboxCounts.filter(({ kind }) => !chosen || kind === chosen);
  const late = found.reduce((sum, one) => sum + one.late, 0);
  if (late === 0 || address.get(LATE) === IS_LATE) return null;
  return (
    <p>
      其中{found.some(({ count }) => count.capped) ? '至少' : ''}
      {late}件逾期。
      <a href={address.with({ [LATE]: IS_LATE, [AFTER]: null })}>只看逾期的</a>
    </p>
  );
}

const late = (data: Data) => <Late {...data} />;

/** 收件箱: what came in for the own unit by any door, each leading to where it is handled. */
export function InboxPage() {
  return (
    <ListDesk
      title={DESK_LABELS.INBOX}
      note="各个渠道收到、由本单位办理的，新的在前"
      query={InboxPageQuery}
      filters={INBOX_FILTERS}
      above={late}
      list={({ inbox }) => inbox}
      columns={COLUMNS}
      stack
      empty={{
        title: '没有来件',
        filtered: '没有这样的来件',
        text: '公众和其他单位提交、由本单位办理的意见、留言、申请等会列在这里。',
      }}
    />
  );
}
