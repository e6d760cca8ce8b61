/** 国令713号第三十三条、档案法实施条例第三十九条: a file with a paper missing or changed is refused by name, never handed out short. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { signedIn } from '#test/outside/http/open-site.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { type Done, done } from '#test/outside/http/uploads.ts';
import { fileRoom } from './room.ts';

const { database, people, site, send, matter, take, made, fetchFile, placeOf } = await fileRoom();

const gapsOf = async (no: string, by = people.clerk) => {
  const { data, errors } = await ask(database, by, {
    query: `{ decision(no: "${no}") { fileGaps { path fault sha256 size } } }`,
  });
  expect(errors).toBeUndefined();
  return (data?.decision as unknown as { fileGaps: unknown[] | null }).fileGaps;
};

const CHANGED = Buffer.concat([PDF, Buffer.from('\n%1\n')]);

describe('卷里有一份材料缺失或者不符的，不生成卷宗', () => {
  let no: string;
  let lost: Done;
  let changed: Done;
  let faults: object[];

  beforeAll(async () => {
    const { id, ...one } = await matter();
    no = one.no;
    lost = await done(await send({ decisionId: id, name: '丢了.pdf' }));
    changed = await done(await send({ decisionId: id, name: '变了.pdf', bytes: CHANGED }));
    await done(await send({ decisionId: id, name: '好的.pdf' }));
    rmSync(await placeOf(lost.id));
    writeFileSync(await placeOf(changed.id), Buffer.concat([PDF, Buffer.from('\n%2\n')]));
    faults = [
      { path: '05 专家论证/01 丢了.pdf', fault: 'VANISHED', sha256: lost.sha256, size: lost.size },
      { path: '05 专家论证/02 变了.pdf', fault: 'CHANGED', sha256: changed.sha256, size: changed.size },
    ];
  });

  it('下载被拒绝，逐份说出在哪一程序、是哪一份、登记的大小和摘要、怎么办', async () => {
    const answer = await fetchFile(no, people.clerk);
    const words = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([409, 'text/html; charset=utf-8']);
    for (const said of [
      '有2份材料缺失或者与登记不符',
      `05 专家论证/01 丢了.pdf：文件已不在存储中（登记的大小是${lost.size}字节，SHA-256是${lost.sha256}`,
      `05 专家论证/02 变了.pdf：文件与登记的摘要不符（登记的大小是${changed.size}字节，SHA-256是${changed.sha256}`,
      '放回附件目录',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('好的.pdf');
  });

  it('HEAD 得到同样的回应', async () => {
    const headers = await signedIn(database, people.clerk);
    const answer = await fetch(`${site.url}/juanzong/${no}`, { method: 'HEAD', headers });
    expect(answer.status).toBe(409);
  });

  it('工作台在下载前就能问到是哪几份；无权调取的问不到', async () => {
    expect(await gapsOf(no)).toEqual(faults);
    expect(await gapsOf(no, people.otherClerk)).toEqual(faults);
    expect(await gapsOf(no, people.archivist)).toBeNull();
  });

  it('没有登记为生成过；被拒绝的调取记入审计', async () => {
    await fetchFile(no, people.clerk);
    expect((await made(no, people.clerk))?.made).toEqual([]);
    const rows = await database.sql<{ outcome: string; detail: string }>(
      `select distinct outcome, detail from audit_event where action = 'decision.fileMade' and detail like $1`,
      [`${no}%`],
    );
    expect(rows).toEqual([
      { outcome: 'REFUSED', detail: `${no} 05 专家论证/01 丢了.pdf、05 专家论证/02 变了.pdf` },
    ]);
  });
});

it('文件放回以后照常生成', async () => {
  const { id, no } = await matter();
  const paper = await done(await send({ decisionId: id, name: '找回.pdf' }));
  const place = await placeOf(paper.id);
  renameSync(place, `${place}.away`);
  expect((await fetchFile(no, people.clerk)).status).toBe(409);
  renameSync(`${place}.away`, place);
  const { manifest, entries } = await take(no);
  expect(manifest.faults).toEqual([]);
  expect(entries.get('05 专家论证/01 找回.pdf')?.equals(PDF)).toBe(true);
  expect(await gapsOf(no)).toEqual([]);
});

it('征求意见的附件缺失的，同样拒绝', async () => {
  const { id, no } = await matter();
  const { id: consultationId } = await buildConsultation(database, people, {
    after: { id, no, round: 0, decisionId: id, clauseNos: [] },
  });
  await database.sql(
    `insert into attachment (id, kind, consultation_id, name, media_type, size, sha256, storage_key, uploaded_at, attached_at)
     select gen_random_uuid(), 'DRAFT', $1, '附件.pdf', 'application/pdf', 5, repeat('a', 64), '00/00000000-0000-7000-8000-000000000000', app_now(), app_now()`,
    [consultationId],
  );
  const answer = await fetchFile(no, people.clerk);
  expect(answer.status).toBe(409);
  expect(await answer.text()).toMatch(/03 公众参与\/第1轮征求意见\/\d+ 附件\.pdf：文件已不在存储中/);
});
