/** 收件箱：凡有回执的，要么在收件箱里，要么写明为什么不在；从哪个入口收到的都能找到. */
import { describe, expect, it } from 'vitest';
import { arrivalSources } from '#server/domains/inbox/inbox.queries.ts';
import { receiptKinds } from '#server/engines/receipt/receipt-kinds.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import { substance } from '#server/law/substance.ts';
import { openKinds } from '#test/engines/receipt/kinds.ts';
import { inboxQuestions } from './inbox-questions.ts';

const { kinds, database, people, send, request } = await openKinds();
const { inbox } = inboxQuestions(database);
const READERS = [people.clerk, people.lead, people.govOffice, people.otherClerk];

describe('每一种回执', () => {
  it.each(receiptKinds().map((kind) => [kind.type, kind.inbox] as const))('%s', (_type, standing) => {
    if ('notIn' in standing) expect(substance(standing.notIn)).toBeGreaterThan(10);
    else expect(standing.length).toBeGreaterThan(0);
  });

  it('存回执的表，每一张都有它的种类', async () => {
    const tables = await database.sql<{ name: string }>(
      `select distinct table_name as name from information_schema.columns
        where column_name = 'lookup_hmac' and table_schema = 'public' order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual(
      [...new Set(receiptKinds().map(({ table }) => table))].toSorted(),
    );
  });

  it('每一种来件恰有一个出处', () => {
    const kindsOf = arrivalSources().map(({ kind }) => kind);
    expect(kindsOf.toSorted()).toEqual(Object.values(ArrivalKind).toSorted());
  });
});

describe.each(kinds.filter(({ opens }) => opens !== null))('$name', (kind) => {
  it('交来以后，办理的单位在收件箱看到，姓名是遮盖的；写明不进收件箱的，谁的收件箱都没有', async () => {
    const input: Record<string, unknown> = await request(kind);
    const { receiptNo = '' } = (await send(kind, input)) as Record<string, string>;
    const found = await Promise.all(READERS.map((actor) => inbox(actor, { words: receiptNo })));
    expect(found.flatMap(({ codes }) => codes)).toEqual([]);
    const rows = found.flatMap(({ nodes }) => nodes);
    const standing = receiptKinds().find(({ type }) => type === kind.opens)?.inbox ?? [];
    if ('notIn' in standing) return expect(rows).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({ receiptNo, done: false, channel: 'WEB' });
      expect(row.stand).toMatch(/^\p{Script=Han}/u);
      expect(row.path).toMatch(/^\/gongzuotai\/[a-z]+\//);
      expect(standing.map((source) => source.kind)).toContain(row.kind);
      if ('name' in input) expect(row.name).not.toBe(input['name']);
      expect(JSON.stringify(row)).not.toContain(input['contact'] ?? '没有联系方式');
    }
  });
});
