/** 文书入卷 (国令713号第三十三条): final documents are bound under their numbers; drafts and voided ones are not; Word and the register. */
import { describe, expect, it } from 'vitest';
import { signedIn, openSite } from '#test/outside/http/open-site.ts';
import { readWord } from '#test/domains/archive/opened.ts';
import { ask } from '#test/kernel/ask.ts';
import { openPapers } from './papers.ts';

const house = await openPapers();
const { database, people, make, finish, voidPaper } = house;
const { clerk, otherClerk, justiceStaff } = people;
const site = await openSite(database);

const sheetsOf = async (no: string) => {
  const { data } = await ask(database, clerk, {
    query: `query($no: String!) { decision(no: $no) { printedFile { sheets { path title letterhead { number } } } } }`,
    variables: { no },
  });
  return (
    data as unknown as {
      decision: { printedFile: { sheets: { path: string; letterhead: { number: string } | null }[] } };
    }
  ).decision.printedFile.sheets;
};

describe('入卷', () => {
  it('定稿的按文号装入合法性审查一册，没有定稿的、作废的不装', async () => {
    const matter = await house.sent();
    const letter = await make(clerk, matter, 'SUBMISSION_LETTER');
    const entry = await make(justiceStaff, matter, 'RECEIPT_ENTRY');
    const numbers = async () =>
      (await sheetsOf(matter.no)).flatMap(({ letterhead }) => letterhead?.number ?? []);
    expect(await numbers()).toEqual([]);
    const { result: final } = await finish(clerk, letter);
    await finish(justiceStaff, entry);
    expect(new Set(await numbers())).toEqual(new Set([letter.number, entry.number]));
    const bound = (await sheetsOf(matter.no)).filter(({ letterhead }) => letterhead);
    expect(bound.every(({ path }) => path.startsWith('08 合法性审查/'))).toBe(true);
    await voidPaper(clerk, final ?? {}, '主送单位写错，重新制发');
    expect(await numbers()).toEqual([entry.number]);
  });
});

describe('下载', () => {
  const get = async (by: typeof clerk, path: string) => site.get(path, await signedIn(database, by));

  it('Word有版头、文号、标题、主送、正文、落款；别的单位打不开', async () => {
    const letter = await make(clerk, await house.sent(), 'SUBMISSION_LETTER');
    const answer = await get(clerk, `/wenshu/${letter.id}.docx`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const { paragraphs } = await readWord(Buffer.from(await answer.arrayBuffer()));
    for (const word of [`${letter.number}（未定稿）`, '县司法局：', '2026年11月20日', '二、决策依据'])
      expect(paragraphs).toContain(word);
    expect((await get(clerk, `/wenshu/${letter.id}/1.docx`)).status).toBe(200);
    expect((await get(clerk, `/wenshu/${letter.id}/2.docx`)).status).toBe(404);
    expect((await get(otherClerk, `/wenshu/${letter.id}.docx`)).status).toBe(404);
    expect((await site.get(`/wenshu/${letter.id}.docx`)).status).toBe(404);
  });

  it('登记簿导出Excel；没有登录的没有', async () => {
    const answer = await get(justiceStaff, '/daochu/wenshu.xlsx?year=2026&words=%E5%87%BD');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    expect((await site.get('/daochu/wenshu.xlsx')).status).toBe(404);
  });
});
