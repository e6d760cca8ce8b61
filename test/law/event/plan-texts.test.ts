/** 活动方案的文字（县政务公开任务清单，政府开放活动公告规则）. */
import { describe, expect, it } from 'vitest';
import { NO_TEXTS, refuseTexts, textsOf } from '#server/law/event/plan-texts.ts';

const TEXTS = {
  ...NO_TEXTS,
  title: '走进政务大厅',
  purpose: '参观窗口。',
  audience: '全县居民',
  place: '县政务服务中心',
  contact: '0000-5550110',
};
const long = (length: number) => '长'.repeat(length);

describe('方案的文字', () => {
  it.each<[string, Partial<typeof TEXTS>, [string, string][]]>([
    ['安排和主持人可以不写', {}, []],
    ['刚好写满', { title: long(100), moderator: long(100), programme: long(4000) }, []],
    ['主持人过长', { moderator: long(101) }, [['EVENT_TEXT_LONG', '主持人超过100字。']]],
    ['安排过长', { programme: long(4001) }, [['EVENT_TEXT_LONG', '活动安排超过4000字。']]],
    ['名称过长', { title: long(101) }, [['EVENT_TEXT_REQUIRED', '活动名称没有填写，或者超过100字。']]],
    ['地点空着', { place: ' ' }, [['EVENT_TEXT_REQUIRED', '地点没有填写，或者超过100字。']]],
  ])('%s', (_, change, expected) => {
    const found = refuseTexts({ ...TEXTS, ...change });
    expect(found.map(({ code, message }) => [code, message])).toEqual(expected);
    expect(found.flatMap(({ fields }) => fields)).toEqual(expected.length > 0 ? Object.keys(change) : []);
  });

  it('抄写文字不带别的', () => {
    expect(textsOf({ ...TEXTS, id: '1', title: '又一次' } as typeof TEXTS)).toEqual({
      ...TEXTS,
      title: '又一次',
    });
  });
});
