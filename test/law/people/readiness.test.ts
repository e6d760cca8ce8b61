import { describe, expect, it } from 'vitest';
import { lacking, type ReadinessFacts } from '#server/law/people/readiness.ts';

const READY: ReadinessFacts = {
  open: [],
  leaderless: [],
  alone: [],
  administrators: 2,
  passwordAlone: [],
  today: '2026-11-20',
  coveredThrough: '2026-12-31',
  writes: true,
  linked: true,
};

const post = (acts: readonly string[]) => [{ label: '保密审查员', acts }];

const CASES: readonly {
  title: string;
  lacks: Partial<ReadinessFacts>;
  says: [code: string, message: string][];
}[] = [
  { title: '人员、日历、告知方式都有', lacks: {}, says: [] },
  {
    title: '一个岗位没有人，只挡一件事',
    lacks: { open: post(['目录保密审查通过']) },
    says: [['POST_UNHELD', '还没有人担任保密审查员，“目录保密审查通过”没有人能办。']],
  },
  {
    title: '一个岗位没有人，挡四件事：说前三件和件数',
    lacks: { open: post(['甲', '乙', '丙', '丁']) },
    says: [['POST_UNHELD', '还没有人担任保密审查员，“甲”“乙”“丙”等4件事没有人能办。']],
  },
  {
    title: '单位有经办人、没有负责人',
    lacks: { leaderless: ['县民政局'] },
    says: [['UNIT_LEADERLESS', '县民政局有经办人，没有负责人：拟好的没有人审签，征求意见公布不了。']],
  },
  {
    title: '单位只有一个账号',
    lacks: { alone: ['县民政局'] },
    says: [['UNIT_OF_ONE', '县民政局只有一个账号：自己拟的不能自己审，须由另一人办理的事都停在那里。']],
  },
  {
    title: '只有一位系统管理员',
    lacks: { administrators: 1 },
    says: [['ONE_ADMINISTRATOR', '只有一位系统管理员：本人忘了密码，没有别人能重置。']],
  },
  {
    title: '管理员只凭密码登录',
    lacks: { passwordAlone: ['管维新'] },
    says: [
      ['ADMINISTRATOR_BY_PASSWORD', '系统管理员管维新只凭密码登录：密码被别人知道，全县的账号都在其手里。'],
    ],
  },
  {
    title: '年底前第31日，明年的放假安排还不必导入',
    lacks: { today: '2026-12-01' },
    says: [],
  },
  {
    title: '年底前第29日，明年的放假安排没有导入',
    lacks: { today: '2026-12-02' },
    says: [['HOLIDAYS_UNKNOWN', '放假安排只导入到2026-12-31，以后的工作日只按法定节假日和周末推算。']],
  },
  {
    title: '没有邮件和短信，也没有网址',
    lacks: { writes: false, linked: false },
    says: [
      ['NO_WAY_TO_WRITE', '没有设邮件，也没有设短信：回执、答复和通知都要由工作人员打电话。'],
      ['NO_PUBLIC_ADDRESS', '没有设本平台对外的网址：信里写不出链接，收到的人要自己找来。'],
    ],
  },
];

describe('开展工作还缺什么', () => {
  it.each(CASES)('$title', ({ lacks, says }) => {
    const found = lacking({ ...READY, ...lacks });
    expect(found.map(({ code, message }) => [code, message])).toEqual(says);
  });

  it('缺人的挡住事情，其余的提醒', () => {
    const all = lacking({
      ...READY,
      open: post(['甲']),
      leaderless: ['县民政局'],
      alone: ['县民政局'],
      administrators: 1,
    });
    expect(all.map(({ severity }) => severity)).toEqual(['BLOCK', 'BLOCK', 'WARN', 'WARN']);
  });
});
