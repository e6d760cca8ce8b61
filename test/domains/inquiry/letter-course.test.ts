/** 催办、撤回的告知、已打开 (国令713号第十三条): what becomes of a letter between its sending and its answer. */
import { beforeEach, describe, expect, it } from 'vitest';
import { inquiryPage } from '#client/citizen/inquiry/inquiry-page.ts';
import { route } from '#client/route.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf as faultsOf } from '#test/kernel/ask.ts';
import { openLetters } from './letters.ts';

const house = await openLetters();
const { database, people } = house;
const { clerk, otherClerk, otherLead, auditor } = people;
const site = await openSite(database, { routes: [route('/huihan/:token', inquiryPage)] });
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const codesOf = (done: { findings?: { code: string }[] } | null | undefined) =>
  (done?.findings ?? []).map(({ code }) => code);
interface Course {
  openedAt: Date | null;
  openedBy: string;
  reminders: { at: string; by: string; way: string | null }[];
}
const courseOf = async (id: string): Promise<Course> =>
  (
    await database.sql<Course>(
      'select opened_at as "openedAt", opened_by as "openedBy", reminders from inquiry where id = $1',
      [id],
    )
  )[0]!;
const messagesOf = (topic: string, id: string) =>
  database.sql<{ body: string; status: string; to: string }>(
    `select body, status, recipient_masked as "to" from message
     where topic = $1 and (recipient_id = $2 or about_id = $2) order by created_at`,
    [topic, id],
  );
const tasksOf = async (who: Actor) => {
  const { data } = await ask(database, who, { query: '{ workbench { tasks { key kind detail overdue } } }' });
  return (data as unknown as { workbench: { tasks: { key: string; kind: string; detail: string }[] } })
    .workbench.tasks;
};
const openAtDesk = async (who: Actor | null, id: string) =>
  ask(database, who, { query: 'mutation($id: ID!) { openUnitInquiry(id: $id) }', variables: { id } });

describe('催办', () => {
  it('送到被征求意见单位的工作台，或者发到链接发往的地址；记入时刻、人和方式', async () => {
    const { matter, atDesk, byLink } = await house.asked();
    expect(codesOf(await house.remind(clerk, atDesk.id))).toEqual([]);
    expect(codesOf(await house.remind(clerk, byLink.id))).toEqual([]);
    const at = expect.stringMatching(/^2026-11-19T16:00:/) as string;
    expect((await courseOf(atDesk.id)).reminders).toEqual([{ at, by: clerk.name, way: null }]);
    expect((await courseOf(byLink.id)).reminders).toEqual([{ at, by: clerk.name, way: 'MAIL' }]);
    expect((await messagesOf('unit-reminded', atDesk.id)).length).toBeGreaterThan(0);
    const [mail] = await messagesOf('unit-reminded-link', byLink.id);
    expect(mail?.body).toContain(`/huihan/${await house.tokenFor(byLink.id)}`);
    expect(mail?.to).toBe(byLink.sentTo);
    const { data } = await ask(database, clerk, {
      query: `query($no: String!) { decision(no: $no) { unitInquiries { id reminders { at by way }
        viewerCan(actions: [remind]) { action allowed findings { code fix } } } } }`,
      variables: { no: matter.no },
    });
    const asked = await ask(database, otherClerk, {
      query: 'query($id: ID!) { unitInquiry(id: $id) { reminders { by way } } }',
      variables: { id: atDesk.id },
    });
    expect(asked.data).toEqual({ unitInquiry: { reminders: [{ by: clerk.name, way: null }] } });
    const details = (await tasksOf(otherClerk)).filter(({ key }) => key.endsWith(atDesk.id));
    expect(details.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/征求本单位意见，已经催办1次$/) as string,
    ]);
    expect(JSON.stringify(data)).toContain('LETTER_REMINDED_TODAY');
    expect(JSON.stringify(data)).toContain('2026年11月21日起可以再催办');
  });

  it('一天最多一次，第二天可以；别的单位不能催；答复以后不能催；催办不能改', async () => {
    const { atDesk } = await house.asked();
    await house.remind(clerk, atDesk.id);
    expect(codesOf(await house.remind(clerk, atDesk.id))).toEqual(['LETTER_REMINDED_TODAY']);
    expect((await house.remind(otherLead, atDesk.id)) ?? null).toBeNull();
    await database.setClock('2026-11-20T15:59:59Z');
    expect(codesOf(await house.remind(clerk, atDesk.id))).toEqual(['LETTER_REMINDED_TODAY']);
    await database.setClock('2026-11-20T16:00:00Z');
    expect(codesOf(await house.remind(clerk, atDesk.id))).toEqual([]);
    await expect(
      database.sql(`update inquiry set reminders = reminders - 0 where id = $1`, [atDesk.id]),
    ).rejects.toThrow('a reminder that was sent');
    await house.answer(otherClerk, atDesk.id, { reply: 'AGREE', opinions: [] });
    await database.setClock('2026-11-22T16:00:00Z');
    expect(codesOf(await house.remind(clerk, atDesk.id))).toEqual(['LETTER_NOT_WAITING']);
  });

  it('过了答复的最后日期成为待办，催办时说明链接已经失效；地址已经清理的由本单位打电话', async () => {
    const { byLink } = await house.asked();
    const toRemind = async () => (await tasksOf(clerk)).filter(({ kind }) => kind === 'REMIND_ASKED');
    expect(await toRemind()).toEqual([]);
    await database.setClock('2026-12-01T16:00:00Z');
    const mine = expect.objectContaining({ detail: '县财政局没有按期答复', overdue: true }) as object;
    expect(await toRemind()).toContainEqual(mine);
    await database.sql('update inquiry set address = null where id = $1', [byLink.id]);
    expect(codesOf(await house.remind(clerk, byLink.id))).toEqual([]);
    const [call] = await messagesOf('unit-reminded-link', byLink.id);
    expect(call).toMatchObject({ status: 'TO_CALL' });
    expect(call?.body).toContain('链接已经失效');
    expect(call?.body).not.toContain(await house.tokenFor(byLink.id));
    const once = async () =>
      (await toRemind()).filter(
        ({ key, detail }) => key.endsWith(byLink.id) && detail === '县财政局没有按期答复，已经催办1次',
      );
    expect(await once()).toHaveLength(1);
    await house.recall(clerk, byLink.id, '发错单位，另行征求意见');
    expect(await once()).toEqual([]);
  });
});

