import { describe, expect, it } from 'vitest';
import { mentionedIn, NOTE_MAX, refuseNoteBeside } from '#server/law/consultation/comment-note.ts';

const PEOPLE = ['程晚', '程晚舟', '苏晴川', '苏晴川'].map((name, at) => ({ id: String(at), name }));
const idsOf = (text: string) => mentionedIn(text, PEOPLE).map(({ id }) => id);
const codesOf = (text: string) => refuseNoteBeside(text, PEOPLE).map(({ code }) => code);

describe('意见办理规则 内部备注，@后面写姓名', () => {
  it.each<[string, string, string[]]>([
    ['没有提到谁', '请核对里程。', []],
    ['提到一人，名字后面接着写', '@程晚舟请核对里程。', ['1']],
    ['短的姓名，后面没有再接', '@程晚，请核对。', ['0']],
    ['同名的两人都提醒', '请@苏晴川看', ['2', '3']],
    ['提到几人', '@程晚舟 @苏晴川 一起看', ['1', '2', '3']],
    ['全角的@，空一格', '＠ 程晚舟 请核对', ['1']],
    ['邮箱不是提到谁', '回信到 a@程晚舟.test', []],
    ['换行以后', '先核对。\n@程晚舟 再看', ['1']],
  ])('%s', (_title, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
    expect(codesOf(text)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['没有写内容', ' 　', ['NOTE_EMPTY']],
    ['太长', '核'.repeat(NOTE_MAX + 1), ['NOTE_TOO_LONG']],
    ['本单位没有的人', '@李小红 请看', ['NOTE_NAMES_NOBODY']],
    ['两人里有一人没有', '@程晚舟 @李小红 请看', ['NOTE_NAMES_NOBODY']],
    ['@后面没有写', '请看@', ['NOTE_NAMES_NOBODY']],
  ])('%s，不登记', (_title, text, codes) => expect(codesOf(text)).toEqual(codes));

  it('说明@了谁不认得，可以写谁', () => {
    expect(JSON.stringify(refuseNoteBeside('@李小红请看', PEOPLE))).toMatch(/李小红请.*程晚、程晚舟、苏晴川/);
  });
});
