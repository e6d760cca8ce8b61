import { GraphQLObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { rowScope } from '#server/ground/kernel/define-command.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, contextOf } from '#test/kernel/ask.ts';
import { buildComment, buildKinds } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, commentInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

async function textsOf({ no, round }: BuiltConsultation): Promise<string[]> {
  const query = `query ($no: String!, $round: Int!) { consultation(no: $no, round: $round) {
    publicComments { nodes { text } } } }`;
  const answer = await ask(database, null, { query, variables: { no, round } });
  const data = answer.data as unknown as { consultation: { publicComments: { nodes: { text: string }[] } } };
  return data.consultation.publicComments.nodes.map(({ text }) => text);
}

describe('个人信息', () => {
  const ID = '110101190001010011';
  const text = `我的身份证号是${ID}，手机13912345678，请回复。`;
  const maskedText = '我的身份证号是〔身份证号已隐去〕，手机〔手机号已隐去〕，请回复。';

  it('样例B6第11条 正文中的号码在公众页、工作台都遮盖；查看原文要说明理由并留下记录', async () => {
    const matter = await buildConsultation(database, people);
    const { id, receiptNo, lookupCode } = await buildComment(database, matter, {
      text,
      suggestedText: text,
      textCleared: true,
    });
    expect(await textsOf(matter)).toEqual([maskedText]);
    const desk = await asked(database, people.clerk, 'deskComment', { id });
    expect(desk.done).toMatchObject({
      text: maskedText,
      suggestedText: maskedText,
      revisions: [{ text: maskedText }],
    });
    expect((await asked(database, null, 'myReceipt', { receiptNo, lookupCode })).done?.text).toBe(text);
    expect((await asked(database, people.clerk, 'revealOriginal', { id, reason: '看看' })).errors).toEqual([
      'BAD_USER_INPUT',
    ]);
    const original = await asked(database, people.clerk, 'revealOriginal', { id, reason: '核对身份证号' });
    expect(original.done).toEqual({ text, suggestedText: text });
    const record = await database.sql(
      'select actor_name, detail from audit_event where target_id = $1 and action = $2',
      [id, 'comment.originalRevealed'],
    );
    expect(record).toEqual([{ actor_name: '经办人甲', detail: '核对身份证号' }]);
  });

  it('姓名和联系方式只有承办单位凭理由查看，逐次留下记录', async () => {
    const matter = await buildConsultation(database, people);
    const { id } = await buildComment(database, matter, {
      name: '张晓禾',
      contact: { kind: 'PHONE', value: '13800000001' },
    });
    const reveal = (reason: string, of = id) =>
      asked(database, people.lead, 'revealContact', { id: of, reason });
    expect((await reveal(' 看一看 ')).errors).toEqual(['BAD_USER_INPUT']);
    expect((await reveal('电话回访核实情况')).done).toEqual({
      name: '张晓禾',
      organisation: null,
      contactKind: 'PHONE',
      contact: '13800000001',
    });
    const record = await database.sql('select actor_name, detail from audit_event where target_id = $1', [
      id,
    ]);
    expect(record).toEqual([{ actor_name: '负责人乙', detail: '电话回访核实情况' }]);
    const anonymous = await buildComment(database, matter);
    expect((await reveal('电话回访核实情况', anonymous.id)).errors).toEqual(['NOT_FOUND']);
    expect((await asked(database, people.lead, 'deskComment', { id: anonymous.id })).done).toMatchObject({
      hasContact: false,
      viewerCan: expect.arrayContaining([
        expect.objectContaining({ action: 'revealContact', allowed: false }),
      ]) as unknown,
    });
  });

  it('整份接口约定里，只有查看联系方式的命令会答复联系方式（T12）', async () => {
    const contract = await buildContract();
    const objects = Object.values(contract.getTypeMap()).filter(
      (type) => type instanceof GraphQLObjectType && !type.name.startsWith('__'),
    ) as GraphQLObjectType[];
    const fields = objects.flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        of: type.name,
        name: field.name,
        type: getNamedType(field.type).name,
      })),
    );
    const about =
      /^(PublicComment|DeskComment|MyComment|CommentReceipt|CommentRevision|ReportSample|MyHearingSignUp|SignUp|MySignUp|SignUpReceipt|CaseItem|MyCase|PublicCase|Receipt|MyRepresentativeApplication|Draw|Registration|MyRegistration|RegistrationReceipt|GateTicket|Accreditation|MyAccreditation|PressQuestion)$/;
    const telling =
      /^(contact|contactKind|phone|mobile|email|name|organisation|address|sealed|idempotencyKey|lookupHmac)$/i;
    expect(fields.filter(({ of, name }) => about.test(of) && telling.test(name))).toEqual([]);
    const revealed = ['OwnData', 'RevealedAsker', 'RevealedContact', 'RevealedSignUp'];
    expect(
      fields
        .filter(({ name }) => name === 'contactKind')
        .map(({ of }) => of)
        .toSorted(),
    ).toEqual(revealed);
    expect(
      fields
        .filter(({ type }) => type.startsWith('Revealed'))
        .toSorted((one, other) => one.name.localeCompare(other.name)),
    ).toEqual([
      { of: 'Mutation', name: 'revealCallContact', type: 'RevealedCallContact' },
      { of: 'Mutation', name: 'revealCase', type: 'RevealedAsker' },
      { of: 'Mutation', name: 'revealContact', type: 'RevealedContact' },
      { of: 'Mutation', name: 'revealHearingContact', type: 'RevealedContact' },
      { of: 'Mutation', name: 'revealInvitee', type: 'RevealedContact' },
      { of: 'Mutation', name: 'revealOriginal', type: 'RevealedText' },
      { of: 'Mutation', name: 'revealRepresentative', type: 'RevealedContact' },
      { of: 'Mutation', name: 'revealSignUp', type: 'RevealedSignUp' },
      { of: 'Mutation', name: 'revealWrittenAnswer', type: 'RevealedWritten' },
    ]);
    // 本人的资料 is opened by a receipt and its code, and hangs on no record that anybody else reads.
    expect(fields.filter(({ type }) => type === 'OwnData')).toEqual([
      { of: 'Query', name: 'ownData', type: 'OwnData' },
      { of: 'Query', name: 'allOwnData', type: 'OwnData' },
    ]);
  });

  it('查询码不以原样保存，姓名、电话在整个数据库里找不到明文', async () => {
    const matter = await buildConsultation(database, people);
    const wish = { name: '诸葛怀瑾', contact: '13666660001', region: '东街', attachmentTokens: [] };
    const { done } = await asked(database, null, 'submitComment', { input: commentInput(matter, wish) });
    const tables = await database.sql<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await database.sql<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
      const plain = rows.filter(
        ({ row }) => /怀瑾|13666660001/.test(row) || row.includes(String(done?.lookupCode)),
      );
      expect([name, plain]).toEqual([name, []]);
    }
  });
});

