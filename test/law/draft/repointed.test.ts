/** 只随编号调整援引的修改. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '#server/law/draft/clause-changes.ts';
import { join, move } from '#server/law/draft/edit-draft.ts';
import { repointedBetween } from '#server/law/draft/repointed.ts';
import { BASE, type Edit, edited, put, say } from './edited-draft.ts';

describe('只随编号调整的修改，不必另有来源', () => {
  it.each<[string, string, Edit[], boolean]>([
    ['改成同一条现在的编号', '3', [put(null), say('3', '违反第三条、第四条规定的，责令改正。')], true],
    [
      '并入别条的，改成那一条',
      '3',
      [(draft) => join(draft, '0'), say('3', '违反第一条、第二条规定的，责令改正。')],
      true,
    ],
    ['前条改写成编号', '4', [say('4', '依照第四条处理的，依照《某某法》第二条复议。')], true],
    ['改指另一条', '3', [say('3', '违反第一条、第三条规定的，责令改正。')], false],
    ['没有随编号改的', '3', [put(null)], false],
    ['同时改了别的字', '3', [put(null), say('3', '违反第三条、第四条规定的，责令停业。')], false],
    ['改了别的法的条号', '4', [say('4', '依照前条处理的，依照《某某法》第三条复议。')], false],
    [
      '同时移了位置',
      '3',
      [put(null), say('3', '违反第三条、第四条规定的，责令改正。'), (draft) => move(draft, '3', null)],
      false,
    ],
  ])('%s', (_name, anchorId, edits, found) => {
    const after = edited(BASE, ...edits);
    const change = changesBetween(BASE, after).find((one) => one.anchorId === anchorId);
    expect(change && repointedBetween(BASE, after)(change)).toBe(found);
  });
});
