/** A document whose bytes the store has lost or changed is refused in words: it is not "not found", and never other bytes. */
import { expect, it } from 'vitest';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { spoil } from '#test/kernel/stored-bytes.ts';
import { documentSite, publish } from './documents.ts';
import { PDF } from './samples.ts';
import { done } from './uploads.ts';

const database = await testDatabase();
const { site, send, matter } = await documentSite(database);

it.each([
  ['丢失', FileFaultKind.VANISHED, '文件已不在存储中'],
  ['变了', FileFaultKind.CHANGED, '文件与登记的摘要不符'],
])('%s的，说出是哪一份、登记的摘要；放回以后照常下载', async (_, fault, words) => {
  const { id: decisionId } = await matter();
  const paper = await done(await send({ decisionId, name: '论证意见.pdf' }));
  await publish(database, paper.id);
  const putBack = await spoil(database, paper.id, fault);
  const answer = await site.get(paper.url);
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain(`“论证意见.pdf”：${words}（登记的SHA-256是${paper.sha256}）`);
  expect((await site.get(paper.url, { range: 'bytes=0-9' })).status).toBe(409);
  putBack();
  expect(Buffer.from(await (await site.get(paper.url)).arrayBuffer()).equals(PDF)).toBe(true);
});
