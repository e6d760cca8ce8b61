import { moment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { MessagesPageQuery as Data, MessagesPageQueryVariables } from '#client/graphql/graphql.ts';
import { useChannels } from '#client/citizen/channels.ts';
import { messagesNote } from '#client/staff/ground/frame/channel-words.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
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

const OPEN = 'xin';

const STATUS_TAGS: Readonly<Record<Message['status'], TagKind>> = {
  QUEUED: 'open',
  SENT: 'done',
  KEPT: 'closed',
  FAILED: 'due',
  TO_CALL: 'care',
  CALLED: 'done',
  NOT_REACHED: 'due',
  OBSOLETE: 'closed',
};

const FILTERS: readonly Filter<MessagesPageQueryVariables>[] = [
  { kind: 'chips', name: 'zhuangtai', label: '按状态看', as: 'status', options: MESSAGE_STATUS_LABELS },
];

const columnsFor = (hrefOf: (id: string) => string): Column<Message>[] => [
  {
    label: '事由',
    cell: ({ id, subject, kind }) => (
      <>
        <a href={hrefOf(id)}>{subject}</a>
        <small>{MESSAGE_KIND_LABELS[kind]}</small>
      </>
    ),
  },
  { label: '收件人', cell: ({ to }) => to },
  {
    label: '状态',
    cell: (message) => <Tag kind={STATUS_TAGS[message.status]}>{standingOf(message)}</Tag>,
  },
  { label: '次数', num: true, cell: ({ attempts }) => attempts },
  { label: '时间', cell: ({ sentAt, createdAt }) => moment(sentAt ?? createdAt) },
];

const followers = ({ followCounts }: Data) => <FollowCounts counts={followCounts} />;

const beside = (message: Message) => <Opened message={message} />;

function Opened({ message }: { message: Message }) {
  const address = useAddress();
  return <MessagePanel message={message} closeHref={address.with({ [OPEN]: null })} />;
}

/** 发送记录: what was sent to whom, and what became of it. */
export function MessagesPage() {
  const address = useAddress();
  const channels = useChannels();
  return (
    <ListDesk
      title={DESK_LABELS.MESSAGES}
      note={`收件人已遮盖；${messagesNote(channels)}，${QUIET_WORDS}写成的等到早上发；“未发出，已留存”是没有配置邮件服务器时的记录，内容可以在这里看`}
      query={MessagesPageQuery}
      filters={FILTERS}
      above={followers}
      list={({ messages }) => messages}
      columns={columnsFor((id) => address.with({ [OPEN]: id }))}
      open={address.get(OPEN)}
      beside={beside}
      empty={{ title: '没有发送记录', text: '系统发出提醒、通知后，会记在这里。' }}
    />
  );
}
