import type { Row } from '#test/kernel/load-rows.ts';
import { CASES, prepareMany } from './many-cases.ts';
import { measureBoard } from './measure-board.ts';
import type { Workshop } from './workshop.ts';

const INBOX = `{ inboxCounts { kind late count { value capped } }
  inbox(first: 50) { nodes { id kind receiptNo title words name channel receivedAt stand done
    dueOn daysLate path } pageInfo { endCursor hasNextPage } } }`;

const FIRST_ROWS = `select json_agg(t)::text as answer from (select c.id, c.receipt_no, c.title, c.state, c.due_on
  from case_item c join unit u on u.id = c.unit_id
  where u.id = (select unit_id from person where login_name = 'zhengban')
  order by c.submitted_at desc, c.id desc limit 50) t`;

/** The first page of one unit's inbox, and its counts, in a county with twenty thousand messages (收件箱). */
export const measureInbox = (workshop: Workshop): Promise<Row> =>
  measureBoard(workshop, {
    id: 'inbox',
    what: `收件箱：全县${CASES}件留言，一个单位的第一页`,
    prepare: prepareMany('MESSAGE'),
    query: INBOX,
    rows: FIRST_ROWS,
    counted,
    login: 'zhengban',
  });

function counted(answer: string): string {
  const { data } = JSON.parse(answer) as { data: { inbox: { nodes: unknown[] } } | null };
  const { length } = data?.inbox.nodes ?? [];
  if (length < 50) throw new Error(`the inbox lists ${length}`);
  return `${length}件`;
}
