import { describe, expect, it } from 'vitest';
import { refuseCommentForm, refuseRevisionForm } from '#client/citizen/comment/check-comment.ts';
import { commentIn, keptFiles } from '#client/citizen/comment/comment-input.ts';
import { limitsOf } from '#client/citizen/comment/limits.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { sent } from './filled.ts';

const fields = (over: Record<string, string[]>) =>
  refuseCommentForm(sent(over), DEFAULT_POLICY).map(({ field }) => field);

describe('提交前核对：哪里要补，一次说完', () => {
  it.each<[string, Record<string, string[]>, (string | undefined)[]]>([
    ['填好了', {}, []],
    ['没有写意见', { stance: ['OTHER'], text: ['   '] }, ['text']],
    ['意见太短', { text: ['好'] }, ['text']],
    ['意见太长', { text: ['长'.repeat(10_001)] }, ['text']],
    ['没有选态度', { stance: [] }, ['stance']],
    ['态度不是给出的四种', { stance: ['HATE'] }, ['stance']],
    ['选了短信没有写手机', { phone: [''] }, ['phone']],
    ['手机号码写错', { phone: ['138'] }, ['phone']],
    ['选了邮箱没有写邮箱', { contactKind: ['EMAIL'] }, ['email']],
    ['匿名又要求告知', { identity: ['ANONYMOUS'] }, ['phone']],
    ['单位没有写名称', { identity: ['ORGANISATION'] }, ['organisation']],
    ['姓名里写了身份证号', { name: ['110101199003070011'] }, ['name']],
    ['两处都要补', { text: [''], stance: [] }, ['stance', 'text']],
  ])('%s', (_name, over, expected) => {
    expect(fields(over)).toEqual(expected);
  });

  it('修改时只核对意见和态度', () => {
    expect(
      refuseRevisionForm(sent({ text: ['好'], phone: [''] }), DEFAULT_POLICY).map(({ field }) => field),
    ).toEqual(['text']);
  });

  it('字数上限按本县设定，设定读不出来的用默认', () => {
    expect(limitsOf({ values: [{ key: 'commentMaxChars', value: '500' }] }).commentMaxChars).toBe(500);
    expect(limitsOf({ values: [{ key: 'commentMaxChars', value: 'x' }] }).commentMaxChars).toBe(
      DEFAULT_POLICY.commentMaxChars,
    );
  });
});

describe('R-83 只收所需的信息', () => {
  it('改选匿名的，姓名和单位都不提交', () => {
    const input = commentIn(
      sent({ identity: ['ANONYMOUS'], name: ['张晓禾'], organisation: ['某公司'], contactKind: ['NONE'] }),
    );
    expect(input).toMatchObject({
      identity: 'ANONYMOUS',
      name: null,
      organisation: null,
      contactKind: null,
      contact: null,
    });
  });

  it('以个人名义的不提交单位；只提交所选的一种联系方式', () => {
    const input = commentIn(sent({ organisation: ['某公司'], email: ['a@b.example'] }));
    expect(input).toMatchObject({
      name: '张晓禾',
      organisation: null,
      contactKind: 'PHONE',
      contact: '13800000001',
    });
  });

  it('所在乡镇选了才提交', () => {
    expect(commentIn(sent()).region).toBeNull();
    expect(commentIn(sent({ region: [''] })).region).toBeNull();
    expect(commentIn(sent({ region: ['青石镇'] })).region).toBe('青石镇');
  });

  it('公开全名须另外勾选', () => {
    expect(commentIn(sent()).showName).toBe(false);
    expect(commentIn(sent({ showName: ['yes'] })).showName).toBe(true);
  });

  it('去掉的附件不再提交', () => {
    const files = { attachmentTokens: ['a', 'b'], attachmentNames: ['甲.pdf', '乙.pdf'], removeFile: ['a'] };
    expect(commentIn(sent(files)).attachmentTokens).toEqual(['b']);
    expect(keptFiles(files)).toEqual([{ token: 'b', name: '乙.pdf' }]);
  });
});
