import { describe, expect, it } from 'vitest';
import { refuseAuthor } from '#server/law/consultation/comment-author.ts';
import { isEmail, isPhone, refuseContact } from '#server/law/consultation/comment-contact.ts';
import {
  charCount,
  type CommentContent,
  refuseCommentContent,
} from '#server/law/consultation/comment-content.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const comment: CommentContent = {
  text: '建议学生月票再优惠一点，现在每天来回要2元。',
  identity: IdentityKind.PERSON,
  name: '张晓禾',
  contactKind: 'PHONE',
  contact: '13800000001',
};
const judge = (change: Partial<CommentContent>) =>
  refuseCommentContent({ ...comment, ...change }, DEFAULT_POLICY);

describe('意见正文为5至10000个字，首尾空白不计，按字符计数', () => {
  it.each([
    ['五个字', '支持新票价', []],
    ['四个字', '支持票价', ['COMMENT_TOO_SHORT']],
    ['五个字加首尾空白', '  支持新票价\n', []],
    ['四个字加空白凑数', '支持票价        ', ['COMMENT_TOO_SHORT']],
    ['一万个字', '好'.repeat(10_000), []],
    ['一万零一个字', '好'.repeat(10_001), ['COMMENT_TOO_LONG']],
    ['一万个扩展区汉字按一万个计', '𠮷'.repeat(10_000), []],
    ['空白', '', ['COMMENT_BLANK']],
    ['全是空格换行', ' \n\t　', ['COMMENT_BLANK']],
    ['只有表情', '😀😀😀😀😀😀', ['COMMENT_WITHOUT_WORDS']],
    ['只有标点', '！！！？？？……', ['COMMENT_WITHOUT_WORDS']],
    ['只有键帽表情', '1️⃣2️⃣3️⃣', ['COMMENT_WITHOUT_WORDS']],
    ['短的表情也不是太短', '😀', ['COMMENT_WITHOUT_WORDS']],
    ['文字带表情', '坚决反对涨价！😡', []],
    ['维吾尔文', 'ئاپتوبۇس بېلىتى', []],
    ['英文', 'Keep the fare.', []],
    ['藏文', 'བོད་ཡིག་གི་བསམ་འཆར།', []],
  ])('%s', (_, text, found) => {
    const findings = judge({ text });
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ fields }) => fields[0] === 'text')).toBe(true);
  });

  it('建议修改不强求写出修改文字；写了的同样限长', () => {
    expect(codes(judge({ suggestedText: null }))).toEqual([]);
    expect(codes(judge({ suggestedText: '起步价1元' }))).toEqual([]);
    const found = judge({ suggestedText: '好'.repeat(10_001) });
    expect(found.map(({ code, fields }) => [code, ...fields])).toEqual([
      ['COMMENT_TOO_LONG', 'suggestedText'],
    ]);
  });

  it('四字节字符、组合字符按码点计', () => {
    expect(charCount(' 𠮷野家 ')).toBe(3);
    expect(charCount('e\u0301')).toBe(2);
  });
});

