import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assetsOf, builtAssets } from '#server/ground/kernel/assets.ts';
import { measureScriptDesk } from '#test/bench/measure-script.ts';
import { testFolder } from './homes.ts';

/** As Vite writes it: an entry with a chunk, which imports another that imports it in turn. */
const manifestOf = (entry: string, name: string) => ({
  [entry]: { file: `assets/${name}.js`, css: [`assets/${name}.css`], imports: ['_shared.js', '_deep.js'] },
  '_shared.js': { file: `assets/${name}-shared.js`, css: ['assets/shared.css'], imports: ['_deep.js'] },
  '_deep.js': { file: `assets/${name}-deep.js`, imports: ['_shared.js'] },
});

const manifests = {
  citizen: manifestOf('client/citizen.ts', 'citizen'),
  staff: manifestOf('client/staff/main.tsx', 'staff'),
};

describe('页面引用构建后的文件', () => {
  it('样式含共用块的，脚本只有入口，其余预载，各一次', () => {
    const assets = (name: string) => ({
      styles: ['/assets/shared.css', `/assets/${name}.css`],
      scripts: [`/assets/${name}.js`],
      preloads: [`/assets/${name}-shared.js`, `/assets/${name}-deep.js`],
    });
    expect(assetsOf(manifests)).toEqual({ citizen: assets('citizen'), staff: assets('staff'), dev: false });
  });

  it('没有构建或缺入口时说明怎样办', () => {
    expect(() => builtAssets(testFolder())).toThrow('npm run build');
    expect(() => assetsOf({ ...manifests, staff: {} })).toThrow('client/staff/main.tsx');
  });
});

it('每个工作台页面连同共用部分不超过二十个脚本文件', () => {
  const built = JSON.parse(readFileSync('dist/client/.vite/staff.json', 'utf8')) as Record<
    string,
    { imports?: string[] }
  >;
  const filesOf = (page: string) => {
    const files = new Set(['client/staff/main.tsx', page]);
    // Grows while it is walked.
    for (const file of files) for (const next of built[file]?.imports ?? []) files.add(next);
    return files.size;
  };
  const pages = Object.keys(built).filter((name) => name.endsWith('Page.tsx'));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((page) => filesOf(page) > 20)).toEqual([]);
});

it('工作台首次打开的脚本不超过实测中写明的限度', async () => {
  const { ours, must } = await measureScriptDesk();
  expect(ours).toBeLessThanOrEqual(must);
});
