/** 条文援引: 增、删、移、拆、并以后，各条中的“第几条”还指不指原来那一条. */
import { describe, expect, it } from 'vitest';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { insert, join, move, remove, restore, split } from '#server/law/draft/edit-draft.ts';
import {
  becameOf,
  movedReferences,
  refuseKeeping,
  refuseMovedReferences,
} from '#server/law/draft/moved-references.ts';
import { keptIn } from '#server/law/draft/reference-meaning.ts';
import { BASE, type Clause, draftOf, type Edit, edited, goneOn, put, say } from './edited-draft.ts';

const K = ClauseKind;
const movedBy = (base: readonly Clause[], ...edits: Edit[]) => movedReferences(edited(base, ...edits), base);
const shown = (base: readonly Clause[], ...edits: Edit[]) =>
  movedBy(base, ...edits).map(({ no, said, fate, now }) => `${no} ${said} ${fate} ${now}`);

describe('编号变动以后', () => {
  it.each<[string, Edit[], string[]]>([
    ['没有改动', [], []],
    ['改了别处的文字', [say('1', '车辆应当停在泊位内。')], []],
    ['最后加一条', [put('4')], []],
    ['中间加一条', [put('1')], ['第五条 第三条 MOVED 第四条']],
    ['最前加一条', [put(null)], ['第五条 第二条 MOVED 第三条', '第五条 第三条 MOVED 第四条']],
    [
      '连续两次',
      [put(null), put(null, '又一条。', '又')],
      ['第六条 第二条 MOVED 第四条', '第六条 第三条 MOVED 第五条'],
    ],
    ['加了又删', [put(null), (draft) => remove(draft, '新')], []],
    [
      '删去所指的一条',
      [(draft) => remove(draft, '1')],
      ['第三条 第二条 GONE null', '第三条 第三条 MOVED 第二条'],
    ],
    ['删去又恢复', [(draft) => remove(draft, '1'), (draft, base) => restore(draft, base, '1')], []],
    [
      '前条被移走',
      [(draft) => move(draft, '3', null)],
      ['第一条 第二条 MOVED 第三条', '第一条 第三条 MOVED 第四条', '第五条 前条 MOVED 第一条'],
    ],
    [
      '所指的一条移走',
      [(draft) => move(draft, '1', '4')],
      ['第三条 第二条 MOVED 第五条', '第三条 第三条 MOVED 第二条'],
    ],
    [
      '所指的一条并入前一条',
      [(draft) => join(draft, '0')],
      ['第三条 第二条 JOINED 第一条', '第三条 第三条 MOVED 第二条'],
    ],
    [
      '前面一条拆开',
      [(draft) => split(draft, '0', 4, '拆')],
      ['第五条 第二条 MOVED 第三条', '第五条 第三条 MOVED 第四条'],
    ],
    [
      '援引所在的一条拆开',
      [(draft) => split(draft, '3', 6, '拆'), put(null)],
      ['第五条 第二条 MOVED 第三条', '第六条 第三条 MOVED 第四条', '第七条 前条 MOVED 第五条'],
    ],
    [
      '援引所在的一条并入后一条',
      [put(null), (draft) => join(draft, '3')],
      ['第五条 第二条 MOVED 第三条', '第五条 第三条 MOVED 第四条', '第五条 前条 MOVED 第五条'],
    ],
    ['人工改成现在的编号', [put(null), say('3', '违反第三条、第四条规定的，责令改正。')], []],
    [
      '改好以后编号又变',
      [put(null), say('3', '违反第三条、第四条规定的，责令改正。'), put(null, '又。', '又')],
      ['第六条 第三条 MOVED 第四条', '第六条 第四条 MOVED 第五条'],
    ],
    [
      '只改好一处',
      [put(null), say('3', '违反第三条、第三条规定的，责令改正。')],
      ['第五条 第三条 MOVED 第四条'],
    ],
    ['有意改指另一条', [say('3', '违反第二条、第一条规定的，责令改正。')], []],
    [
      '新写的一条中的援引',
      [put('4', '不服第四条处理的，可以申诉。'), put(null, '又。', '又')],
      ['第五条 第二条 MOVED 第三条', '第五条 第三条 MOVED 第四条', '第七条 第四条 MOVED 第五条'],
    ],
  ])('%s', (_name, edits, found) => {
    expect(shown(BASE, ...edits)).toEqual(found);
  });

  it('一条援引自己的编号，随它一起移动', () => {
    const base = draftOf('第一条 甲。', '第二条 不执行第二条的，由第一条的机关处理。');
    expect(shown(base, (draft) => move(draft, '1', null))).toEqual([
      '第一条 第二条 MOVED 第一条',
      '第一条 第一条 MOVED 第二条',
    ]);
  });

  it('前款的一句拆到条首的，不再有前款', () => {
    const base = draftOf('第一条 甲应当公示。\n不执行前款的，责令改正。');
    expect(shown(base)).toEqual([]);
    const [moved, ...others] = movedBy(base, (draft) => split(draft, '0', 7, '拆'));
    expect(moved).toMatchObject({ no: '第二条', said: '前款', fate: 'MOVED', now: '第一条', mended: null });
    expect(others).toEqual([]);
  });

  it('附件删去的、章的编号变动的', () => {
    const base = draftOf(
      '第一章 总则',
      '第一条 见附件2和第二章。',
      '第二章 附则',
      '附件1 表一',
      '附件2 表二',
    );
    expect(shown(base, (draft) => remove(draft, '4'))).toEqual(['第一条 附件2 GONE null']);
    expect(
      shown(base, (draft) => insert(draft, null, { anchorId: '新', kind: K.CHAPTER, text: '宗旨' })),
    ).toEqual(['第一条 第二章 MOVED 第三章']);
  });

  it('各章重新编号的，同一编号不止一条，认不准的不问', () => {
    const base = draftOf(
      '第一章 甲',
      '第一条 见第二条、第三条。',
      '第二条 乙。',
      '第二章 丙',
      '第一条（2） 丁。',
      '第二条（2） 戊。',
      '第三条 己。',
    );
    expect(shown(base, put('4'))).toEqual(['第一条 第三条 MOVED 第四条']);
  });

  it('改好的文字只动这一处；编号互换的也分得清', () => {
    const [first, second] = movedBy(BASE, put(null));
    expect(first?.mended).toBe('违反第三条、第三条规定的，责令改正。');
    expect(second?.mended).toBe('违反第二条、第四条规定的，责令改正。');
    expect(first?.words).toBe('车辆应当停在线内');
    const list = draftOf('第一条 甲。', '第二条 乙。', '第三条 依照第一、二条。');
    expect(movedBy(list, put(null))[1]?.mended).toBe('依照第一、三条。');
    const step = edited(BASE, put(null), say('3', first?.mended ?? ''));
    const [rest, ...others] = movedReferences(step, BASE);
    expect(others).toEqual([]);
    expect(rest).toMatchObject({
      said: '第三条',
      now: '第四条',
      mended: '违反第三条、第四条规定的，责令改正。',
    });
    expect(movedReferences(edited(BASE, put(null), say('3', rest?.mended ?? '')), BASE)).toEqual([]);
  });
});

