import { describe, expect, it } from 'vitest';
import {
  impactWords,
  refuseForms,
  refusePublishedImpacts,
} from '#server/law/consultation/interpretation-forms.ts';

const STUDENTS = { who: '中小学生', before: '票价1元', after: '票价1元，凭卡半价', since: '2027年1月1日' };
const QUESTION = { question: '老年卡还能用吗？', answer: '能用，不用换卡。' };
const CASE = { who: '老张', situation: '每天换乘', outcome: '换乘免费' };
type Written = Parameters<typeof refuseForms>;
const found = (impacts: Written[0], questions: Written[1], cases: Written[2] = []) =>
  refuseForms(impacts, questions, cases).map(({ code, fields }) => [code, ...fields]);

describe('县政务公开文件 解读形式：可以不用，写了就写全', () => {
  it.each([
    ['都没有', [], [], []],
    ['都写全', [STUDENTS], [QUESTION], []],
    ['还不知道从何时起', [{ ...STUDENTS, since: '' }], [], []],
    ['没有写涉及哪些人', [{ ...STUDENTS, who: ' ' }], [], [['IMPACT_INCOMPLETE', 'impacts.0']]],
    [
      '第二行没有写以后怎样',
      [STUDENTS, { ...STUDENTS, after: '' }],
      [],
      [['IMPACT_INCOMPLETE', 'impacts.1']],
    ],
    ['有问没有答', [], [{ ...QUESTION, answer: '' }], [['QUESTION_UNFINISHED', 'questions.0']]],
    ['有答没有问', [], [QUESTION, { ...QUESTION, question: ' ' }], [['QUESTION_UNFINISHED', 'questions.1']]],
  ])('%s', (_, impacts, questions, findings) => {
    expect(found(impacts, questions)).toEqual(findings);
  });

  it.each([
    ['写全', [CASE], []],
    ['空着', [{ who: '', situation: ' ', outcome: '' }], []],
    ['没有写谁', [{ ...CASE, who: '' }], [['CASE_UNFINISHED', 'cases.0']]],
    ['没有写情况', [CASE, { ...CASE, situation: ' ' }], [['CASE_UNFINISHED', 'cases.1']]],
    ['没有写怎样处理', [{ ...CASE, outcome: '' }], [['CASE_UNFINISHED', 'cases.0']]],
  ])('案例%s', (_, cases, findings) => {
    expect(found([], [], cases)).toEqual(findings);
  });

  it('指出是哪些人、缺什么，怎样补', () => {
    const [finding] = refuseForms([{ ...STUDENTS, before: '', after: '' }], [], []);
    expect(finding).toMatchObject({
      basis: 'POLICY',
      severity: 'BLOCK',
      message: '政策变化对照“中小学生”没有写明：现在怎样、以后怎样。',
      fix: expect.stringContaining('补写'),
    });
  });
});

describe('县政务公开文件 对您有什么变化随决策公布', () => {
  const published = { impacts: [STUDENTS], confirmed: false, changed: [] as string[] };
  const codes = (change: Partial<typeof published>) =>
    refusePublishedImpacts({ ...published, ...change }).map(({ code, fields }) => [code, ...fields]);

  it.each<[string, Partial<typeof published>, string[][]]>([
    ['审定稿没有变的，不必核对', {}, []],
    ['没有写变化的，没有要核对的', { impacts: [], changed: ['第三条'] }, []],
    ['审定稿变了的，要核对', { changed: ['第三条'] }, [['IMPACTS_UNCONFIRMED', 'impactsConfirmed']]],
    ['核对过的', { changed: ['第三条'], confirmed: true }, []],
    [
      '决策已定，要写从何时起',
      { impacts: [STUDENTS, { ...STUDENTS, since: ' ' }] },
      [['IMPACT_SINCE_REQUIRED', 'impacts.1.since']],
    ],
    ['没有写全的', { impacts: [{ ...STUDENTS, after: '' }] }, [['IMPACT_INCOMPLETE', 'impacts.0']]],
  ])('%s', (_, change, found) => {
    expect(codes(change)).toEqual(found);
  });

  it('写明哪几处不同；一行读作一句', () => {
    const changed = ['第一条', '第二条', '第三条', '第四条', '第五条', '原第六条'];
    const [finding] = refusePublishedImpacts({ ...published, changed });
    expect(finding).toMatchObject({
      message:
        '政策变化对照是随征求意见稿写的；审定稿与征求意见稿有6处不同：第一条、第二条、第三条、第四条、第五条等。',
      fix: expect.stringContaining('逐行核对'),
    });
    expect(impactWords(STUDENTS)).toBe('中小学生：现在票价1元；以后票价1元，凭卡半价；2027年1月1日起');
  });
});
