/** 征求有关单位意见 (国令713号第十三条): sent on a fixed draft, answered and signed by the unit itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import { inquiryPage } from '#client/citizen/inquiry/inquiry-page.ts';
import { route } from '#client/route.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { ask } from '#test/kernel/ask.ts';
import { recordUnitConsultation } from '#test/domains/procedure/steps.ts';
import { provedCookie } from './letter-door.ts';
import { DISPUTE, openLetters } from './letters.ts';

const house = await openLetters();
const { database, people } = house;
const { clerk, otherClerk, otherLead, govOffice, auditor } = people;
const site = await openSite(database, { routes: [route('/huihan/:token', inquiryPage)] });
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const AGREE = { reply: 'AGREE', opinions: [] };
const NO = { reply: 'DISAGREE', opinions: [{ clauseNo: null, text: '经费没有来源' }] };
const codesOf = (done: { findings?: { code: string }[] } | null | undefined) =>
  (done?.findings ?? []).map(({ code }) => code);

describe('发函', () => {
  it('有账号的单位在工作台看到，没有账号的收到专用链接；依据的是定了稿的一稿', async () => {
    const { matter, atDesk, byLink } = await house.asked();
    const [version] = await database.sql<{ digest: string }>(
      'select digest from draft_version where decision_id = $1 order by no desc limit 1',
      [matter.id],
    );
    expect([atDesk.byLink, byLink.byLink]).toEqual([false, true]);
    expect(new Set([atDesk.digest, byLink.digest])).toEqual(new Set([version?.digest]));
    expect(byLink.sentTo).toMatch(/\*.*@/);
    const { data } = await ask(database, otherClerk, {
      query: '{ workbench { tasks { kind path dueOn } } }',
    });
    const { tasks } = (data as unknown as { workbench: { tasks: { kind: string; path: string }[] } })
      .workbench;
    expect(tasks.filter(({ kind }) => kind === 'ANSWER_INQUIRY')).toContainEqual({
      kind: 'ANSWER_INQUIRY',
      path: `/gongzuotai/laihan/${atDesk.id}`,
      dueOn: '2026-12-01',
    });
    const [mail] = await database.sql<{ body: string; to: string }>(
      `select body, recipient_masked as "to" from message where recipient_id = $1`,
      [byLink.id],
    );
    expect(mail?.body).toContain(`/huihan/${await house.tokenFor(byLink.id)}`);
    expect(JSON.stringify(await house.lettersOf(matter.no))).not.toContain(await house.tokenFor(byLink.id));
  });

  it('别的单位不得代发；没有定稿的草案不得发函；反馈时间太短不得发函', async () => {
    const matter = await house.heard();
    const stolen = await ask(database, otherLead, {
      query: `mutation { sendUnitInquiries(id: "${matter.id}", version: 1, input: { unitIds: [], outside: [],
        dueOn: "2026-12-01", note: "", contact: "", fileIds: [] }) { __typename } }`,
    });
    expect(stolen.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect(codesOf(await house.send(matter.id, { dueOn: '2026-11-23' }))).toEqual(['UNIT_REPLY_TIME_SHORT']);
    await house.withoutDraft(matter.id);
    expect(codesOf(await house.send(matter.id))).toEqual(['INQUIRY_WITHOUT_DRAFT']);
    const draft = await house.paper(matter.id, { kind: 'DRAFT', sha256: 'd7' });
    await house.send(matter.id, { fileIds: [draft] });
    expect((await house.lettersOf(matter.no)).map(({ digest }) => digest)).toEqual(['d7', 'd7']);
  });
});

describe('答复', () => {
  it('被征求意见的单位自己签署；承办单位、别的单位不能代答；签署以后不能改', async () => {
    const { matter, atDesk } = await house.asked();
    for (const other of [clerk, govOffice, null])
      expect((await house.answer(other, atDesk.id, AGREE)) ?? null, String(other?.name)).toBeNull();
    const done = await house.answer(otherClerk, atDesk.id, NO);
    expect(done).toMatchObject({ reply: 'DISAGREE', way: 'ACCOUNT', signedBy: otherClerk.name });
    expect(codesOf(await house.answer(otherLead, atDesk.id, AGREE))).toEqual(['INQUIRY_ANSWERED']);
    await expect(
      database.sql(`update inquiry set reply = 'AGREE' where id = $1`, [atDesk.id]),
    ).rejects.toThrow('signed');
    const [told] = await database.sql(
      `select 1 from message where topic = 'unit-answered' and about_id = $1`,
      [atDesk.id],
    );
    expect(told).toBeDefined();
    expect((await house.lettersOf(matter.no, auditor)).length).toBe(2);
    expect(await house.lettersOf(matter.no, null)).toEqual([]);
  });

  it('凭链接：写明签署人；错的链接、答复过的、过了最后一日的都不能答复', async () => {
    const { byLink } = await house.asked();
    const token = await house.tokenFor(byLink.id);
    expect(await house.opens('meiyou')).toBeNull();
    expect(codesOf(await house.answerByLink(token, AGREE, ' '))).toEqual(['UNIT_SIGNER_REQUIRED']);
    await database.setClock('2026-12-01T16:00:00Z');
    expect(codesOf(await house.answerByLink(token, AGREE))).toEqual(['INQUIRY_LINK_ENDED']);
    await database.setClock('2026-12-01T15:59:58Z');
    expect(await house.answerByLink(token, AGREE)).toMatchObject({ way: 'LINK', signedBy: '副局长 某某' });
    expect(codesOf(await house.answerByLink(token, AGREE))).toEqual(['INQUIRY_ANSWERED']);
  });

  it('没有脚本的网页也能答复；答复以后只能查看', async () => {
    const { byLink } = await house.asked();
    const token = await house.tokenFor(byLink.id);
    const path = `/huihan/${token}`;
    const cookie = await provedCookie(database, token, 'UNIT');
    const shown = await (await site.get(path)).text();
    expect(shown).toContain('老旧小区');
    const post = (fields: Record<string, string>) => site.post(path, new URLSearchParams(fields), { cookie });
    const wrong = await post({ reply: 'DISAGREE', text1: '', signer: '副局长 某某' });
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('没有写明意见') as string,
    ]);
    const done = await post({ reply: 'DISAGREE', text1: '经费没有来源', signer: '副局长 某某' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${path}#dafu`]);
    const after = await (await site.get(path)).text();
    expect(after).toContain('经费没有来源');
    expect(after).not.toContain('签署答复');
    expect(await (await site.get('/huihan/meiyou')).text()).toContain('链接打不开');
  });

  it('随函材料只对被征求意见的单位打开', async () => {
    const matter = await house.heard();
    const file = await house.paper(matter.id, { kind: 'EXPLANATION' });
    await house.send(matter.id, { fileIds: [file] });
    const letters = await house.lettersOf(matter.no);
    const atDesk = letters.find(({ byLink }) => !byLink)!;
    const linked = letters.find(({ byLink }) => byLink)!;
    const status = async (path: string, who?: typeof clerk) =>
      (await site.get(path, who ? await signedIn(database, who) : {})).status;
    const other = await house.paper(matter.id, { kind: 'OTHER' });
    expect(await status(`/laihan/${atDesk.id}/cailiao/${file}/a.pdf`)).toBe(404);
    expect(await status(`/laihan/${atDesk.id}/cailiao/${other}/a.pdf`, otherClerk)).toBe(404);
    expect(await status(`/huihan/meiyou/cailiao/${file}/a.pdf`)).toBe(404);
    const opened = `/huihan/${await house.tokenFor(linked.id)}/cailiao/${file}/a.pdf`;
    const before = await database.sql('select 1 from decision_file where id = $1 and removed_at is null', [
      file,
    ]);
    expect(before).toHaveLength(1);
    await house.recall(clerk, linked.id, '发错了单位，应为县交通运输局');
    expect(await status(opened)).toBe(404);
  });
});

describe('书面回复、处理、撤回', () => {
  it('书面回复有扫描件才能录入，处处标明由承办单位录入', async () => {
    const { matter, byLink } = await house.asked();
    const paper = { ...AGREE, repliedOn: '2026-11-20', fileId: '' };
    expect(codesOf(await house.enterPaper(clerk, byLink.id, paper))).toEqual(['UNIT_PAPER_REQUIRED']);
    const fileId = await house.paper(matter.id, { kind: 'UNIT_OPINION' });
    const done = await house.enterPaper(clerk, byLink.id, { ...paper, fileId });
    expect(done).toMatchObject({ way: 'PAPER', signedBy: clerk.name });
  });

  it('不同意的不得由承办单位说成一致；写明争议以后随草案提请讨论', async () => {
    const { matter, atDesk, byLink } = await house.asked();
    await house.answer(otherClerk, atDesk.id, NO);
    await house.answerByLink(await house.tokenFor(byLink.id), AGREE);
    const settled = await house.treat(clerk, atDesk.id, { ...DISPUTE, settled: true });
    expect(codesOf(settled)).toEqual(['UNIT_DISAGREEMENT_STANDS']);
    await house.treat(clerk, atDesk.id, DISPUTE);
    const input = { noUnitConcerned: false, fileIds: [] };
    const [row] = await database.sql<{ version: number }>('select version from decision where id = $1', [
      matter.id,
    ]);
    const asked = recordUnitConsultation(matter.id, input, { version: row?.version ?? 0 });
    const done = await ask(database, clerk, asked);
    expect(JSON.stringify(done.data)).toContain('经费没有来源');
  });

  it('没有答复的可以撤回，写明原因；别的单位不得处理', async () => {
    const { atDesk } = await house.asked();
    expect((await house.recall(otherLead, atDesk.id, '发错了单位，应为县交通运输局')) ?? null).toBeNull();
    expect(codesOf(await house.recall(clerk, atDesk.id, '撤回'))).toEqual(['INQUIRY_RECALL_REASON']);
    await house.recall(clerk, atDesk.id, '发错了单位，应为县交通运输局');
    expect(codesOf(await house.answer(otherClerk, atDesk.id, AGREE))).toEqual(['INQUIRY_RECALLED']);
  });
});
