/** 历史规划: a plan is entered and confirmed like a law; what was published here leads to the library and back (国令711号第二十条). */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { codes, openLibrary } from './library-desk.ts';

const { database, people, justiceStaff, lead, colleague, run, propose, confirm } = await openLibrary();
const PLAN = {
  title: '岚溪县国民经济和社会发展第十四个五年规划纲要',
  level: 'LAW',
  planKind: 'DEVELOPMENT',
  firstYear: 2021,
  lastYear: 2025,
  docNo: '岚府发〔2021〕6号',
  promulgatedOn: '2021-04-12',
  fromDay: '2021-05-01',
  text: '第一章 发展环境\n五年来经济平稳增长。\n第二章 主要目标\n农村公路全部硬化。',
  reason: '历史规划专栏收录',
};
const FIELDS = 'no level planKind firstYear lastYear planStanding from standing';
const listed = async (actor: typeof lead | null) => {
  const { data } = await ask(database, actor, { query: `{ statutes { title ${FIELDS} } }` });
  return (data?.['statutes'] as unknown as { title: string; planKind: string | null }[]).filter(
    ({ planKind }) => planKind !== null,
  );
};
const shown = async (code: string) => {
  const { data } = await ask(database, null, {
    query: `query($code: String!) { statute(code: $code) {
      statute { ${FIELDS} } clauses { kind no text } decision { no title } } }`,
    variables: { code },
  });
  return data?.['statute'];
};

describe('登记、确认规划', () => {
  it('不是司法局的人不能登记；期限、正文不对的，一次说全', async () => {
    expect(await propose(PLAN, null, lead)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    expect(codes(await propose({ ...PLAN, firstYear: 2026, text: '' }))).toEqual([
      'PLAN_PERIOD_REVERSED',
      'PLAN_TEXT_REQUIRED',
    ]);
    expect(codes(await propose({ ...PLAN, lastYear: null }))).toEqual(['PLAN_PERIOD_REQUIRED']);
  });

  it('登记人自己不能确认，公众看不到；另一人确认以后公开，自公布起算，没有效力级别', async () => {
    const proposed = await propose(PLAN);
    expect(codes(await confirm(justiceStaff, proposed))).toEqual(['SECOND_PERSON_REQUIRED']);
    expect([(await listed(null)).length, (await listed(colleague)).length]).toEqual([0, 1]);
    expect(await shown('F001')).toBeNull();
    expect((await confirm(colleague, proposed)).id).toBe(proposed.id);
    expect(await listed(null)).toMatchObject([{ title: PLAN.title }]);
    expect(await shown('F001')).toMatchObject({
      statute: { level: 'OTHER', from: '2021-04-12', standing: 'IN_FORCE', planStanding: 'OVER' },
      clauses: [
        { kind: 'CHAPTER', no: '第一章', text: '发展环境\n五年来经济平稳增长。' },
        { kind: 'CHAPTER', no: '第二章' },
      ],
      decision: null,
    });
  });

  it('规划的新一版还是规划；没有文号的也能登记', async () => {
    expect(
      codes(
        await propose(
          { ...PLAN, planKind: null, firstYear: null, lastYear: null, text: '第一条 甲。' },
          'F001',
        ),
      ),
    ).toEqual(['STATUTE_KIND_CHANGED']);
    const old = await propose({
      ...PLAN,
      title: '岚溪县第九个五年计划',
      docNo: '',
      firstYear: 1996,
      lastYear: 2000,
      text: '',
      whole: false,
      url: 'https://www.lanxi.example/jiuwu',
    });
    expect((await confirm(colleague, old)).id).toBe(old.id);
    expect(await shown('F002')).toMatchObject({
      statute: { firstYear: 1996, planStanding: 'OVER' },
      clauses: [],
    });
  });

  it('退回的，公众看不到；登记的内容不能只有一半', async () => {
    const proposed = await propose({ ...PLAN, title: '岚溪县综合交通规划', docNo: '岚府发〔2022〕1号' });
    await run(colleague, 'returnStatute', {
      id: ['ID!', proposed.id],
      version: ['Int!', proposed.version],
      reason: ['Text!', '第一章与公布的文本不符'],
    });
    expect((await listed(null)).map(({ title }) => title)).not.toContain('岚溪县综合交通规划');
    const half = `update statute set last_year = null where title = '${PLAN.title}'`;
    await expect(database.sql(half)).rejects.toThrow();
  });
});

describe('本平台公布的决策和法规库', () => {
  const record = (id: string, documentNo: string) =>
    database.sql(
      `with event as (insert into audit_event (id, action, outcome, actor_id, target_id, at)
         values (gen_random_uuid(), 'decision.told', 'DONE', $3, $1::text, '2026-11-15T02:00:00Z'))
       insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
       values (gen_random_uuid(), $1::uuid, 'PUBLICATION', '2026-11-15', $2, $3, $4, $5, '2026-11-15T02:00:00Z')`,
      [
        id,
        JSON.stringify({
          header: {
            indexNo: 'LX-1',
            topic: '交通',
            issuer: '岚溪县人民政府',
            documentNo,
            writtenDate: null,
            validity: 'VALID',
            expiresOn: null,
            disclosure: 'PROACTIVE',
          },
          textFileId: id,
          interpretationFileId: id,
          sections: [],
          forms: [],
          impacts: [],
          impactsConfirmed: true,
          pictures: [],
          clips: [],
          questions: [],
          cases: [],
          places: [],
          absentPlaces: [],
          publicOpinionsStatement: '',
          expertOpinionsStatement: '',
          expertsTold: '',
          outreach: [],
          submissionId: id,
          reviewId: id,
          fileIds: [],
        }),
        people.clerk.id,
        people.clerk.name,
        people.clerk.unitName,
      ],
    );
  it('发文字号相同的，指到公布它的决策', async () => {
    const built = await buildDecision(database, people, {
      phase: DecisionPhase.PUBLISHED,
      title: '公共停车管理办法',
    });
    await record(built.id, '岚政规[2025]3号');
    await confirm(colleague, await propose({}));
    expect(await shown('F004')).toMatchObject({
      statute: { planKind: null, planStanding: null },
      decision: { no: built.no, title: '公共停车管理办法' },
    });
  });
});
