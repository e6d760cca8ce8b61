import { describe, expect, it } from 'vitest';
import { inDesk, leadingBack, returnPath, signInPath } from '#client/staff/ground/addresses/paths.ts';

describe('登录后回到原来的页面', () => {
  it.each([
    ['/gongzuotai/mulu?kan=changed', '/gongzuotai/denglu?hui=%2Fgongzuotai%2Fmulu%3Fkan%3Dchanged'],
    ['/gongzuotai', '/gongzuotai/denglu'],
    ['/juece', '/gongzuotai/denglu'],
  ])('%s', (path, signIn) => {
    expect(signInPath(path)).toBe(signIn);
  });

  it('登录过期的，登录页要说明', () => {
    expect(signInPath('/gongzuotai/mulu', true)).toContain('guoqi=1');
  });

  it.each([
    ['/gongzuotai/mulu', '/gongzuotai/mulu'],
    ['https://elsewhere.example/', '/gongzuotai'],
    ['//elsewhere.example/gongzuotai', '/gongzuotai'],
    ['/gongzuotaix', '/gongzuotai'],
    ['/gongzuotai/denglu?hui=/gongzuotai/denglu', '/gongzuotai'],
    ['', '/gongzuotai'],
  ])('只回到工作台以内：%s', (asked, back) => {
    expect(returnPath(new URLSearchParams({ hui: asked }))).toBe(back);
  });

  it('从列表打开的，回到列表原来的条件；没有说明的，回到列表', () => {
    const opened = leadingBack('/gongzuotai/juece/bulu', '/gongzuotai/juece?fanwei=quanxian');
    const query = new URL(opened, 'http://county.example').searchParams;
    expect(returnPath(query, '/gongzuotai/juece')).toBe('/gongzuotai/juece?fanwei=quanxian');
    expect(returnPath(new URLSearchParams(), '/gongzuotai/juece')).toBe('/gongzuotai/juece');
  });

  it('工作台的地址', () => {
    expect([inDesk('/gongzuotai'), inDesk('/gongzuotai/mulu'), inDesk('/')]).toEqual([true, true, false]);
  });
});
