import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { refusePlainWords } from '#server/law/consultation/plain-words.ts';
import { Role } from '#server/law/people/role.ts';
import { tellDemo } from './told.ts';

const { accounts, actorOf, database } = await tellDemo();

const SCHOOL = '2026-003';
const ELDER = '2026-004';
const phaseOf = async (no: string) =>
  (await database.sql<{ phase: string }>('select phase from decision where no = $1', [no]))[0]?.phase;
const recordsOf = async (no: string) =>
  (
    await database.sql<{ kind: string }>(
      `select r.kind from decision_record r join decision d on d.id = r.decision_id where d.no = $1
       order by r.recorded_at, r.id`,
      [no],
    )
  ).map(({ kind }) => kind);

it('演示县：每个岗位都有账号', () => {
  const posts = new Set(accounts.flatMap(({ roles }) => roles));
  expect(Object.values(Role).filter((role) => !posts.has(role))).toEqual([]);
});

it('每一次征求意见都有通俗说明，三百字以内，句子短，没有不解释的术语', async () => {
  const rounds = await database.sql<{ no: string; words: string }>(
    'select c.no, o.plain_words as words from dossier o join consultation c on c.id = o.consultation_id',
  );
  expect(rounds.length).toBeGreaterThanOrEqual(8);
  expect(
    rounds.flatMap(({ no, words }) => refusePlainWords(words).map(({ message }) => [no, message])),
  ).toEqual([]);
});

it('意见多的两个承办单位各有两名经办人，可以把意见交给同事', () => {
  const clerks = accounts.filter(({ roles }) => roles.includes(Role.UNIT_STAFF)).map(({ unit }) => unit);
  for (const unit of ['县教育体育局', '县发展和改革委员会'])
    expect(clerks.filter((one) => one === unit)).toHaveLength(2);
});

it('本县设定的沿革按版本先后', async () => {
  const versions = await database.sql<{ version: number }>(
    'select version from local_policy_version order by changed_at',
  );
  expect(versions.map(({ version }) => version)).toEqual([1, 2]);
});

it('本县自己的专门规定：一项施行，一项将要施行，都经另一人确认', async () => {
  const { data } = await ask(database, null, { query: '{ lawEntries { label standing state } }' });
  const { lawEntries } = data as unknown as { lawEntries: { label: string; standing: string }[] };
  expect(lawEntries.filter(({ label }) => /旧城区|公共建设/.test(label))).toEqual([
    { label: '县城旧城区改建的房屋征收', standing: 'IN_FORCE', state: 'CONFIRMED' },
    { label: '重大公共建设项目', standing: 'COMING', state: 'CONFIRMED' },
  ]);
});

describe('招生片区调整方案：从公众参与走到执行', () => {
  it('过每一关的都是定了稿的一稿；公布的就是审定稿，人人看得到', async () => {
    const { data } = await ask(database, null, {
      query: `{ decision(no: "${SCHOOL}") { drafts { no gates publishedAt } } }`,
    });
    const { drafts } = (data as unknown as { decision: { drafts: { gates: string[] }[] } }).decision;
    expect(drafts.at(-1)).toMatchObject({
      gates: ['DISCUSSED', 'APPROVED', 'PUBLISHED'],
      publishedAt: expect.any(String) as string,
    });
  });

  it('每一步都有记录，合法性审查退回过一次', async () => {
    expect(await phaseOf(SCHOOL)).toBe('EXECUTING');
    expect((await recordsOf(SCHOOL)).join(' ')).toBe(
      [
        'FACTS_PROPOSAL FACTS ACTIVITY ACTIVITY UNIT_CONSULTATION EXPERT_REVIEW RISK_ASSESSMENT',
        'RISK_FINDING LEGALITY_SUBMISSION LEGALITY_RETURN LEGALITY_SUBMISSION LEGALITY_OPINION',
        'CHANGES_JUDGED SCHEDULE DISCUSSION PARTY_REPORT ISSUE PUBLICATION_PLAN PUBLICATION_REVIEW',
        'PUBLICATION OUTREACH EXECUTION_PLAN HANDOVER EXECUTION_REPORT ADOPTED_DEED DEED_REVIEW',
        'ADOPTED_DEED DEED_REVIEW',
      ].join(' '),
    );
  });

  it('公众能看到公布的正式文本和解读，看不到其余材料', async () => {
    const { data, errors } = await ask(database, null, {
      query: `{ decision(no: "${SCHOOL}") { documents { kind name } } }`,
    });
    expect(errors).toBeUndefined();
    const { documents } = data?.decision as unknown as { documents: { kind: string }[] };
    expect(documents.map(({ kind }) => kind).sort()).toEqual(['DECISION_TEXT', 'INTERPRETATION']);
  });

  it('草案是真实的Word文件，其余材料是真实的PDF文件', async () => {
    const asked = 'select kind, size, media_type as "mediaType" from decision_file';
    const rows = await database.sql<{ kind: string; size: number; mediaType: string }>(asked);
    expect(rows.length).toBeGreaterThan(15);
    const word = rows.filter(({ mediaType }) => mediaType.endsWith('wordprocessingml.document'));
    expect([...new Set(word.map(({ kind }) => kind))]).toEqual(['DRAFT']);
    const odd = rows.filter((row) => !word.includes(row) && row.mediaType !== 'application/pdf');
    expect(odd.concat(rows.filter(({ size }) => size < 500))).toEqual([]);
  });
});

