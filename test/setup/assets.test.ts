import { describe, expect, it } from 'vitest';
import { assetsOf, builtAssets } from '#server/kernel/assets.ts';
import { testFolder } from './homes.ts';

/** As Vite writes it: two entries that share a chunk, which imports another. */
const manifest = {
  'client/citizen.ts': {
    file: 'assets/citizen-1.js',
    css: ['assets/citizen-1.css'],
    imports: ['_shared.js'],
  },
  'client/staff/main.tsx': { file: 'assets/staff-1.js', imports: ['_shared.js', '_deep.js'] },
  '_shared.js': { file: 'assets/shared-1.js', css: ['assets/shared-1.css'], imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep-1.js', imports: ['_shared.js'] },
};

describe('页面引用构建后的文件', () => {
  it('样式含共用块的，脚本只有入口，其余预载，各一次', () => {
    expect(assetsOf(manifest)).toEqual({
      citizen: {
        styles: ['/assets/shared-1.css', '/assets/citizen-1.css'],
        scripts: ['/assets/citizen-1.js'],
        preloads: ['/assets/shared-1.js', '/assets/deep-1.js'],
      },
      staff: {
        styles: ['/assets/shared-1.css'],
        scripts: ['/assets/staff-1.js'],
        preloads: ['/assets/shared-1.js', '/assets/deep-1.js'],
      },
      dev: false,
    });
  });

  it('没有构建或缺入口时说明怎样办', () => {
    expect(() => builtAssets(testFolder())).toThrow('npm run build');
    expect(() => assetsOf({ ...manifest, 'client/staff/main.tsx': undefined })).toThrow(
      'client/staff/main.tsx',
    );
  });
});