describe('个人信息保护法第六条 收集个人信息限于最小范围', () => {
  const { PERSON, ORGANISATION, ANONYMOUS } = IdentityKind;
  it.each([
    ['个人，不留姓名', { identity: PERSON }, []],
    ['个人，留姓名', { identity: PERSON, name: '张晓禾' }, []],
    ['个人，填了单位', { identity: PERSON, organisation: '岚溪县物业协会' }, ['PERSON_CARRIES_ORGANISATION']],
    ['匿名', { identity: ANONYMOUS }, []],
    ['匿名，空白不算', { identity: ANONYMOUS, name: ' ', contact: '' }, []],
    ['匿名，填了姓名', { identity: ANONYMOUS, name: '张晓禾' }, ['ANONYMOUS_CARRIES_IDENTITY']],
    ['匿名，填了联系方式', { identity: ANONYMOUS, contact: '13800000001' }, ['ANONYMOUS_CARRIES_IDENTITY']],
    ['单位，齐全', { identity: ORGANISATION, organisation: '岚溪县物业协会', name: '周会长' }, []],
    ['单位，没有名称', { identity: ORGANISATION, name: '周会长' }, ['ORGANISATION_NAME_REQUIRED']],
    [
      '单位，没有联系人',
      { identity: ORGANISATION, organisation: '岚溪县物业协会' },
      ['CONTACT_PERSON_REQUIRED'],
    ],
    ['单位，都没有', { identity: ORGANISATION }, ['ORGANISATION_NAME_REQUIRED', 'CONTACT_PERSON_REQUIRED']],
    ['姓名栏填身份证号', { identity: PERSON, name: '张晓禾110101199003070038' }, ['ID_NUMBER_NOT_COLLECTED']],
    ['校验码不对的也不收', { identity: PERSON, name: '110101199003070030' }, ['ID_NUMBER_NOT_COLLECTED']],
    ['末位X', { identity: PERSON, name: '11010119900307002x' }, ['ID_NUMBER_NOT_COLLECTED']],
    [
      '全角数字',
      { identity: PERSON, name: '１１０１０１１９９００３０７００３８' },
      ['ID_NUMBER_NOT_COLLECTED'],
    ],
    ['分段书写', { identity: PERSON, name: '110101 19900307 0038' }, ['ID_NUMBER_NOT_COLLECTED']],
    ['十五位旧号', { identity: PERSON, name: '110101900307003' }, ['ID_NUMBER_NOT_COLLECTED']],
    ['十四位数字不是身份证号', { identity: PERSON, name: '张三12345678901234' }, []],
    ['姓名过长', { identity: PERSON, name: '阿'.repeat(51) }, ['NAME_TOO_LONG']],
    ['姓名五十字', { identity: PERSON, name: '阿'.repeat(50) }, []],
  ] as const)('%s', (_, author, found) => {
    expect(codes(refuseAuthor(author))).toEqual(found);
  });

  it('匿名填了什么，一次说全', () => {
    const filled = { identity: ANONYMOUS, name: '张', organisation: '协会', contact: '13800000001' };
    expect(refuseAuthor(filled)[0]?.fields).toEqual(['name', 'organisation', 'contact']);
  });

  it.each([
    ['不留', {}, []],
    ['空白', { contactKind: 'PHONE', contact: ' ' }, []],
    ['手机', { contactKind: 'PHONE', contact: '13800000001' }, []],
    ['手机带国家代码', { contactKind: 'PHONE', contact: '+86 13800000001' }, []],
    ['全角手机', { contactKind: 'PHONE', contact: '１３８００００００01' }, []],
    ['固定电话', { contactKind: 'PHONE', contact: '0000-5550102' }, []],
    ['固定电话带分机', { contactKind: 'PHONE', contact: '010-12345678-801' }, []],
    ['号码少一位', { contactKind: 'PHONE', contact: '1380000000' }, ['CONTACT_MALFORMED']],
    ['号码多一位', { contactKind: 'PHONE', contact: '138000000012' }, ['CONTACT_MALFORMED']],
    ['不是手机号段', { contactKind: 'PHONE', contact: '12800000001' }, ['CONTACT_MALFORMED']],
    ['邮箱', { contactKind: 'EMAIL', contact: 'zhang@lanxi.example' }, []],
    ['邮箱缺域名', { contactKind: 'EMAIL', contact: 'zhang@' }, ['CONTACT_MALFORMED']],
    ['邮箱缺后缀', { contactKind: 'EMAIL', contact: 'zhang@lanxi' }, ['CONTACT_MALFORMED']],
    ['邮箱中有空格', { contactKind: 'EMAIL', contact: 'zhang xiao@lanxi.example' }, ['CONTACT_MALFORMED']],
    ['种类不符', { contactKind: 'EMAIL', contact: '13800000001' }, ['CONTACT_MALFORMED']],
    ['没有选种类', { contact: '13800000001' }, ['CONTACT_KIND_REQUIRED']],
    [
      '电话加邮箱',
      { contactKind: 'PHONE', contact: '13800000001，zhang@lanxi.example' },
      ['ONE_CONTACT_ONLY'],
    ],
    ['两个手机号', { contactKind: 'PHONE', contact: '13800000001 13900000002' }, ['ONE_CONTACT_ONLY']],
  ] as const)('联系方式：%s', (_, contact, found) => {
    expect(codes(refuseContact(contact))).toEqual(found);
  });

  it.each([
    ['PHONE', '电话号码'],
    ['EMAIL', '电子邮箱'],
  ] as const)('%s写错的，说%s的格式不对', (contactKind, word) => {
    expect(refuseContact({ contactKind, contact: 'x' })[0]?.message).toContain(word);
  });

  it('邮箱最长254个字符', () => {
    const tail = '@lanxi.example';
    expect(isEmail(`${'a'.repeat(64)}${tail}`)).toBe(true);
    expect(isEmail(`${'a'.repeat(65)}${tail}`)).toBe(false);
    expect(isEmail(`a@${'b'.repeat(244)}.example`)).toBe(true);
    expect(isEmail(`a@${'b'.repeat(245)}.example`)).toBe(false);
    expect(isPhone('0000-5550102')).toBe(true);
  });
});

describe('附件不超过5个，每个不超过10MB', () => {
  const MB = 1024 * 1024;
  it.each([
    [[], []],
    [[10 * MB], []],
    [[1, 1, 1, 1, 1], []],
    [[1, 1, 1, 1, 1, 1], ['TOO_MANY_ATTACHMENTS']],
    [[10 * MB + 1], ['ATTACHMENT_TOO_LARGE']],
    [[0], ['ATTACHMENT_EMPTY']],
    [
      [1, 1, 1, 1, 0, 11 * MB],
      ['TOO_MANY_ATTACHMENTS', 'ATTACHMENT_TOO_LARGE', 'ATTACHMENT_EMPTY'],
    ],
  ])('%o', (attachmentSizes, found) => {
    expect(codes(judge({ attachmentSizes }))).toEqual(found);
  });
});

describe('个人信息保护法第十七条 处理个人信息前应当告知', () => {
  it.each([
    [3, []],
    [2, ['NOTICE_OUTDATED']],
    [4, ['NOTICE_OUTDATED']],
    [null, ['NOTICE_REQUIRED']],
  ])('现行第3版，所见第%s版', (shown, found) => {
    const findings = refusePrivacyNotice(shown, 3);
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ message }) => message.includes(shown === null ? '尚未阅读' : '已经更新'))).toBe(
      true,
    );
  });
});

it('一次说出全部不合要求之处，每处指明栏目和改法', () => {
  const found = judge({ text: '好', name: '110101199003070038', contact: '1', attachmentSizes: [0] });
  expect(found.map(({ code, fields }) => [code, ...fields])).toEqual([
    ['COMMENT_TOO_SHORT', 'text'],
    ['ID_NUMBER_NOT_COLLECTED', 'name'],
    ['CONTACT_MALFORMED', 'contact'],
    ['ATTACHMENT_EMPTY', 'attachments'],
  ]);
  expect(found.every(({ fix }) => Boolean(fix))).toBe(true);
});