describe('养老服务设施布局规划：正在合法性审查', () => {
  it('已经送审，审查意见还没有出具', async () => {
    expect(await phaseOf(ELDER)).toBe('LEGALITY_REVIEW');
    expect((await recordsOf(ELDER)).at(-1)).toBe('LEGALITY_SUBMISSION');
  });

  it('合法性审查员可以出具意见', async () => {
    const { data, errors } = await ask(database, await actorOf('hefa'), {
      query: `{ decision(no: "${ELDER}") { legalityCan(actions: [giveLegalityOpinion]) { action allowed } } }`,
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ decision: { legalityCan: [{ action: 'giveLegalityOpinion', allowed: true }] } });
  });
});

describe('工作台：各岗位各见下一步', () => {
  it.each([
    ['hefa', 'GIVE_LEGALITY_OPINION', ELDER],
    ['jiaoti-zhixing', 'REPORT_EXECUTION', SCHOOL],
    ['jiaotong-zhixing', 'REPORT_EXECUTION', SCHOOL],
  ])('%s 的待办里有 %s', async (login, kind, no) => {
    const { data } = await ask(database, await actorOf(login), {
      query: '{ workbench { tasks { kind path } } }',
    });
    const { tasks } = data?.workbench as unknown as { tasks: { kind: string; path: string }[] };
    expect(tasks).toContainEqual({ kind, path: `/gongzuotai/juece/${no}` });
  });
});

describe('公众参与活动和执行中的意见建议', () => {
  it('一次走访已经举行、纪要公开，一次座谈会可以报名，一份问卷正在填写', async () => {
    const query = `{ decision(no: "2026-009") { publicActivities { method state answering }
      events { kind stage report { summary } slots { signUpFindings { code } groups { seats taken } } } } }`;
    const { data } = await ask(database, null, { query });
    expect(data?.decision).toMatchObject({
      publicActivities: [{ method: 'QUESTIONNAIRE', state: 'PUBLISHED', answering: true }],
      events: [
        {
          kind: 'SITE_VISIT',
          stage: 'REPORT_PUBLISHED',
          report: { summary: expect.stringContaining('走访21户') },
        },
        {
          kind: 'FORUM',
          stage: 'SIGNUP_OPEN',
          slots: [{ signUpFindings: [], groups: [{ seats: 20, taken: 3 }] }],
        },
      ],
    });
  });

  it('执行中的决策收到两件意见建议，答复了一件', async () => {
    const query = `{ decision(no: "${SCHOOL}") { suggestionStanding { open received answered } } }`;
    const { data } = await ask(database, null, { query });
    expect(data?.decision).toEqual({ suggestionStanding: { open: true, received: 2, answered: 1 } });
  });
});

describe('社会公众代表库', () => {
  const count = async (where: string) =>
    (await database.sql<{ n: number }>(`select count(*)::int as n from representative where ${where}`))[0]?.n;

  it('各类、各乡镇都有代表，由单位推荐、政府办核实；一人暂停，一人申请待核实', async () => {
    expect(await count(`state = 'ACTIVE'`)).toBe(39);
    expect(await count(`state = 'SUSPENDED'`)).toBe(1);
    expect(await count(`state = 'VERIFYING' and origin = 'APPLIED'`)).toBe(1);
    expect(await count('verified_by_id is not null and verified_by_id <> entered_by_id')).toBe(40);
    const [row] = await database.sql<{ n: number }>(
      'select count(distinct c)::int as n from representative, unnest(categories) c',
    );
    // 利益相关方 is how somebody is invited, not for what they stand in the register.
    expect(row?.n).toBe(Object.values(RepresentativeCategory).length - 1);
  });

  it('会议前一日任期届满的一人、当日届满的一人', async () => {
    expect(await count(`name = '郑伯安' and term_ends_on = '2026-12-10'`)).toBe(1);
    expect(await count(`name = '夏宁' and term_ends_on = '2026-12-11'`)).toBe(1);
  });
});
