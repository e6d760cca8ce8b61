import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';

/** Pattern of an address for comparing routes: the names of its parameters do not matter. */
const shapeOf = (path: string) => path.replaceAll(/:[a-z]+/gi, ':');

it('每个地址只有一个页面', () => {
  const shapes = routes.map(({ path }) => shapeOf(path));
  expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
});
