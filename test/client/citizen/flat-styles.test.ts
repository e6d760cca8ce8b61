import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { flatStyles } from '#client/ui/flat-styles.ts';

/** The style sheet of a small site, as it is built. */
async function built(made: string) {
  const root = await mkdtemp(join(tmpdir(), 'styles-'));
  await cp('client/ui', join(root, 'client/ui'), { recursive: true });
  await writeFile(join(root, 'entry.ts'), `import './client/ui/tokens.css';`);
  const answer = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [flatStyles(made)],
    build: { write: false, cssMinify: false, rolldownOptions: { input: join(root, 'entry.ts') } },
  });
  if (!('output' in answer)) throw new Error('没有生成');
  const sheet = answer.output.find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('没有样式');
  return { name: sheet.fileName, text: String(sheet.source) };
}

it('整理样式的办法变了，样式文件就换名字：浏览器存的旧文件不会一直用下去', async () => {
  const before = await built('one');
  const same = await built('one');
  const after = await built('two');
  expect(same).toEqual(before);
  expect(after.name).not.toBe(before.name);
  expect(after.text).toBe(before.text);
});
