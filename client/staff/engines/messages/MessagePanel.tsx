import { moment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { Message } from './MessagesPage.tsx';
import { standingOf } from './standing.ts';

/** One message as it was written. */
export function MessagePanel({ message, closeHref }: { message: Message; closeHref: string }) {
  const { subject, to, attempts, error, createdAt, sentAt, body } = message;
  return (
    <Panel title={subject} aside={<a href={closeHref}>关闭</a>}>
      <Facts
        small
        items={[
          { term: '收件人', detail: to },
          { term: '状态', detail: `${standingOf(message)}，已尝试${attempts}次` },
          { term: '写成', detail: moment(createdAt) },
          ...(sentAt ? [{ term: '送出', detail: moment(sentAt) }] : []),
        ]}
      />
      {error ? (
        <Note tone="due" title="没有送达" level={3}>
          {error}
        </Note>
      ) : null}
      <div>
        {body.split('\n').map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </Panel>
  );
}
