/** 除了被问的人，谁也收不到链接 (国令713号第十三条、第二十条): where it goes, and what becomes of the one before. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { expertPage } from '#client/citizen/inquiry/expert-page.ts';
import { route } from '#client/route.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { jobs } from '#server/domains/inquiry/inquiry.jobs.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { EXPERT, MAILBOX, openExperts } from './experts.ts';
import { letterDoors } from './letters.ts';

const house = await openExperts();
const { database, people } = house;
const { clerk, otherLead, justiceStaff, govOffice } = people;
const site = await openSite(database, { routes: [route('/lunzheng/:token', expertPage)] });
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const codesOf = (done: { findings?: { code: string }[] } | null | undefined) =>
  (done?.findings ?? []).map(({ code }) => code);
const mailsTo = (id: string) =>
  database.sql<{ body: string; to: string }>(
    'select body, recipient_masked as "to" from message where recipient_id = $1 order by created_at, id',
    [id],
  );
const tasksOf = async (who: Actor) => {
  const { data } = await ask(database, who, { query: '{ workbench { tasks { key kind path } } }' });
  const { tasks } = (data as unknown as { workbench: { tasks: { key: string; kind: string }[] } }).workbench;
  return tasks.filter(({ kind }) => kind === 'ENTER_ADDRESS').map(({ key }) => key.split(':')[1]);
};
/** Another expert each time: an address that was entered is used again. */
let number = 0;
const sent = async () => {
  number += 1;
  const matter = await house.heard();
  await house.send(matter.id, { experts: [{ ...EXPERT, name: `温某${number}` }] });
  const [letter] = await house.lettersOf(matter.no);
  return { matter, letter: letter! };
};

describe('承办单位写不了链接发到哪里', () => {
  it('发函、重发都没有联系方式这一栏', async () => {
    const { letter, matter } = await sent();
    const resent = await ask(database, clerk, {
      query: `mutation { resendExpertLink(id: "${letter.id}", version: 1, contact: "zijia@danwei.example") { __typename } }`,
    });
    expect(resent.errors?.[0]?.message).toContain('contact');
    const asked = await ask(database, clerk, {
      query: `mutation($experts: [ExpertToAskInput!]!) { askExperts(id: "${matter.id}", version: 1,
        input: { experts: $experts, dueOn: "2026-12-01", note: "", contact: "", fileIds: [] }) { __typename } }`,
      variables: { experts: [{ ...EXPERT, contact: 'zijia@danwei.example' }] },
    });
    expect(asked.errors?.[0]?.message).toContain('contact');
    expect(await mailsTo(letter.id)).toEqual([]);
  });

  it('库外专家的函等司法局录入：没有发出，不能重发、催办；司法局有待办，收到告知；录入以后发出', async () => {
    const { letter } = await sent();
    expect(letter).toMatchObject({ awaitsAddress: true, sentTo: '', standing: 'WAITING' });
    expect(codesOf(await house.resend(clerk, letter.id))).toEqual(['LETTER_UNADDRESSED']);
    expect(codesOf(await house.remind(clerk, letter.id))).toEqual(['LETTER_UNADDRESSED']);
    expect(await tasksOf(justiceStaff)).toContain(letter.id);
    expect(await tasksOf(govOffice)).not.toContain(letter.id);
    const told = await database.sql(`select 1 from message where topic = 'letter-address'`);
    expect(told.length).toBeGreaterThan(0);
    for (const by of [clerk, otherLead, people.auditor, null])
      expect(await house.enterAddress(by, letter.id, 'zijia@danwei.example'), String(by?.name)).toBeNull();
    expect(await mailsTo(letter.id)).toEqual([]);
    expect(await house.enterAddress(justiceStaff, letter.id, MAILBOX)).toMatchObject({
      awaitsAddress: false,
      sentTo: 'w***@xuexiao.example',
    });
    const [mail] = await mailsTo(letter.id);
    expect(mail?.body).toContain(`/lunzheng/${await house.tokenFor(letter.id)}`);
    expect(await tasksOf(justiceStaff)).not.toContain(letter.id);
  });

  it('司法局自己承办的，司法局的人不能录入，由县政府办公室录入', async () => {
    const { letter, matter } = await sent();
    await database.sql('update decision set unit_ids = unit_ids || $2::uuid where id = $1', [
      matter.id,
      people.units.justice.id,
    ]);
    expect(codesOf(await house.enterAddress(justiceStaff, letter.id, MAILBOX))).toEqual([
      'LETTER_ADDRESS_OF_OWN_MATTER',
    ]);
    expect(await tasksOf(justiceStaff)).not.toContain(letter.id);
    expect(await tasksOf(govOffice)).toContain(letter.id);
    expect(codesOf(await house.enterAddress(govOffice, letter.id, MAILBOX))).toEqual([]);
    expect(await mailsTo(letter.id)).toHaveLength(1);
  });

  it('一人兼两岗的，以所在单位为准', async () => {
    const { letter } = await sent();
    const both = await buildActor(database, people.units.housing, [Role.UNIT_STAFF, Role.JUSTICE_STAFF]);
    expect(codesOf(await house.enterAddress(both, letter.id, 'zijia@danwei.example'))).toEqual([
      'LETTER_ADDRESS_OF_OWN_MATTER',
    ]);
  });

  it('没有账号的单位照此办理；同一专家、同一单位以前录入过的，随即发出', async () => {
    const doors = letterDoors(database);
    const unit = async () => {
      const matter = await house.heard();
      await doors.send(clerk, matter.id, {
        unitIds: [],
        outside: [{ name: '县融媒体中心' }],
        dueOn: '2026-12-01',
        note: '',
        contact: '',
        fileIds: [],
      });
      return (await doors.lettersOf(matter.no, clerk))[0]!;
    };
    const first = await unit();
    expect(first).toMatchObject({ awaitsAddress: true, byLink: true });
    expect(codesOf(await doors.enterAddress(justiceStaff, first.id, 'rong@danwei.example'))).toEqual([]);
    const second = await unit();
    expect(second).toMatchObject({ awaitsAddress: false, sentTo: 'r***@danwei.example' });
    expect(await mailsTo(second.id)).toHaveLength(1);
    expect(await mailsTo(first.id)).toHaveLength(1);
  });
});

