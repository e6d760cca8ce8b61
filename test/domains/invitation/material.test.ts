/** 列席材料: given by the office, opened by the own link until the meeting begins, and by nobody else's. */
import { beforeEach, describe, expect, it } from 'vitest';
import { invitationPage } from '#client/citizen/invitation/invitation-page.ts';
import { invitationPaperHref } from '#client/citizen/addresses/invitation.ts';
import { route } from '#client/route.ts';
import { withoutSecretLinks } from '#server/ground/kernel/secret-link.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { invitations } from './invitations.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people, run } = room;
const { govOffice, clerk, auditor } = people;
const desk = invitations(room);
await desk.reachable();
const site = await openSite(database, { routes: [route('/yaoqing/:token', invitationPage)] });
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

const upload = async (itemId: string, by: Actor | null = govOffice, more: Record<string, string> = {}) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ purpose: 'invitation', itemId, ...more }))
    data.set(name, value);
  data.set('file', new Blob([new Uint8Array(PDF)]), '规划（送审稿）.pdf');
  return site.post('/files', data, by ? await signedIn(database, by) : {});
};

interface Papers {
  closed: string | null;
  files: { id: string; name: string; internal: boolean }[];
}

const papers = async (token: string) => {
  const { result } = await run(
    null,
    'query($token: String!) { result: invitedMeeting(token: $token) { materials { closed files { id name internal } } } }',
    { token },
  );
  return (result as unknown as { materials: Papers } | undefined)?.materials;
};

const remove = (actor: Actor | null, id: string, reason: string) =>
  run(
    actor,
    `mutation($id: ID!, $reason: Text!) { result: removeInvitationMaterial(id: $id, reason: $reason) {
      __typename ... on ItemMaterials { materials { removedAt removeReason } } ... on Refusal { findings { code } } } }`,
    { id, reason },
  );

const invited = async () => {
  const drawn = await desk.drawn();
  const { result } = await desk.send(govOffice, drawn.itemId);
  const links = await desk.mailed(drawn.itemId);
  const [first, second] = result!.invitations;
  expect((await upload(drawn.itemId)).status).toBe(201);
  const token = links.get(first!.addressee)!;
  const [file] = (await papers(token))!.files;
  return { ...drawn, first: first!, second: second!, links, token, file: file! };
};

describe('添加', () => {
  it('只有县政府办可以添加；依法不予公开的议题不收，会议开始以后不收', async () => {
    const { id, itemIds } = await room.meeting();
    expect((await upload(itemIds[2]!, clerk)).status).toBe(403);
    expect((await upload(itemIds[2]!, null)).status).toBe(401);
    const refused = await upload(itemIds[1]!);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('ITEM_NOT_PUBLISHABLE'),
    ]);
    await database.setClock('2026-12-11T06:30:00Z');
    expect(await (await upload(itemIds[2]!)).text()).toContain('MATERIAL_MEETING_BEGUN');
    expect(
      await database.sql(
        'select 1 from invitation_material m join agenda_item i on i.id = m.item_id where i.meeting_id = $1',
        [id],
      ),
    ).toEqual([]);
  });
});

describe('查阅', () => {
  it('凭本人链接下载；不留副本，别的议题的链接、猜的链接、公众都打不开', async () => {
    const { token, file } = await invited();
    const other = await invited();
    const served = await site.get(invitationPaperHref(token, file));
    expect(served.status).toBe(200);
    expect(served.headers.get('cache-control')).toBe('no-store');
    expect(served.headers.get('content-disposition')).toMatch(/^attachment/);
    for (const path of [
      invitationPaperHref(other.token, file),
      invitationPaperHref(`${token}x`, file),
      invitationPaperHref(token, { ...file, id: '00000000-0000-0000-0000-000000000000' }),
      `/files/${file.id}/x.pdf`,
    ])
      expect((await site.get(path)).status).toBe(404);
    expect((await site.get(`/files/${file.id}/x.pdf`, await signedIn(database, auditor))).status).toBe(200);
    const part = await site.get(invitationPaperHref(token, file), { range: 'bytes=0-3' });
    expect([part.status, await part.text()]).toEqual([206, '%PDF']);
  });

  it('会议开始即关闭，只剩一句说明；谢绝、取消邀请的随即打不开', async () => {
    const { token, file, links, second } = await invited();
    const other = links.get(second.addressee)!;
    await desk.reply(other, 'DECLINE', '出差在外');
    expect(await papers(other)).toEqual({ closed: 'NOT_COMING', files: [] });
    expect((await site.get(invitationPaperHref(other, file))).status).toBe(404);
    await desk.reply(token, 'ACCEPT');
    await database.setClock('2026-12-11T06:29:59Z');
    expect((await papers(token))?.files).toHaveLength(1);
    await database.setClock('2026-12-11T06:30:00Z');
    expect(await papers(token)).toEqual({ closed: 'MEETING_BEGUN', files: [] });
    expect((await site.get(invitationPaperHref(token, file))).status).toBe(404);
  });

  it('撤回要写明原因，随即打不开；撤回的记录还在', async () => {
    const { token, file } = await invited();
    expect((await remove(clerk, file.id, '传错了')).codes).toEqual(['FORBIDDEN']);
    expect((await remove(govOffice, file.id, ' ')).result?.findings).toMatchObject([
      { code: 'MATERIAL_REASON_REQUIRED' },
    ]);
    const { result } = await remove(govOffice, file.id, '传错了文件');
    expect(result).toMatchObject({
      materials: [{ removeReason: '传错了文件', removedAt: expect.any(String) }],
    });
    expect((await site.get(invitationPaperHref(token, file))).status).toBe(404);
    expect((await site.get(`/files/${file.id}/x.pdf`, await signedIn(database, govOffice))).status).toBe(404);
    expect((await remove(govOffice, file.id, '再撤一次')).codes).toEqual(['CONFLICT']);
  });
});

describe('邀请函页面', () => {
  it('不留副本、不供检索，题目里没有链接；打不开的链接都是同一句话', async () => {
    const { token } = await invited();
    const answer = await site.get(`/yaoqing/${token}`);
    const page = await answer.text();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(/<title>([^<]*)<\/title>/.exec(page)?.[1]).not.toContain(token);
    const said = async (path: string) =>
      (await (await site.get(`/yaoqing/${path}`)).text()).replaceAll(path, '');
    expect(await said(`${token}x`)).toBe(await said('guessed'));
  });

  it('日志里不写链接', () => {
    expect(withoutSecretLinks('/yaoqing/秘密的链接/cailiao/1/a.pdf')).toBe('/yaoqing/…/cailiao/1/a.pdf');
    expect(withoutSecretLinks('/huiyi/2026-1')).toBe('/huiyi/2026-1');
  });

  it('不用脚本也能答复：不能参加没写原因的，原样退回；写了的，随即退出', async () => {
    const { token } = await invited();
    const post = (fields: Record<string, string>) =>
      site.post(`/yaoqing/${token}`, new URLSearchParams(fields), {});
    const wrong = await post({ step: 'reply', reply: 'DECLINE', reason: '' });
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('没有写明不能参加的原因'),
    ]);
    expect((await post({ step: 'reply' })).status).toBe(422);
    const done = await post({ step: 'reply', reply: 'ACCEPT' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `/yaoqing/${token}#dafu`]);
    expect((await desk.letter(token)).result).toMatchObject({ stage: 'ACCEPTED' });
    expect((await post({ step: 'withdraw', withdrawReason: '临时有事' })).status).toBe(303);
    expect((await desk.letter(token)).result).toMatchObject({ stage: 'WITHDRAWN' });
  });
});