describe('行级权限：越过接口直接查询也看不到', () => {
  const textsIn = async (actor: Actor | null) => {
    const variables = rowScope(contextOf(database, actor));
    const em = database.services.database.em.fork({ session: { variables } });
    return em.transactional(async (inner) => {
      const rows = await sql<{ text: string }>`select text from comment order by id`.execute(
        inner.getKysely(),
      );
      const contacts = await sql`select 1 from comment_contact`.execute(inner.getKysely());
      return { texts: rows.rows.map(({ text }) => text), contacts: contacts.rows.length };
    });
  };

  it('没有登录的连接只看到公开的；别的单位也一样；联系方式只有本单位能解', async () => {
    await database.sql('truncate comment cascade');
    const matter = await buildConsultation(database, people);
    await buildKinds(database, matter, people.clerk.id);
    await buildComment(database, matter, {
      text: '留有电话的意见',
      name: '张晓禾',
      contact: { kind: 'PHONE', value: '13800000001' },
    });
    for (const actor of [null, people.otherClerk, people.admin, people.media])
      expect(await textsIn(actor)).toEqual({ texts: ['同意展示的意见'], contacts: 0 });
    expect(await textsIn(people.clerk)).toMatchObject({ texts: { length: 6 }, contacts: 1 });
    expect(await textsIn(people.auditor)).toMatchObject({ texts: { length: 6 }, contacts: 0 });
    expect(await textsIn(people.secrecy)).toMatchObject({ texts: { length: 6 }, contacts: 0 });
  });
});
