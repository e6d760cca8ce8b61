import { describe, expect, it } from 'vitest';
import { refuseFile } from '#client/islands/comment/refuse-file.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

const MEGABYTE = 1024 * 1024;
const limits = { ...DEFAULT_POLICY, attachmentsMax: 5, attachmentMaxMegabytes: 10 };
const refused = (size: number, room: number, type = 'application/pdf') =>
  refuseFile({ size, type }, room, limits)?.replaceAll('\u00a0', ' ');

describe('选附件时当场说明', () => {
  it('正好10 MB的可以，多一点就不行，说的大小也大于10 MB', () => {
    expect(refused(10 * MEGABYTE, 5)).toBeUndefined();
    expect(refused(10 * MEGABYTE + 1, 5)).toBe('有10.1 MB，超过10 MB。请换一个小一点的，或者压缩以后再选。');
  });

  it('照片太大的，说一个手机上就能办到的办法', () => {
    expect(refused(12 * MEGABYTE, 5, 'image/jpeg')).toBe(
      '有12 MB，超过10 MB。照片可以打开以后截屏，改选截下来的那张。',
    );
  });

  it('还放得下一个的可以，放不下的说明先移除一个', () => {
    expect(refused(1, 1)).toBeUndefined();
    expect(refused(1, 0)).toBe('附件最多5个。先移除一个，再选这个。');
  });
});
