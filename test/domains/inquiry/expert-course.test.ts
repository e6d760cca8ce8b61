/** 专家的书面声明和书面意见，催办、打开、撤回的告知 (国令713号第十九条、第二十条). */
import { beforeEach, describe, expect, it } from 'vitest';
import { expertPage } from '#client/citizen/inquiry/expert-page.ts';
import { route } from '#client/route.ts';
import { ask, codesOf as faultsOf } from '#test/kernel/ask.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { openExperts, OPINION } from './experts.ts';

const house = await openExperts();
const { database, people } = house;
const { clerk } = people;
const site = await openSite(database, { routes: [route('/lunzheng/:token', expertPage)] });
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const codesOf = (done: { findings?: { code: string }[] } | null | undefined) =>
  (done?.findings ?? []).map(({ code }) => code);

describe('书面声明、书面意见、催办、打开', () => {
  const paper = { ...OPINION, interest: 'NONE', repliedOn: '2026-11-20' };
  const DECLARATION = { kind: 'INTEREST_DECLARATION' as never };

  it('书面意见附签名的扫描件才能录入，材料种类不对的不行', async () => {
    const { matter, letter } = await house.asked();
    const declarationId = await house.paper(matter.id, DECLARATION);
    const enter = (more: object) => house.enterPaper(clerk, letter.id, { ...paper, declarationId, ...more });
    expect(codesOf(await enter({ fileId: null }))).toEqual(['EXPERT_PAPER_REQUIRED']);
    const other = await house.paper(matter.id, { kind: 'OTHER' });
    expect(codesOf(await enter({ fileId: other }))).toEqual(['DOCUMENT_REQUIRED']);
    const fileId = await house.paper(matter.id, { kind: 'EXPERT_OPINION' });
    expect(codesOf(await enter({ fileId, repliedOn: '2026-11-19' }))).toContain('EXPERT_PAPER_BEFORE_LETTER');
    expect(await enter({ fileId })).toMatchObject({ way: 'PAPER', signedBy: clerk.name, interest: 'NONE' });
  });

  it('没有书面声明的书面意见不能录入，缺什么一次说全；声明另附扫描件', async () => {
    const { matter, letter } = await house.asked();
    const fileId = await house.paper(matter.id, { kind: 'EXPERT_OPINION' });
    const without = await house.enterPaper(clerk, letter.id, {
      ...paper,
      interest: null,
      conclusion: null,
      fileId,
    });
    expect(codesOf(without)).toEqual(['EXPERT_PAPER_UNDECLARED', 'EXPERT_CONCLUSION_REQUIRED']);
    expect(codesOf(await house.enterPaper(clerk, letter.id, { ...paper, fileId }))).toEqual([
      'EXPERT_DECLARATION_REQUIRED',
    ]);
    const opinionAgain = { ...paper, fileId, declarationId: fileId };
    expect(await house.enterPaper(clerk, letter.id, opinionAgain)).toMatchObject({
      findings: [{ code: 'DOCUMENT_REQUIRED', fields: ['declarationId'] }],
    });
  });

  it('书面声明有直接利害关系的回避，论证意见不录入', async () => {
    const { matter, letter } = await house.asked();
    const declarationId = await house.paper(matter.id, DECLARATION);
    const direct = { interest: 'DIRECT', declarationId, repliedOn: '2026-11-20' };
    expect(codesOf(await house.enterPaper(clerk, letter.id, direct))).toEqual(['EXPERT_INTEREST_UNTOLD']);
    const told = { ...direct, interestNote: '在涉及的企业任顾问' };
    expect(codesOf(await house.enterPaper(clerk, letter.id, { ...told, ...OPINION }))).toEqual([
      'EXPERT_CONFLICT_ARGUED',
    ]);
    expect(await house.enterPaper(clerk, letter.id, told)).toMatchObject({
      standing: 'RECUSED',
      interest: 'DIRECT',
      reply: null,
    });
    await expect(
      database.sql('update inquiry set declaration_id = null where id = $1', [letter.id]),
    ).rejects.toThrow('a declaration that was made');
    const toldOf = await database.sql(
      `select 1 from message where topic = 'expert-recused' and about_id = $1`,
      [letter.id],
    );
    expect(toldOf.length).toBeGreaterThan(0);
    expect(codesOf(await house.send(matter.id))).toEqual(['EXPERT_RECUSED_BEFORE']);
  });

  it('已经凭链接声明的，书面意见不再附声明', async () => {
    const { matter, letter, token } = await house.asked();
    await house.declare(token);
    const fileId = await house.paper(matter.id, { kind: 'EXPERT_OPINION' });
    const entered = { ...paper, interest: null, fileId };
    expect(codesOf(await house.enterPaper(clerk, letter.id, { ...entered, interest: 'NONE' }))).toContain(
      'EXPERT_DECLARED',
    );
    expect(await house.enterPaper(clerk, letter.id, entered)).toMatchObject({ way: 'PAPER' });
  });

  it('凭链接，由程序打开也留存；没有这个链接的不行', async () => {
    const { letter, token } = await house.asked();
    const open = (secret: string) =>
      ask(database, null, {
        query: 'mutation($token: String!) { openExpertInquiryByLink(token: $token) }',
        variables: { token: secret },
      });
    expect(faultsOf(await open('meiyou'))).toEqual(['NOT_FOUND']);
    expect((await open(token)).data).toEqual({ openExpertInquiryByLink: true });
    const opened = await database.sql('select 1 from inquiry where id = $1 and opened_at is not null', [
      letter.id,
    ]);
    expect(opened).toHaveLength(1);
  });

  it('催办一天最多一次，发到链接发往的地址；撤回告知专家；打开的时刻留存', async () => {
    const { letter, token } = await house.asked();
    expect(await house.remind(clerk, letter.id)).toMatchObject({ standing: 'WAITING' });
    expect(codesOf(await house.remind(clerk, letter.id))).toEqual(['LETTER_REMINDED_TODAY']);
    await site.get(`/lunzheng/${token}`, { 'sec-purpose': 'prefetch' });
    const openedAt = async () =>
      (
        await database.sql<{ at: Date | null }>('select opened_at as at from inquiry where id = $1', [
          letter.id,
        ])
      )[0]?.at;
    expect(await openedAt()).toBeNull();
    await site.get(`/lunzheng/${token}`);
    expect((await openedAt())?.toISOString()).toMatch(/^2026-11-19T16:00:/);
    expect(codesOf(await house.recall(clerk, letter.id, '专家因病不能参加论证'))).toEqual([]);
    expect(codesOf(await house.remind(clerk, letter.id))).toEqual([
      'LETTER_NOT_WAITING',
      'LETTER_REMINDED_TODAY',
    ]);
    const told = await database.sql<{ topic: string; to: string }>(
      `select topic, recipient_masked as "to" from message where recipient_id = $1 order by topic`,
      [letter.id],
    );
    expect(told.map(({ topic }) => topic)).toEqual(['expert-asked', 'expert-recalled', 'expert-reminded']);
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set(['w***@xuexiao.example']));
  });
});
