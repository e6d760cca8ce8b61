/** 文书文本和机关代字: editions by who keeps them; a document names the edition it was made from. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { openPapers } from './papers.ts';

const house = await openPapers();
const { database, people, make } = house;
const { clerk, justiceStaff, govOffice, admin } = people;

interface Result {
  findings?: { code: string }[];
  editions?: { edition: number; title: string; body: string }[];
  mark?: string;
}

const run = async (by: Actor | null, query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await ask(database, by, { query, variables });
  const result = (data as unknown as { result?: Result } | null)?.result ?? null;
  return { result, error: errors?.[0]?.extensions?.['code'] };
};
const change = (by: Actor | null, kind: string, edition: number, input: object) =>
  run(
    by,
    `mutation($kind: CasePaperKind!, $edition: Int!, $input: PaperTemplateInput!) {
      result: changePaperTemplate(kind: $kind, edition: $edition, input: $input) {
        ... on PaperTemplate { editions { edition title body } } ... on Refusal { findings { code } } } }`,
    { kind, edition, input },
  );
const setMark = (by: Actor | null, unitId: string, mark: string) =>
  run(
    by,
    `mutation($unitId: ID!, $mark: Text!) { result: setPaperMark(unitId: $unitId, mark: $mark) {
      ... on PaperMark { mark } ... on Refusal { findings { code } } } }`,
    { unitId, mark },
  );
const codes = ({ result }: { result: Result | null }) => (result?.findings ?? []).map(({ code }) => code);

const WORDING = {
  title: '补正通知（{{决策事项}}）',
  body: '{{处理方式}}：\n{{补正内容}}\n{{通知日期}}',
  reason: '按新的办文规定修改',
};

describe('文书文本', () => {
  it('改动成为新的一版；以前生成的文书不变，记着依据的是第几版', async () => {
    const matter = await house.sent();
    const before = await make(clerk, matter, 'SUBMISSION_LETTER');
    const input = {
      title: '送审{{决策事项}}',
      body: '{{送审日期}}送审。\n{{程序说明}}\n{{决策依据}}\n{{材料清单}}',
      reason: '改用简式函',
    };
    const { result } = await change(justiceStaff, 'SUBMISSION_LETTER', 0, input);
    expect(result?.editions?.map(({ edition }) => edition)).toEqual([1, 0]);
    const after = await make(clerk, matter, 'SUBMISSION_LETTER');
    expect([after.number, after.revisions?.map(({ edition }) => edition)]).toEqual([before.number, [1, 0]]);
    expect(after.sheet?.title).toMatch(/^送审/);
    const [former] = await database.sql<{ title: string }>(
      'select title from case_paper_revision where paper_id = $1 and no = 1',
      [before.id],
    );
    expect(former?.title).toBe(before.sheet?.title);
  });

  it('改的不是现行的一版，先看现行的；不合规则的一次说全', async () => {
    expect((await change(justiceStaff, 'SUPPLEMENT_NOTICE', 3, WORDING)).error).toBe('CONFLICT');
    const wrong = { title: '', body: '{{局长}}', reason: '' };
    expect(codes(await change(justiceStaff, 'SUPPLEMENT_NOTICE', 0, wrong))).toEqual([
      'WORDING_EMPTY',
      'BLANK_UNKNOWN',
      'BLANK_MISSING',
      'WORDING_REASON_REQUIRED',
    ]);
  });

  it('县政府办改本办的，不改司法局的；承办单位、系统管理员都不改', async () => {
    expect(codes(await change(govOffice, 'SUPPLEMENT_NOTICE', 0, WORDING))).toEqual(['WORDING_OF_OTHERS']);
    expect((await change(clerk, 'SUBMISSION_LETTER', 0, WORDING)).error).toBe('FORBIDDEN');
    expect((await change(admin, 'SUPPLEMENT_NOTICE', 0, WORDING)).error).toBe('FORBIDDEN');
    const input = {
      title: '关于公布《{{决策事项}}》的公告',
      body: '{{发文字号}}已经印发，现予公布。\n{{公布日期}}',
      reason: '改用通用格式',
    };
    expect((await change(govOffice, 'ANNOUNCEMENT', 0, input)).result?.editions).toHaveLength(2);
  });
});

describe('机关代字', () => {
  it('用于以后的文号，从1号编起；以前的文号不变', async () => {
    const first = await make(clerk, await house.sent(), 'SUBMISSION_LETTER');
    expect((await setMark(govOffice, people.units.housing.id, '岚住建')).result?.mark).toBe('岚住建');
    const second = await make(clerk, await house.sent(), 'SUBMISSION_LETTER');
    expect([first.number?.slice(0, 3), second.number]).toEqual(['县住房', '岚住建函〔2026〕1号']);
  });

  it('两个单位不用同一个代字；不由承办单位自己定', async () => {
    await setMark(justiceStaff, people.units.justice.id, '岚司');
    expect(codes(await setMark(justiceStaff, people.units.health.id, '岚司'))).toEqual(['PAPER_MARK_TAKEN']);
    expect(codes(await setMark(justiceStaff, people.units.health.id, 'WS'))).toEqual(['PAPER_MARK_INVALID']);
    expect((await setMark(clerk, people.units.housing.id, '岚建')).error).toBe('FORBIDDEN');
  });
});
