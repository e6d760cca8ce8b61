import { expect, it } from 'vitest';
import { triedReceipts } from '#server/outside/demo/tried-receipts.ts';
import { sayReceipts } from '#server/outside/demo/demo-start.ts';
import type { Installation } from '#server/ground/kernel/config/installation.ts';
import { lookupCodeOf } from '#server/engines/receipt/receipt.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { tellDemo } from './told.ts';

const { database } = await tellDemo();
const empty = await testDatabase();

const said = async (services: typeof database.services, demo: boolean) => {
  const lines: string[] = [];
  const config = { ...services.config, demo };
  await sayReceipts(services, {
    config,
    installation: {} as Installation,
    report: (line) => void lines.push(line),
  });
  return lines;
};

it('演示县启动时说出三张回执：一条采纳、一条未采纳有理由、一份听证会报名；再启动还是这三张', async () => {
  const receipts = await triedReceipts(database.services);
  expect(receipts.map(({ what }) => what)).toEqual(['意见，已采纳', '意见，未采纳，有理由', '听证会报名']);
  expect(await triedReceipts(database.services)).toEqual(receipts);
  expect(await said(database.services, true)).toHaveLength(4);
});

it('编号是答复过的意见的，采纳和未采纳的都写着理由；查询码由编号的提交人一份得来', async () => {
  const [adopted, refused] = await triedReceipts(database.services);
  const answers = await Promise.all(
    [adopted, refused].map(async (receipt) => {
      const no = receipt?.receiptNo.replace('-', '') ?? '';
      const [row] = await database.sql<{ result: string; reason: string; key: string }>(
        `select d.result, d.reason, c.idempotency_key as key from comment c join cluster_member m on m.comment_id = c.id
         join disposition d on d.cluster_id = m.cluster_id where c.receipt_no = $1`,
        [no],
      );
      expect(receipt?.lookupCode).toBe(lookupCodeOf(database.services.seal, row?.key ?? ''));
      return { result: row?.result, reason: row?.reason };
    }),
  );
  const reason = expect.stringMatching(/.{10,}/) as string;
  expect(answers).toEqual([
    { result: 'ADOPTED', reason },
    { result: 'NOT_ADOPTED', reason },
  ]);
});

it('正式使用的平台和没有演示数据的库不说回执', async () => {
  expect(await said(database.services, false)).toEqual([]);
  expect(await said(empty.services, true)).toEqual([]);
});
