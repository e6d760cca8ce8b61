/** 纸质意见表: printed with numbers for an open round; what came back on one is entered once, and under its number. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { paperFormNo, paperFormNoFits, SHEETS_MAX } from '#server/law/consultation/paper-form.ts';
import { asked, letterInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people);
const other = await buildConsultation(database, people, { title: '关于公开征求公交票价方案意见的公告' });

interface Print {
  sheets: number;
  entered: number;
  by: string;
  numbers: string[];
  findings?: { code: string }[];
}
const PRINT = 'id sheets entered by numbers';

async function print(actor: Actor | null, { id }: Pick<BuiltConsultation, 'id'>, count: number) {
  const query = `mutation ($id: ID!, $count: Int!) { printPaperForms(consultationId: $id, count: $count) {
    ... on PaperFormPrint { ${PRINT} } ... on Refusal { findings { code } } } }`;
  const answer = await ask(database, actor, { query, variables: { id, count } });
  const done = (answer.data as { printPaperForms?: Print } | undefined)?.printPaperForms;
  return { done, refused: done?.findings?.map(({ code }) => code), errors: codesOf(answer) };
}

async function printed(of: BuiltConsultation, count = 1): Promise<string[]> {
  return (await print(people.clerk, of, count)).done?.numbers ?? [];
}

async function query(actor: Actor | null, text: string, variables: Record<string, unknown>) {
  const answer = await ask(database, actor, { query: text, variables });
  return { found: (answer.data as { found?: unknown } | undefined)?.found, errors: codesOf(answer) };
}
async function printsOf(actor: Actor | null, { id }: BuiltConsultation) {
  const text = `query ($id: ID!) { found: paperFormPrints(consultationId: $id) { ${PRINT} } }`;
  const { found, errors } = await query(actor, text, { id });
  return { prints: found as Print[] | undefined, errors };
}
const formsOf = (actor: Actor | null, { id }: BuiltConsultation, numbers: readonly string[]) =>
  query(
    actor,
    `query ($id: ID!, $numbers: [String!]!) { found: paperForms(consultationId: $id, numbers: $numbers) {
      number findings { code } receiptNo elsewhereId } }`,
    { id, numbers },
  );
const record = (of: BuiltConsultation, wish: object, actor: Actor = people.clerk) =>
  asked(database, actor, 'recordComment', { input: letterInput(of, { ...wish }) });

describe('印制', () => {
  it('每张一个号，各不相同，自带校验；记下谁印了几张', async () => {
    const own = await buildConsultation(database, people);
    const { done } = await print(people.lead, own, 30);
    expect(done).toMatchObject({ sheets: 30, entered: 0, by: people.lead.name });
    expect(new Set(done?.numbers).size).toBe(30);
    expect(done?.numbers.filter((no) => !paperFormNoFits(no))).toEqual([]);
    await printed(own, 2);
    expect((await printsOf(people.clerk, own)).prints?.map(({ sheets }) => sheets)).toEqual([2, 30]);
    const [trace] = await database.sql(
      `select detail from audit_event where action = 'paperForms.printed' and target_id = $1 order by at limit 1`,
      [own.id],
    );
    expect(trace).toEqual({ detail: '印制30张' });
  });

  it.each([
    ['没有张数', 'OPEN', 0, ['PAPER_FORM_COUNT']],
    ['太多', 'OPEN', SHEETS_MAX + 1, ['PAPER_FORM_COUNT']],
    ['还没有公布', 'APPROVED', 5, ['WRONG_STAGE']],
    ['已经截止', 'CLOSED', 5, ['WRONG_STAGE']],
    ['已经撤回', 'WITHDRAWN', 5, ['WRONG_STAGE']],
  ] as const)('%s：不印', async (_case, state, count, codes) => {
    const own = await buildConsultation(database, people, { state });
    expect((await print(people.clerk, own, count)).refused).toEqual(codes);
    expect((await printsOf(people.clerk, own)).prints).toEqual([]);
  });

  it('别的单位和公众不印、不查', async () => {
    expect((await print(people.otherClerk, matter, 1)).errors).toEqual(['NOT_FOUND']);
    expect((await print(null, matter, 1)).errors).toEqual(['UNAUTHENTICATED']);
    await printed(matter);
    expect((await printsOf(people.otherClerk, matter)).prints).toEqual([]);
    expect((await printsOf(null, matter)).errors).toEqual(['UNAUTHENTICATED']);
    expect((await formsOf(people.secrecy, matter, [])).errors).toEqual(['FORBIDDEN']);
  });
});

describe('登记', () => {
  it('写着表号的，记在意见旁；再登记，说出受理编号；印制表里不再有这个号', async () => {
    const own = await buildConsultation(database, people);
    const [first = '', second = ''] = await printed(own, 2);
    const typed = `${first.slice(0, 5)}-${first.slice(5)}`;
    const { done } = await record(own, { channel: 'HALL', paperFormNo: typed });
    const again = await record(own, { channel: 'HALL', text: '又录一遍。', paperFormNo: first });
    expect(again.refused).toEqual(['PAPER_FORM_ENTERED']);
    expect(again.findings?.[0]?.message).toContain(done?.receiptNo);
    const [row] = await database.sql('select id from comment where receipt_no = $1', [done?.receiptNo]);
    const desk = `query ($id: ID!) { found: deskComment(id: $id) { paperFormNo channel } }`;
    expect((await query(people.clerk, desk, { id: row?.id })).found).toEqual({
      paperFormNo: first,
      channel: 'HALL',
    });
    const listed = `query ($id: ID!, $text: Text!) { found: deskComments(consultationId: $id, filter: { text: $text }) {
      nodes { paperFormNo } total { value } } }`;
    const byNo = await query(people.clerk, listed, { id: own.id, text: typed });
    expect(byNo.found).toEqual({ nodes: [{ paperFormNo: first }], total: { value: 1 } });
    expect((await printsOf(people.clerk, own)).prints?.[0]).toMatchObject({ entered: 1, numbers: [second] });
    expect((await formsOf(people.clerk, own, [first, second])).found).toEqual([
      {
        number: first,
        findings: [{ code: 'PAPER_FORM_ENTERED' }],
        receiptNo: done?.receiptNo,
        elsewhereId: null,
      },
      { number: second, findings: [], receiptNo: null, elsewhereId: null },
    ]);
  });

  it('同一份登记重复提交得到同一张回执，不说登记过了；两个人同时录同一张，只成一件', async () => {
    const [first = '', second = ''] = await printed(matter, 2);
    const input = letterInput(matter, { paperFormNo: first });
    const once = await asked(database, people.clerk, 'recordComment', { input });
    expect(await asked(database, people.clerk, 'recordComment', { input })).toEqual(once);
    const both = await Promise.all([1, 2, 3].map(() => record(matter, { paperFormNo: second })));
    expect(both.filter(({ done }) => done)).toHaveLength(1);
    expect(both.flatMap(({ refused }) => refused ?? [])).toEqual([
      'PAPER_FORM_ENTERED',
      'PAPER_FORM_ENTERED',
    ]);
  });

  it('写错的、没有印过的、别处的，连同别的不足一次说完，什么也不登记', async () => {
    const [no = ''] = await printed(other);
    const wrong = no.slice(0, 9) + ((Number(no[9]) + 1) % 10);
    const refusedAs = async (paperFormNo: string) =>
      (await record(matter, { stance: 'OTHER', text: '', paperFormNo })).refused;
    expect(await refusedAs(wrong)).toEqual(['PAPER_FORM_NO_MISREAD', 'COMMENT_BLANK']);
    expect(await refusedAs(no)).toEqual(['PAPER_FORM_OF_OTHER_ROUND', 'COMMENT_BLANK']);
    await database.sql('delete from paper_form where number = $1', [no]);
    expect(await refusedAs(no)).toEqual(['PAPER_FORM_UNKNOWN', 'COMMENT_BLANK']);
  });

  it('截止以后，期限内收到的表照样登记；截止后收到的不登记，表还在', async () => {
    const own = await buildConsultation(database, people, { opensOn: '2026-10-01', closesOn: '2026-11-10' });
    const [clerk, number] = [people.clerk.id, paperFormNo(79_462_351)];
    await database.sql(
      `insert into paper_form (number, consultation_id, print_id, printed_by_id, printed_at)
       values ($1, $2, gen_random_uuid(), $3, now())`,
      [number, own.id, clerk],
    );
    const late = await record(own, { channel: 'HALL', receivedOn: '2026-11-11', paperFormNo: number });
    expect(late.refused).toEqual(['CONSULTATION_CLOSED']);
    const inTime = await record(own, { channel: 'HALL', receivedOn: '2026-11-10', paperFormNo: number });
    expect(inTime.done?.channel).toBe('HALL');
  });

  it('本单位另一次征求意见的表，说出在哪里；别的单位的，只说是哪一次', async () => {
    const [no = ''] = await printed(other);
    const found = async (actor: Actor, of: BuiltConsultation) => (await formsOf(actor, of, [no])).found;
    const codes = { number: no, findings: [{ code: 'PAPER_FORM_OF_OTHER_ROUND' }], receiptNo: null };
    expect(await found(people.clerk, matter)).toEqual([{ ...codes, elsewhereId: other.id }]);
    expect(await found(people.otherClerk, matter)).toEqual([{ ...codes, elsewhereId: null }]);
  });
});
