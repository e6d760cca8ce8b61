/** A county with a mail server, the doors of following, and what stands in the mailbox. */
import { randomUUID } from 'node:crypto';
import { type Actor } from '#server/ground/kernel/authority.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { jobs } from '#server/domains/following/following.jobs.ts';
import { jobs as messageJobs } from '#server/engines/message/message.jobs.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { bodyOf, headerOf, type Mailbox } from '#test/engines/message/mailbox.ts';

export const PUBLIC_URL = 'https://canyu.example.cn';

/** The same database, whose county sends mail. */
export const mailing = <Database extends TestDatabase>(database: Database, mailbox: Mailbox): Database => ({
  ...database,
  services: mailingServices(database.services, mailbox),
});

/** The services of such a county. */
export const mailingServices = (services: Services, mailbox: Mailbox): Services => ({
  ...services,
  config: {
    ...services.config,
    publicUrl: PUBLIC_URL,
    mail: { smtpUrl: mailbox.url, from: '云山县公众参与平台 <canyu@example.cn>' },
  },
});

interface Asked {
  kind?: string;
  subject?: string;
  address?: string;
  pace?: string;
  idempotencyKey?: string;
  noticeVersion?: number;
}

const MY = `address follows { id name pace confirmed ended }`;

/** A mail as its reader sees it. */
export interface Letter {
  to: string;
  subject: string;
  body: string;
  unsubscribe: string;
  oneClick: string;
}

export const lettersIn = ({ mails }: Mailbox): Letter[] =>
  mails.map((mail) => ({
    to: headerOf(mail, 'To'),
    subject: headerOf(mail, 'Subject'),
    body: bodyOf(mail).replaceAll('\r\n', '\n'),
    unsubscribe: headerOf(mail, 'List-Unsubscribe'),
    oneClick: headerOf(mail, 'List-Unsubscribe-Post'),
  }));

/** The token behind an address in a mail. */
export const tokenIn = ({ body }: Letter, path: string): string =>
  new RegExp(`${PUBLIC_URL}${path}/([\\w-]+)`).exec(body)?.[1] ?? '';

/** The doors of following. */
export function followingIn(database: TestDatabase, mailbox: Mailbox) {
  const asking = async (query: string, variables: object, actor: Actor | null = null) => {
    const answer = await ask(database, actor, { query, variables: variables as Record<string, unknown> });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as unknown as Record<string, never>;
  };
  const deliver = async (services = database.services): Promise<Letter[]> => {
    const queued = await database.sql<{ id: string }>(
      `select id from message where status = 'QUEUED' order by created_at, id`,
    );
    const before = mailbox.mails.length;
    for (const { id } of queued)
      await messageJobs['deliver-message']({ messageId: id }, services).catch(() => undefined);
    return lettersIn(mailbox).slice(before);
  };
  return {
    asking,
    deliver,
    ask: async (input: Asked) => {
      const data = await asking(
        `mutation($input: FollowInput!) { done: askToFollow(input: $input) {
          __typename ... on FollowAsked { confirmHours } ... on Refusal { findings { code } } } }`,
        {
          input: {
            kind: 'DECISION',
            pace: 'AT_ONCE',
            address: 'wang@example.cn',
            idempotencyKey: randomUUID(),
            noticeVersion: await noticeOf(database),
            ...input,
          },
        },
      );
      return data.done as unknown;
    },
    confirm: async (token: string) =>
      (
        await asking(
          `mutation($token: String!) { done: confirmFollow(token: $token) {
          __typename ... on MyFollows { ${MY} } ... on Refusal { findings { code } } } }`,
          { token },
        )
      ).done as unknown,
    mine: async (token: string) =>
      (await asking(`query($token: String!) { mine: myFollows(token: $token) { ${MY} } }`, { token }))
        .mine as unknown as { address: string; follows: { id: string; name: string; pace: string }[] } | null,
    /** Runs the job of one minute and delivers the messages it leads to. */
    minute: async (services = database.services) => {
      await jobs['tell-followers']({}, services);
      return deliver(services);
    },
    daily: () => jobs['clear-follows']({}, database.services),
  };
}

const noticeOf = async (database: TestDatabase): Promise<number> =>
  (
    await database.sql<{ version: number }>(
      'select max(version) as version from privacy_notice where effective_on <= app_today()',
    )
  )[0]?.version ?? 0;
