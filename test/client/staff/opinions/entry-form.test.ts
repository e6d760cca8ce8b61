import { describe, expect, it } from 'vitest';
import {
  blankEntry,
  CHANNELS,
  entryInput,
  firstBlank,
  firstPlace,
  lackingIn,
  numbered,
  placeOf,
} from '#client/staff/domains/opinions/entry-form.ts';

const filled = {
  ...blankEntry({ channel: 'LETTER', receivedOn: '2026-11-20' }),
  channel: 'LETTER' as const,
  key: 'k',
  stance: 'AMEND' as const,
  text: '建议加开班次。',
  name: '周老伯',
  organisation: '某公司',
  contact: '13800000000',
  postmarkedOn: '2026-11-18',
};

describe('代录意见（个人信息保护法第六条：只收必要的）', () => {
  it('信函带邮戳日，别的渠道不带', () => {
    expect(entryInput(filled, 'c').postmarkedOn).toBe('2026-11-18');
    expect(entryInput({ ...filled, channel: 'PHONE' }, 'c').postmarkedOn).toBeNull();
  });

  it('匿名的，姓名和联系方式一样不送', () => {
    const input = entryInput({ ...filled, identity: 'ANONYMOUS', showText: true, showName: true }, 'c');
    expect(input).toMatchObject({
      name: null,
      organisation: null,
      contactKind: null,
      contact: null,
      showName: false,
    });
  });

  it('以个人名义的不送单位', () => {
    expect(entryInput(filled, 'c').organisation).toBeNull();
    expect(entryInput({ ...filled, identity: 'ORGANISATION' }, 'c').organisation).toBe('某公司');
  });

  it('不同意公开原文的，也不署名', () => {
    expect(entryInput({ ...filled, showName: true }, 'c').showName).toBe(false);
  });

  it.each([
    ['6', 6],
    ['', 0],
    ['几个', 0],
  ])('人数“%s”', (typed, count) => {
    expect(entryInput({ ...filled, peopleCount: typed }, 'c').peopleCount).toBe(count);
  });

  it('公众自己在平台上写的，不由工作人员代录', () => {
    expect(CHANNELS.map(({ value }) => value)).not.toContain('WEB');
  });

  it('每一处不足都能走到它的格子', () => {
    expect([placeOf('text'), placeOf('attachments'), placeOf('version')]).toEqual([
      'text',
      'scan',
      undefined,
    ]);
  });

  it('指明了条文的，可以指其中一段话：选一句，或者照抄几个字；针对全文的没有', () => {
    const aimed = { ...filled, clauseNo: '二', quote: '1:11月30日前完成。' };
    expect(entryInput(aimed, 'c').quote).toEqual({ words: '11月30日前完成。', occurrence: 1 });
    expect(entryInput({ ...aimed, quotedWords: ' 11月30日 ' }, 'c').quote).toEqual({
      words: '11月30日',
      occurrence: 1,
    });
    expect(entryInput({ ...aimed, clauseNo: '' }, 'c').quote).toBeNull();
    expect(placeOf('quote')).toBe('quotedWords');
  });
});

describe('只用键盘代录', () => {
  const blank = blankEntry({ channel: '', receivedOn: '2026-11-20' });

  it.each([
    ['渠道还没有选', {}, 'channel'],
    ['信函', { channel: 'LETTER' }, 'postmarkedOn'],
    ['电话没有邮戳', { channel: 'PHONE' }, 'name'],
    ['写到一半', { channel: 'PHONE', name: '周老伯', stance: 'AMEND' }, 'text'],
    ['都写了', { channel: 'PHONE', name: '周老伯', stance: 'AMEND', text: '加开班次。' }, 'text'],
  ] as const)('%s，光标在第一个空格', (_, typed, place) => {
    expect(firstBlank({ ...blank, ...typed })).toBe(place);
  });

  it('有几处不足，光标到最前的一处；没有格子的，不动', () => {
    expect(firstPlace(['text', 'input.contact', 'stance'])).toBe('contact');
    expect(firstPlace(['attachments'])).toBe('scan');
    expect(firstPlace(['version'])).toBeUndefined();
  });

  it('数字选：常用的渠道排在前面，第十个起没有数字', () => {
    expect(CHANNELS.slice(0, 5).map(({ label }) => label)).toEqual([
      '1 信函',
      '2 电话',
      '3 12345热线',
      '4 政务服务大厅',
      '5 实地走访',
    ]);
    const many = Array.from({ length: 11 }, (_, index) => ({ value: String(index), label: '条' }));
    expect(numbered(many).map(({ label }) => label[0])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '条',
      '条',
    ]);
  });

  it('渠道、态度没有选的，扫描件还没有传完的，不送出', () => {
    expect(Object.keys(lackingIn(blank, []))).toEqual(['channel', 'stance']);
    const chosen = { ...blank, channel: 'PHONE', stance: 'AMEND' } as const;
    expect(lackingIn(chosen, [])).toEqual({});
    expect(lackingIn(chosen, [{}]).attachments).toContain('还在上传');
    expect(lackingIn(chosen, [{}, { refused: '文件太大' }]).attachments).toContain('没有传上');
  });
});
