/** A sample kind, a county with and without a short message service, and the call list as GraphQL shows it. */
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { type Actor, anyone } from '#server/ground/kernel/authority.ts';
import { jobs } from '#server/engines/message/message.jobs.ts';
import type { NotificationKind, Recipient } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { ask, codesOf, contextOf } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** One call as the list shows it. */
export interface Call {
  id: string;
  displayName: string;
  subject: string;
  text: string;
  status: string;
  attempts: { outcome: string; note: string; byName: string }[];
}

/** A kind of notification that says what it is given. */
export const sample = (key: string, replaces?: 'SAME' | 'ALL'): NotificationKind<string> => ({
  key,
  kind: MessageKind.EVENT_TIDING,
  ...(replaces ? { replaces } : {}),
  subject: (said) => said,
  mail: (said, _, { publicUrl }) => `${said}\n详见：${publicUrl}/kaifang`,
  short: (said) => said,
});

/** The same database with a short message service. */
export const texting = (database: TestDatabase): TestDatabase => ({
  ...database,
  services: {
    ...database.services,
    config: { ...database.services.config, sms: { url: 'http://127.0.0.1:9/sms', token: 'x' } },
  },
});

const FIELDS = `id displayName subject text status hasContact aboutTitle aboutPath attempts { outcome note byName }`;

/** Notifying and the call list of one database. */
export function notifyingIn(database: TestDatabase) {
  const run = defineCommand(
    'test.notified',
    anyone,
    async (
      command,
      people: readonly Recipient[],
      kind: NotificationKind<string>,
      { said = '活动延期', occasion = '1', callUntil = null as Date | null, aboutId = null as string | null },
    ) => {
      const about = aboutId ? { id: aboutId, title: '开放日', path: '/gongzuotai/kaifang/1' } : null;
      await notify(command, people, { kind, facts: said, occasion, about, callUntil });
      return true;
    },
  );
  return {
    tell: (
      people: readonly Recipient[],
      kind: NotificationKind<string>,
      over: Parameters<typeof run>[3] = {},
    ) => run(contextOf(database, null), people, kind, over),
    /** Delivers what is queued, as often as it takes. */
    async deliver(): Promise<void> {
      for (let times = 0; times < 15; times += 1) {
        const queued = await database.sql<{ id: string }>(`select id from message where status = 'QUEUED'`);
        for (const { id } of queued)
          await jobs['deliver-message']({ messageId: id }, database.services).catch(() => undefined);
      }
    },
    calls: async (actor: Actor | null, variables: object = {}) => {
      const answer = await ask(database, actor, {
        query: `query($done: Boolean!, $aboutId: ID) { calls(done: $done, aboutId: $aboutId) { nodes { ${FIELDS} } } }`,
        variables: { done: false, ...variables },
      });
      return codesOf(answer) ?? (answer.data as never as { calls: { nodes: Call[] } }).calls.nodes;
    },
    record: async (actor: Actor, id: string | undefined, outcome: string, note = '') => {
      const answer = await ask(database, actor, {
        query: `mutation($id: ID!, $input: CallInput!) { recordCall(id: $id, input: $input) {
          ... on Call { ${FIELDS} } ... on Refusal { findings { code } } } }`,
        variables: { id: id ?? '', input: { outcome, note } },
      });
      return codesOf(answer) ?? (answer.data as never as { recordCall: Call }).recordCall;
    },
    reveal: async (actor: Actor, id: string | undefined, reason: string) => {
      const answer = await ask(database, actor, {
        query: `mutation($id: ID!, $reason: Text!) { revealCallContact(id: $id, reason: $reason) { contact } }`,
        variables: { id: id ?? '', reason },
      });
      return (
        codesOf(answer) ??
        (answer.data as never as { revealCallContact: { contact: string } }).revealCallContact.contact
      );
    },
    statuses: () =>
      database.sql<{ way: string; status: string; masked: string }>(
        'select way, status, recipient_masked as masked from message order by id',
      ),
  };
}
