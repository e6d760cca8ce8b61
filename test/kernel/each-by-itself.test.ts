import { expect, it } from 'vitest';
import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';

it('一件失败，其余照办，最后一并报告', async () => {
  const done: number[] = [];
  const work = async (item: number) => {
    if (item % 2 === 0) throw new Error(`第${item}件`);
    done.push(item);
  };
  await expect(eachByItself([1, 2, 3, 4], work)).rejects.toThrow('Error: 第2件; Error: 第4件');
  expect(done).toEqual([1, 3]);
});