describe('R-32 定稿以前逐处回答', () => {
  const version = edited(BASE, put(null));
  const answer = { now: '第三条', reason: '这里说的正是新的第二条', byId: 'x', at: '2026-12-08T02:00:00Z' };
  const kept = keptIn(version, BASE, { anchorId: '3', said: '第二条' }, answer);

  it('没有回答的，一次列出', () => {
    const found = refuseMovedReferences(movedReferences(version, BASE));
    expect(found.map(({ code, message, fix }) => [code, message, fix])).toEqual([
      [
        'REFERENCE_MOVED',
        '第五条中的“第二条”所指的条款现为第三条。',
        '把这一处改为第三条，或者写明不改的原因。',
      ],
      [
        'REFERENCE_MOVED',
        '第五条中的“第三条”所指的条款现为第四条。',
        '把这一处改为第四条，或者写明不改的原因。',
      ],
    ]);
    const gone = movedReferences(
      edited(BASE, (draft) => remove(draft, '1')),
      BASE,
    );
    expect(refuseMovedReferences(gone)[0]?.fix).toBe('改写这一处，或者写明不改的原因。');
    expect(gone.map(becameOf)).toEqual(['所指的条款已经删去', '所指的条款现为第二条']);
  });

  it('写明不改的原因的，不再问；所指的一条又移动的，再问', () => {
    expect(refuseMovedReferences(movedReferences(kept, BASE))).toHaveLength(1);
    const again = goneOn(kept, BASE, [put(null, '又。', '又')]);
    expect(refuseMovedReferences(movedReferences(again, BASE))).toHaveLength(2);
  });

  it('不改的原因要有实质内容，所指的一处要真的移动了', () => {
    const [moved] = movedReferences(version, BASE);
    expect(refuseKeeping(moved, '这里说的正是新的第二条')).toEqual([]);
    expect(refuseKeeping(moved, '无').map(({ code }) => code)).toEqual(['REASON_REQUIRED']);
    expect(refuseKeeping(undefined, '无').map(({ code }) => code)).toEqual([
      'REFERENCE_NOT_FOUND',
      'REASON_REQUIRED',
    ]);
  });
});