describe('每次发出的链接不同', () => {
  it('重发、更正以后，原来的链接打不开，写明已经更换；催办的是现在的链接', async () => {
    const { letter } = await sent();
    await house.enterAddress(justiceStaff, letter.id, 'cuo@xuexiao.example');
    const wrong = await house.tokenFor(letter.id);
    await house.enterAddress(justiceStaff, letter.id, MAILBOX);
    await house.resend(clerk, letter.id);
    const last = await house.tokenFor(letter.id);
    const corrected = await house.tokenFor(letter.id, 2);
    expect(new Set([wrong, corrected, last]).size).toBe(3);
    for (const dead of [wrong, corrected]) {
      expect(await house.declare(dead)).toBeNull();
      const page = await (await site.get(`/lunzheng/${dead}`)).text();
      expect(page).toContain('原来的链接不再使用');
      expect(page).not.toContain(letter.addressee);
    }
    expect(await (await site.get('/lunzheng/meiyou')).text()).toContain('链接打不开');
    expect(await (await site.get(`/lunzheng/${last}`)).text()).toContain(letter.addressee);
    await house.remind(clerk, letter.id);
    const mails = await mailsTo(letter.id);
    expect(mails.map(({ to }) => to)).toEqual([
      'c***@xuexiao.example',
      ...Array.from({ length: 3 }, () => 'w***@xuexiao.example'),
    ]);
    expect(mails.at(-1)?.body).toContain(`/lunzheng/${last}`);
    for (const change of ["link_hmac = 'x'", 'sending = 0', "past_links = '{}'"])
      await expect(
        database.sql(`update inquiry set ${change} where id = $1`, [letter.id]),
        change,
      ).rejects.toThrow('the link of a letter is only renewed');
  });
});

describe('联系方式的保存', () => {
  it('封存，不外显；答复、撤回、过期满三十日删除', async () => {
    const { letter } = await sent();
    await house.enterAddress(justiceStaff, letter.id, MAILBOX);
    const kept = async () =>
      (
        await database.sql<{ text: string | null; by: string | null }>(
          `select encode(address, 'escape') as text, address_by_id as by from inquiry where id = $1`,
          [letter.id],
        )
      )[0];
    expect((await kept())?.text).not.toContain('xuexiao');
    const purge = () => jobs['forget-letter-addresses']({}, database.services);
    await house.recall(clerk, letter.id, '专家因病不能参加论证');
    await database.setClock('2026-12-19T15:30:00Z');
    await purge();
    expect((await kept())?.text).not.toBeNull();
    await database.setClock('2026-12-19T16:30:00Z');
    await purge();
    expect(await kept()).toEqual({ text: null, by: justiceStaff.id });
  });
});
