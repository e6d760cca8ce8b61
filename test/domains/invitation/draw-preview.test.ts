/** 抽选试算: what a plan would meet, before anything is published. */
import { describe, expect, it } from 'vitest';
import { openRoom } from './room.ts';

const { database, people, leader, representatives, meeting, offer, preview } = await openRoom();
const { govOffice, clerk, media } = people;
const noOf = (name: string) => representatives.find((person) => person.name === name)?.no ?? '';
const item = async () => (await meeting()).itemIds[2]!;

describe('公布以前的试算', () => {
  const quota = (attribute: string, label: string, min: number, max: number, categories: string[] = []) => ({
    attribute,
    label,
    categories,
    min,
    max,
  });

  it('说出有多少候选、谁不列入和为什么；不留下任何记录，只有政府办看得到', async () => {
    const itemId = await item();
    const before = await database.sql('select id from draw');
    const { result } = await preview(govOffice, itemId);
    expect(result).toMatchObject({ findings: [], loosened: [] });
    expect(result?.excluded).toContainEqual({
      no: noOf('罗启明'),
      name: '罗启明',
      reasons: ['任职于议题涉及的单位'],
    });
    expect(result?.counts).toContainEqual({ category: 'EXPERT_SCHOLAR', count: 2 });
    expect(await database.sql('select id from draw')).toEqual(before);
    expect((await offer(govOffice, itemId)).result?.poolSize).toBe(result?.poolSize);
    for (const actor of [clerk, media, leader])
      expect((await preview(actor, itemId)).codes).toEqual(['FORBIDDEN']);
    expect((await preview(null, itemId)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await preview(govOffice, crypto.randomUUID())).result).toBeNull();
  });

  it('名额冲突的，给出可以照着改的最小调整；改了以后可以公布', async () => {
    const itemId = await item();
    const kinds = [quota('CATEGORY', '专家学者', 1, 2, ['EXPERT_SCHOLAR']), quota('FIELD', '养老', 1, 3)];
    const asked = quota('REGION', '白茅乡', 2, 2);
    const input = { method: 'LOTTERY', seats: 4, quotas: [...kinds, asked] };
    const { result } = await preview(govOffice, itemId, input);
    expect(result?.findings.map(({ code }) => code)).toEqual(['DRAW_QUOTAS_CONFLICT']);
    expect(result?.loosened).toEqual([{ attribute: 'REGION', label: '白茅乡', min: 0, max: 2 }]);
    const mended = { ...input, quotas: [...kinds, { ...asked, min: 0 }] };
    expect((await preview(govOffice, itemId, mended)).result).toMatchObject({ findings: [], loosened: [] });
  });

  it('方案本身不全的，和公布时说的一样', async () => {
    const { result } = await preview(govOffice, await item(), { method: 'ROTATION', seats: 0, quotas: [] });
    expect(result?.findings.map(({ code }) => code)).toEqual([
      'DRAW_SEATS_INVALID',
      'DRAW_TOPICS_REQUIRED',
      'DRAW_QUOTAS_REQUIRED',
    ]);
  });
});
