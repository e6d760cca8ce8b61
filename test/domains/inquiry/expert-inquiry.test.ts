/** 专家论证 (国令713号第十九条、第二十条): experts declare and sign themselves, by a link of their own. */
import { beforeEach, describe, expect, it } from 'vitest';
import { expertPage } from '#client/citizen/inquiry/expert-page.ts';
import { route } from '#client/route.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { ask } from '#test/kernel/ask.ts';
import { EXPERT, openExperts, OPINION } from './experts.ts';
import { provedCookie } from './letter-door.ts';

const house = await openExperts();
const { database, people } = house;
const { clerk, otherLead, auditor } = people;
const site = await openSite(database, { routes: [route('/lunzheng/:token', expertPage)] });
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const codesOf = (done: { findings?: { code: string }[] } | null | undefined) =>
  (done?.findings ?? []).map(({ code }) => code);
const tasksOf = async () => {
  const { data } = await ask(database, clerk, { query: '{ workbench { tasks { kind title detail } } }' });
  return (data as unknown as { workbench: { tasks: { kind: string; detail: string }[] } }).workbench.tasks;
};

describe('发函', () => {
  it('每位专家收到自己的链接，本单位看不到；依据的是定了稿的一稿', async () => {
    const { matter, letter, token } = await house.asked();
    const [version] = await database.sql<{ digest: string }>(
      'select digest from draft_version where decision_id = $1 order by no desc limit 1',
      [matter.id],
    );
    expect(letter).toMatchObject({ addressee: '王建国', standing: 'WAITING', digest: version?.digest });
    expect(letter.sentTo).toMatch(/\*.*@/);
    const [mail] = await database.sql<{ body: string }>('select body from message where recipient_id = $1', [
      letter.id,
    ]);
    expect(mail?.body).toContain(`/lunzheng/${token}`);
    expect(JSON.stringify(await house.lettersOf(matter.no))).not.toContain(token);
    expect(await house.lettersOf(matter.no, null)).toEqual([]);
    expect(await house.lettersOf(matter.no, auditor)).toHaveLength(1);
  });

  it.each<[string, object, string[]]>([
    ['没有专家', { experts: [] }, ['EXPERT_INQUIRY_EMPTY']],
    ['没有工作单位', { experts: [{ ...EXPERT, employer: ' ' }] }, ['EXPERT_EMPLOYER_REQUIRED']],
    ['同一人写了两次', { experts: [EXPERT, EXPERT] }, ['EXPERT_ASKED_ALREADY']],
    ['当天截止', { dueOn: '2026-11-20' }, ['EXPERT_DUE_TOO_SOON']],
  ])('%s的，不能发出', async (_, more, codes) => {
    const matter = await house.heard();
    expect(codesOf(await house.send(matter.id, more))).toEqual(codes);
  });

  it('本单位的人不论证自己的草案；别的单位不能代发', async () => {
    const matter = await house.heard();
    const own = { experts: [{ ...EXPERT, employer: clerk.unitName }] };
    expect(codesOf(await house.send(matter.id, own))).toEqual(['EXPERT_OF_OWN_UNIT']);
    expect(await house.send(matter.id, {}, otherLead)).toBeNull();
  });
});

