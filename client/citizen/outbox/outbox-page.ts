import { words } from '#client/words.ts';
import { page } from '../page.ts';
import { OutboxPage, OutboxPageQuery } from './OutboxPage.tsx';

/** Page of a demonstration alone; never cached, since it changes with every message, and never listed. */
export const outboxPage = page({
  document: OutboxPageQuery,
  query: ['after', 'qian'],
  variables: ({ query }) => ({ after: query.after ?? null }),
  page: OutboxPage,
  meta: ({ outbox }) =>
    outbox ? { title: words.nav.outbox, crumbs: [{ name: words.nav.outbox }], unlisted: true } : null,
});
