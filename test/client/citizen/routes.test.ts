import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';

/** What an address looks like to whoever looks for its page: the names of its parts do not matter. */
const shapeOf = (path: string) => path.replaceAll(/:[a-z]+/gi, ':');

it('每个地址只有一个页面', () => {
  const shapes = routes.map(({ path }) => shapeOf(path));
  expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
});
