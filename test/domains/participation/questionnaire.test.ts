/** 国令713号第十四条: a questionnaire is anonymous, is answered while it is open, and is counted as it was answered. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { QUESTIONNAIRE } from './questions.ts';
import { NOW, openActivities } from './room.ts';

const { database, people, announced, answer, read } = await openActivities();
const { clerk } = people;

/** Questionnaires not over yet, as everybody finds them. */
async function ahead(): Promise<string[]> {
  const { data } = await ask(database, null, { query: '{ activities(ahead: true) { id } }' });
  return (data as unknown as { activities: { id: string }[] }).activities.map(({ id }) => id);
}

describe('问卷调查', () => {
  const chosen = (...choices: number[]) => ({ choices, text: '' });
  const said = (text: string) => ({ choices: [], text });

  it('不收集姓名；开放时才能填；截止以后照实公布份数和各项次数', async () => {
    const { decision, activity } = await announced(QUESTIONNAIRE);
    const full = [chosen(0), chosen(0, 1), said('增加夜间免费时段')];
    expect((await answer(activity.id, full)).found).toEqual(['QUESTIONNAIRE_NOT_OPEN']);
    await database.setClock('2026-11-21T00:00:00Z');
    expect(await ahead()).toContain(activity.id);
    const key = randomUUID();
    for (const answers of [full, [chosen(0), chosen(1), said('')], [chosen(2), chosen(), said('')]])
      expect((await answer(activity.id, answers)).result?.__typename).toBe('QuestionnaireReceipt');
    await answer(activity.id, [chosen(1), chosen(), said('')], key);
    await answer(activity.id, [chosen(1), chosen(), said('')], key);
    expect((await answer(activity.id, [chosen(9), chosen(), said('')])).found).toEqual(['ANSWER_WRONG']);
    expect((await read(null, decision.no, 1)).result).toMatchObject({
      answering: true,
      tally: null,
      answerCount: null,
    });
    expect((await read(clerk, decision.no, 1)).result).toMatchObject({ answerCount: 4 });
    await database.setClock('2026-11-28T03:30:00Z');
    expect(await ahead()).not.toContain(activity.id);
    expect((await answer(activity.id, full)).found).toEqual(['QUESTIONNAIRE_CLOSED']);
    expect((await read(null, decision.no, 1)).result).toMatchObject({
      answering: false,
      tally: {
        total: 4,
        questions: [
          { counts: [2, 1, 1], answered: 4 },
          { counts: [1, 2], answered: 2 },
          { counts: [], answered: 1 },
        ],
      },
    });
    await database.setClock(NOW);
    await expect(database.sql('delete from questionnaire_answer')).rejects.toThrow();
  });

  it('书面征求意见不是问卷，没有统计', async () => {
    const { decision, activity } = await announced({
      ...QUESTIONNAIRE,
      method: 'WRITTEN_SOLICITATION',
      questions: [],
    });
    expect((await answer(activity.id, [chosen(0)])).found).toEqual([
      'QUESTIONNAIRE_NOT_OPEN',
      'ANSWERS_OUTDATED',
    ]);
    expect((await read(null, decision.no, 1)).result?.tally).toBeNull();
  });
});