describe('声明、出具意见', () => {
  it('先声明，后署名；署的是本人姓名；署名以后不能改', async () => {
    const { letter, token } = await house.asked();
    expect(await house.declare('meiyou')).toBeNull();
    expect(codesOf(await house.sign(token))).toEqual(['EXPERT_UNDECLARED']);
    expect(await house.declare(token)).toMatchObject({ interest: 'NONE', standing: 'DECLARED' });
    expect(codesOf(await house.declare(token, 'DIRECT', '任顾问'))).toEqual(['EXPERT_DECLARED']);
    expect(codesOf(await house.sign(token, OPINION, '周某'))).toEqual(['EXPERT_OTHER_NAME']);
    const empty = {
      conclusion: 'AGREE',
      argument: { necessity: '', feasibility: '无', scientificMerit: '' },
    };
    expect(codesOf(await house.sign(token, empty))).toEqual(['EXPERT_OPINION_EMPTY']);
    expect(await house.sign(token, OPINION, '王 建国')).toMatchObject({
      standing: 'ANSWERED',
      way: 'LINK',
      signedBy: '王建国',
    });
    expect(codesOf(await house.sign(token))).toEqual(['EXPERT_ANSWERED']);
    for (const change of ["argument = '{}'", "interest = 'DIRECT'", "addressee = '周某'"])
      await expect(
        database.sql(`update inquiry set ${change} where id = $1`, [letter.id]),
        change,
      ).rejects.toThrow(/is not changed/);
    expect(await tasksOf()).toContainEqual(expect.objectContaining({ kind: 'TREAT_EXPERT' }));
  });

  it('有直接利害关系的回避：告知承办单位另选，不能再论证，也不能再请', async () => {
    const { matter, letter, token } = await house.asked();
    expect(codesOf(await house.declare(token, 'DIRECT'))).toEqual(['EXPERT_INTEREST_UNTOLD']);
    expect(await house.declare(token, 'DIRECT', '在涉及的企业任顾问')).toMatchObject({ standing: 'RECUSED' });
    expect(codesOf(await house.sign(token))).toContain('EXPERT_STEPPED_BACK');
    expect(codesOf(await house.recall(clerk, letter.id, '专家已经声明回避'))).toEqual([
      'EXPERT_LETTER_SETTLED',
    ]);
    expect(codesOf(await house.send(matter.id))).toEqual(['EXPERT_RECUSED_BEFORE']);
    const [told] = await database.sql(
      `select 1 from message where topic = 'expert-recused' and about_id = $1`,
      [letter.id],
    );
    expect(told).toBeDefined();
    const replacing = expect.objectContaining({ kind: 'REPLACE_EXPERT' }) as object;
    expect(await tasksOf()).toContainEqual(replacing);
    await database.setClock('2026-11-20T02:00:00Z');
    await house.send(matter.id, { experts: [{ ...EXPERT, name: '李敏' }] });
    expect(await tasksOf()).not.toContainEqual(replacing);
  });

  it('过了答复的最后日期，链接失效，记为未答复；专业机构的意见要盖章', async () => {
    const { matter, token } = await house.asked();
    await database.setClock('2026-12-01T16:00:00Z');
    expect(codesOf(await house.declare(token))).toEqual(['EXPERT_LINK_ENDED']);
    expect((await house.lettersOf(matter.no))[0]?.standing).toBe('SILENT');
    await database.setClock('2026-11-19T16:00:00Z');
    const institution = { ...EXPERT, kind: 'INSTITUTION', name: '省建筑设计院', employer: '' };
    const other = await house.asked({ experts: [institution] });
    await house.declare(other.token);
    expect(codesOf(await house.sign(other.token, OPINION, '省建筑设计院'))).toEqual(['EXPERT_SEAL_ON_PAPER']);
  });

  it('没有脚本的网页：两步，缺什么当场说明，写过的不丢', async () => {
    const { token } = await house.asked();
    const path = `/lunzheng/${token}`;
    const post = async (fields: Record<string, string>) =>
      site.post(path, new URLSearchParams(fields), { cookie: await provedCookie(database, token, 'EXPERT') });
    const first = await (await site.get(path)).text();
    expect(first).toContain('提交声明');
    expect((await post({})).status).toBe(422);
    const declared = await post({ interest: 'NONE', note: '' });
    expect([declared.status, declared.headers.get('location')]).toEqual([303, `${path}#dafu`]);
    expect(await (await site.get(path)).text()).toContain('署名并提交');
    const wrong = await post({ conclusion: 'AGREE', necessity: '很有必要', signer: '周某' });
    const again = await wrong.text();
    expect([wrong.status, again.includes('很有必要'), again.includes('由王建国本人署名')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await post({ conclusion: 'AGREE', necessity: '很有必要', signer: '王建国' })).status).toBe(303);
    const after = await (await site.get(path)).text();
    expect(after).toContain('很有必要');
    expect(after).not.toContain('署名并提交');
    expect(await (await site.get('/lunzheng/meiyou')).text()).toContain('链接打不开');
  });
});

describe('采纳、重发、撤回', () => {
  it('每个方面都要说明是否采纳，不采纳的写明理由；没有意见的无从采纳', async () => {
    const { letter, token } = await house.asked();
    expect(codesOf(await house.treat(clerk, letter.id, []))).toEqual(['EXPERT_NOTHING_TO_TREAT']);
    await house.declare(token);
    await house.sign(token);
    const taken = { aspect: 'NECESSITY', adopted: true, reason: '' };
    expect(codesOf(await house.treat(clerk, letter.id, [taken]))).toEqual(['EXPERT_OUTCOME_MISSING']);
    const refused = { aspect: 'FEASIBILITY', adopted: false, reason: '。' };
    expect(codesOf(await house.treat(clerk, letter.id, [taken, refused]))).toEqual([
      'EXPERT_OUTCOME_UNEXPLAINED',
    ]);
    const told = [taken, { ...refused, reason: '经费来源已在起草说明中写明。' }];
    expect((await house.treat(otherLead, letter.id, told)) ?? null).toBeNull();
    expect(await house.treat(clerk, letter.id, told)).toMatchObject({ standing: 'TREATED' });
  });

  it('撤回写明原因，撤回以后不能答复', async () => {
    const { letter, token } = await house.asked();
    expect(codesOf(await house.recall(clerk, letter.id, '撤回'))).toEqual(['EXPERT_RECALL_REASON']);
    await house.recall(clerk, letter.id, '专家因病不能参加论证');
    expect(codesOf(await house.declare(token))).toEqual(['EXPERT_LETTER_RECALLED']);
  });
});