describe('撤回的告知', () => {
  it('凭链接答复的单位收到撤回的原因，等着打的电话不用再打', async () => {
    const { byLink } = await house.asked();
    await database.setClock('2026-12-01T16:00:00Z');
    await database.sql('update inquiry set address = null where id = $1', [byLink.id]);
    await house.remind(clerk, byLink.id);
    await house.recall(clerk, byLink.id, '发错单位，另行征求意见');
    expect((await messagesOf('unit-reminded-link', byLink.id)).map(({ status }) => status)).toEqual([
      'OBSOLETE',
    ]);
    const [told] = await messagesOf('unit-recalled-link', byLink.id);
    expect(told).toMatchObject({ status: 'TO_CALL' });
    expect(told?.body).toContain('发错单位，另行征求意见');
    expect(told?.body).not.toContain('/huihan/');
  });

  it('有地址的用邮件告知，发到链接发往的地址', async () => {
    const { byLink } = await house.asked();
    await house.recall(clerk, byLink.id, '发错单位，另行征求意见');
    const [told] = await messagesOf('unit-recalled-link', byLink.id);
    expect(told?.to).toBe(byLink.sentTo);
  });
});

describe('已打开', () => {
  it('凭链接第一次打开的时刻留存；只看一眼地址、浏览器预读的不算；以后再打开不改', async () => {
    const { byLink } = await house.asked();
    const path = `/huihan/${await house.tokenFor(byLink.id)}`;
    await site.get(path, { purpose: 'prefetch' });
    await fetch(new URL(path, site.url), { method: 'HEAD' });
    await site.get('/huihan/meiyou');
    expect((await courseOf(byLink.id)).openedAt).toBeNull();
    await site.get(path);
    const first = await courseOf(byLink.id);
    expect(first).toMatchObject({ openedBy: '' });
    expect(first.openedAt?.toISOString()).toMatch(/^2026-11-19T16:00:/);
    await database.setClock('2026-11-20T02:00:00Z');
    await site.get(path);
    expect(await courseOf(byLink.id)).toEqual(first);
    const audited = await database.sql(`select 1 from audit_event where action = 'inquiry.opened'
      and detail like '%县财政局' and outcome = 'DONE'`);
    expect(audited).toHaveLength(1);
    await expect(
      database.sql(`update inquiry set opened_at = null where id = $1`, [byLink.id]),
    ).rejects.toThrow('the first opening');
  });

  it('凭链接，由程序打开也留存；没有这个链接的不行', async () => {
    const { byLink } = await house.asked();
    const open = (token: string) =>
      ask(database, null, {
        query: 'mutation($token: String!) { openUnitInquiryByLink(token: $token) }',
        variables: { token },
      });
    expect(faultsOf(await open('meiyou'))).toEqual(['NOT_FOUND']);
    expect((await courseOf(byLink.id)).openedAt).toBeNull();
    expect((await open(await house.tokenFor(byLink.id))).data).toEqual({ openUnitInquiryByLink: true });
    expect((await courseOf(byLink.id)).openedAt?.toISOString()).toMatch(/^2026-11-19T16:00:/);
  });

  it('在工作台，由被征求意见单位的人打开才算；承办单位、审计的人看的不算', async () => {
    const { atDesk } = await house.asked();
    await openAtDesk(clerk, atDesk.id);
    await openAtDesk(auditor, atDesk.id);
    await openAtDesk(null, atDesk.id);
    expect((await courseOf(atDesk.id)).openedAt).toBeNull();
    const { data } = await openAtDesk(otherClerk, atDesk.id);
    expect(data).toEqual({ openUnitInquiry: true });
    expect((await courseOf(atDesk.id)).openedBy).toBe(otherClerk.name);
    await openAtDesk(otherLead, atDesk.id);
    expect((await courseOf(atDesk.id)).openedBy).toBe(otherClerk.name);
  });
});
