/** 邀请函 as Word: what a letter says (B9), and who may have it. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '#server/ground/docx/read-docx.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { invitations } from './invitations.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people, leader } = room;
const desk = invitations(room);
const site = await openSite(database);

describe('邀请函', () => {
  it('写明文号、受邀人、身份、会议、议题、时间、地点、权利义务、材料、答复期限、联系人和日期', async () => {
    const { list } = await desk.sent();
    const { id, letterNo } = list[0]!;
    const answer = await site.get(`/yaoqinghan/${id}.docx`, await signedIn(database, people.govOffice));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-type')).toContain('wordprocessingml');
    const said = JSON.stringify(await readDocx(Buffer.from(await answer.arrayBuffer())));
    for (const part of [
      '邀请函',
      String(letterNo),
      '周映雪代表：',
      '社会公众代表',
      '第3项',
      '审议《岚溪县养老服务设施布局规划（2026—2030年）》',
      '2026年12月11日星期五 14:30',
      '经主持人同意发表意见，不参加表决',
      '请勿外传',
      '材料凭答复链接查阅，会议开始后关闭',
      '2026年12月9日星期三 17:30',
      '县政府办公室会务股 0000-5550100',
      '2026年12月2日',
    ])
      expect(said).toContain(part);
    expect(said).not.toContain('/yaoqing/');
  });

  it('只有政府办、政府领导和审计可以取；没有发出的、没有的都没有', async () => {
    const { list } = await desk.sent();
    const path = `/yaoqinghan/${list[0]!.id}.docx`;
    expect((await site.get(path)).status).toBe(401);
    expect((await site.get(path, await signedIn(database, people.clerk))).status).toBe(403);
    expect((await site.get(path, await signedIn(database, leader))).status).toBe(200);
    const office = await signedIn(database, people.govOffice);
    const prepared = await desk.drawn();
    const { list: waiting } = await desk.list(people.govOffice, prepared.itemId);
    expect((await site.get(`/yaoqinghan/${waiting[0]!.id}.docx`, office)).status).toBe(404);
    expect((await site.get('/yaoqinghan/00000000-0000-7000-8000-000000000000.docx', office)).status).toBe(
      404,
    );
  });
});
