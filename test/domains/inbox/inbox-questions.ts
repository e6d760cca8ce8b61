import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** One in the inbox, as its unit reads it. */
export interface Arrived {
  id: string;
  kind: string;
  receiptNo: string | null;
  title: string;
  words: string;
  name: string | null;
  channel: string | null;
  receivedAt: string;
  stand: string;
  done: boolean;
  dueOn: string | null;
  daysLate: number;
  path: string;
}

interface Page {
  nodes: Arrived[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const ONE = 'id kind receiptNo title words name channel receivedAt stand done dueOn daysLate path';

/** Questions on the inbox of a database. */
export function inboxQuestions(database: TestDatabase) {
  const inbox = async (
    actor: Actor | null,
    filter: object = {},
    { first = 100, after = null }: { first?: number; after?: string | null } = {},
  ) => {
    const answer = await ask(database, actor, {
      query: `query($filter: InboxFilter, $first: Int, $after: String) {
        inbox(filter: $filter, first: $first, after: $after) {
          nodes { ${ONE} } pageInfo { endCursor hasNextPage } } }`,
      variables: { filter, first, after },
    });
    const page = (answer.data as unknown as { inbox?: Page } | null)?.inbox;
    return { nodes: page?.nodes ?? [], pageInfo: page?.pageInfo, codes: codesOf(answer) ?? [] };
  };
  const counts = async (actor: Actor | null, filter: object = {}) => {
    const answer = await ask(database, actor, {
      query: `query($filter: InboxFilter) {
        inboxCounts(filter: $filter) { kind late count { value capped } } }`,
      variables: { filter },
    });
    const told = answer.data as unknown as {
      inboxCounts?: { kind: string; late: number; count: { value: number; capped: boolean } }[];
    } | null;
    return { counts: told?.inboxCounts ?? [], codes: codesOf(answer) ?? [] };
  };
  /** Everything, page by page of so many. */
  const throughout = async (actor: Actor, first: number, filter: object = {}) => {
    const found: Arrived[] = [];
    for (let after: string | null | undefined = null; ;) {
      const { nodes, pageInfo } = await inbox(actor, filter, { first, after: after ?? null });
      found.push(...nodes);
      if (!pageInfo?.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  };
  return { inbox, counts, throughout };
}
