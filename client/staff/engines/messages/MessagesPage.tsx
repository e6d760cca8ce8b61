import { moment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { MessagesPageQuery as Data } from '#client/graphql/graphql.ts';
import { useChannels } from '#client/citizen/channels.ts';
import { messagesNote } from '#client/staff/ground/frame/channel-words.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { DESK_LABELS, MESSAGE_KIND_LABELS, MESSAGE_STATUS_LABELS } from '#client/words.ts';
import { QUIET_WORDS } from '#server/law/people/quiet-hours.ts';
import { FollowCounts } from './FollowCounts.tsx';
import { MessagePanel } from './MessagePanel.tsx';
import { standingOf } from './standing.ts';

export const MessagesPageQuery = graphql(`
  query MessagesPage($status: MessageStatus, $after: String) {
    followCounts {
      ...FollowCount_fields
    }
    messages(status: $status, first: 50, after: $after) {
      nodes {
        ...Message_fields
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type Message = Data['messages']['nodes'][number];
type Status = Message['status'];

const STATUS = 'zhuangtai';
const OPEN = 'xin';

const STATUS_TAGS: Readonly<Record<Status, TagKind>> = {
  QUEUED: 'open',
  SENT: 'done',
  KEPT: 'closed',
  FAILED: 'due',
  TO_CALL: 'care',
  CALLED: 'done',
  NOT_REACHED: 'due',
  OBSOLETE: 'closed',
};

const statusOf = (text: string | undefined) => (text && text in STATUS_TAGS ? (text as Status) : null);

/** 发送记录: what was sent to whom, and what became of it. */
export function MessagesPage() {
  useTitle(DESK_LABELS.MESSAGES);
  const address = useAddress();
  const channels = useChannels();
  const status = statusOf(address.get(STATUS));
  const asked = useDesk(MessagesPageQuery, { status, after: address.get(AFTER) ?? null });
  return (
    <>
      <DeskTop
        title={DESK_LABELS.MESSAGES}
        note={`收件人已遮盖；${messagesNote(channels)}，${QUIET_WORDS}写成的等到早上发；“未发出，已留存”是没有配置邮件服务器时的记录，内容可以在这里看`}
      />
      <DeskBody>
        <Chips
          label="按状态看"
          items={[null, ...(Object.keys(STATUS_TAGS) as Status[])].map((one) => ({
            href: address.with({ [STATUS]: one, [AFTER]: null, [OPEN]: null }),
            label: one ? MESSAGE_STATUS_LABELS[one] : '全部',
            current: one === status,
          }))}
        />
        <Waiting asked={asked}>
          {({ messages, followCounts }) => (
            <>
              <FollowCounts counts={followCounts} />
              <MessageList {...messages} />
            </>
          )}
        </Waiting>
      </DeskBody>
    </>
  );
}

const columnsFor = (hrefOf: (id: string) => string): GridColumn<Message>[] => [
  {
    id: 'subject',
    label: '事由',
    header: true,
    cell: ({ id, subject, kind }) => (
      <>
        <a href={hrefOf(id)}>{subject}</a>
        <small>{MESSAGE_KIND_LABELS[kind]}</small>
      </>
    ),
  },
  { id: 'to', label: '收件人', cell: ({ to }) => to },
  {
    id: 'status',
    label: '状态',
    cell: (message) => <Tag kind={STATUS_TAGS[message.status]}>{standingOf(message)}</Tag>,
  },
  { id: 'attempts', label: '次数', num: true, cell: ({ attempts }) => attempts },
  { id: 'at', label: '时间', cell: ({ sentAt, createdAt }) => moment(sentAt ?? createdAt) },
];

function MessageList({ nodes, pageInfo }: Data['messages']) {
  const address = useAddress();
  const open = nodes.find(({ id }) => id === address.get(OPEN));
  if (nodes.length === 0)
    return (
      <Empty title="没有发送记录" level={2}>
        {address.get(STATUS) ? '换一个状态看看。' : '系统发出提醒、通知后，会记在这里。'}
      </Empty>
    );
  const grid = (
    <DataGrid
      caption="发送记录，可左右滚动"
      columns={columnsFor((id) => address.with({ [OPEN]: id }))}
      rows={nodes}
      keyOf={({ id }) => id}
      current={open?.id}
    >
      <KeysetPages pageInfo={pageInfo} />
    </DataGrid>
  );
  if (!open) return grid;
  return (
    <Columns>
      {grid}
      <MessagePanel message={open} closeHref={address.with({ [OPEN]: null })} />
    </Columns>
  );
}
