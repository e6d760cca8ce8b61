import { describe, expect, it } from 'vitest';
import { inDesk, returnPath, signInPath } from '#client/staff/frame/paths.ts';

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

  it('工作台的地址', () => {
    expect([inDesk('/gongzuotai'), inDesk('/gongzuotai/mulu'), inDesk('/')]).toEqual([true, true, false]);
  });
});
