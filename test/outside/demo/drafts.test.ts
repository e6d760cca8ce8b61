import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { database } = await tellDemo();

const SCHOOL = '2026-003';

describe('草案有实际内容：章、过渡、附件和十问十答', () => {
  it.each([
    ['正在征求意见的清洁取暖方案', '2026-009', 30],
    ['已经决定的招生片区方案', SCHOOL, 27],
  ])('%s', async (_name, no, articles) => {
    const { data } = await ask(database, null, {
      query: `{ decision(no: "${no}") { consultations { clauses { kind } questions { question } impacts { after } } } }`,
    });
    const { consultations } = data?.decision as unknown as {
      consultations: { clauses: { kind: string }[]; questions: unknown[]; impacts: { after: string }[] }[];
    };
    const [round] = consultations;
    const of = (kind: string) => round?.clauses.filter((clause) => clause.kind === kind).length ?? 0;
    expect(of('ARTICLE')).toBe(articles);
    expect(of('CHAPTER')).toBeGreaterThanOrEqual(5);
    expect(round?.questions).toHaveLength(10);
    expect(round?.impacts.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(round)).not.toContain('{d:');
  });
});
