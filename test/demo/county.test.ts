import { expect, it } from 'vitest';
import { Role } from '#server/law/role.ts';
import { tellDemo } from './told.ts';

const { accounts } = await tellDemo();

it('演示县：每个岗位都有账号', () => {
  const posts = new Set(accounts.flatMap(({ roles }) => roles));
  expect(Object.values(Role).filter((role) => !posts.has(role))).toEqual([]);
});
