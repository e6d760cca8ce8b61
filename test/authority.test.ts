/** 权限一览（AUTHORITY.md）与测试守着的权限一致；改了权限的，以 vitest -u 重写这一页，一并审阅. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { authorityPage } from './kernel/authority-page.ts';

it('AUTHORITY.md 写的就是各处办理的权限', async () => {
  await expect(authorityPage(readFileSync('schema/schema.graphql', 'utf8'))).toMatchFileSnapshot(
    '../AUTHORITY.md',
  );
});
