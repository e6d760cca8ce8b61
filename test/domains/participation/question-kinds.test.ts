/** 国令713号第十四条: every kind of question goes through the contract: planned, answered, refused with everything at once, counted. */
import { describe, expect, it } from 'vitest';
import { EVERY_KIND, QUESTIONNAIRE } from './questions.ts';
import { NOW, openActivities } from './room.ts';

const { database, people, planned, announced, answer, read, plan } = await openActivities();
const { clerk, otherClerk } = people;
const INPUT = { ...QUESTIONNAIRE, questions: EVERY_KIND };
const chosen = (...choices: number[]) => ({ choices, text: '' });
const said = (text: string) => ({ choices: [], text });
const FULL = [
  chosen(2),
  { choices: [0, 2], text: '车位尺寸' },
  chosen(3),
  chosen(1, 0, 2),
  chosen(0, 1, 0),
  said('晚上免费'),
  said('坐公交更方便'),
];

describe('各种题型', () => {
  it('拟定、公告以后，题目照设的样子读出', async () => {
    const { decision } = await announced(INPUT);
    expect((await read(null, decision.no, 1)).result?.questions).toMatchObject(
      EVERY_KIND.map(({ kind, onlyIf = null }) => ({ kind, onlyIf })),
    );
  });

  it('设得不对的，一次说明是哪一题哪一处', async () => {
    const { decision } = await planned();
    const { result } = await plan(clerk, {
      decisionId: decision.id,
      input: {
        ...INPUT,
        questions: [
          { kind: 'SCALE', text: '满意吗？', options: [], points: 7, lowEnd: '', highEnd: '好' },
          { kind: 'MATRIX', text: '方便吗？', options: ['是'], rows: [] },
          { kind: 'TEXT', text: '为什么？', options: [], onlyIf: { question: 0, option: 0 } },
        ],
      },
    });
    expect(result?.findings.map(({ code, fields }) => [code, ...fields])).toEqual([
      ['SCALE_WRONG', 'questions.0.points'],
      ['SCALE_ENDS_REQUIRED', 'questions.0.lowEnd'],
      ['ROWS_WRONG', 'questions.1.rows'],
      ['OPTIONS_WRONG', 'questions.1.options'],
      ['CONDITION_WRONG', 'questions.2.onlyIf'],
    ]);
  });

  it('答得不对的，一次说明；答对的收下；截止以前谁也看不到结果，截止以后照实公布', async () => {
    const { decision, activity } = await announced(INPUT);
    await database.setClock('2026-11-22T02:00:00Z');
    const wrong = [said(''), chosen(2), chosen(5), chosen(0, 0, -1), chosen(-1, 1, 0), said(''), said('远')];
    expect(
      (await answer(activity.id, wrong)).result?.findings.map(({ code, fields }) => [code, ...fields]),
    ).toEqual([
      ['ANSWER_REQUIRED', 'answers.0'],
      ['OTHER_UNSAID', 'answers.1.text'],
      ['ANSWER_WRONG', 'answers.2'],
      ['RANKING_INCOMPLETE', 'answers.3'],
      ['RANKING_REPEATED', 'answers.3'],
      ['ROWS_OPEN', 'answers.4'],
      ['ANSWER_NOT_ASKED', 'answers.6'],
    ]);
    expect((await answer(activity.id, FULL)).result?.__typename).toBe('QuestionnaireReceipt');
    for (const actor of [null, clerk, otherClerk])
      expect((await read(actor, decision.no, 1)).result?.tally).toBeNull();
    await database.setClock('2026-11-28T03:30:00Z');
    for (const actor of [null, clerk, otherClerk])
      expect((await read(actor, decision.no, 1)).result?.tally).toMatchObject({
        total: 1,
        questions: [
          { counts: [0, 0, 1, 0], written: 0 },
          { counts: [1, 0, 1], written: 1 },
          { counts: [0, 0, 0, 1, 0], mean: 4 },
          { lines: [{ mean: 2 }, { count: 1, mean: 1 }, { mean: 3 }] },
          { lines: [{ group: '医院', label: '方便', count: 1 }, {}, {}, {}, {}, {}] },
          { counts: [], answered: 1, written: 1 },
          { counts: [], answered: 1, written: 1 },
        ],
      });
    await database.setClock(NOW);
  });

  it('以前存的问卷只有三样，照样读、照样答、照样统计', async () => {
    const { decision, activity } = await planned();
    await database.sql(
      `update public_activity set questions = '[{"kind":"SINGLE","text":"旧题","options":["甲","乙"]},{"kind":"TEXT","text":"旧建议","options":[]}]' where id = $1`,
      [activity.id],
    );
    await database.sql(
      `update public_activity set state = 'PUBLISHED', published_at = '2026-11-20T02:00:00Z' where id = $1`,
      [activity.id],
    );
    await database.sql(
      `insert into questionnaire_answer (id, activity_id, idempotency_key, answers, submitted_at)
       values (gen_random_uuid(), $1, gen_random_uuid(), '[{"choices":[1],"text":""},{"choices":[],"text":"好"}]', '2026-11-22T02:00:00Z')`,
      [activity.id],
    );
    await database.setClock('2026-11-22T02:00:00Z');
    expect((await answer(activity.id, [chosen(0), said('')])).result?.__typename).toBe(
      'QuestionnaireReceipt',
    );
    await database.setClock('2026-11-28T03:30:00Z');
    expect((await read(null, decision.no, 1)).result).toMatchObject({
      questions: [{ rows: [], required: false, onlyIf: null }, {}],
      tally: { total: 2, questions: [{ counts: [1, 1] }, { answered: 1 }] },
    });
    await database.setClock(NOW);
  });
});
