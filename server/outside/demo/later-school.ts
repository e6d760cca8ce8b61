import { ChangeSource } from '#server/law/draft/revision.ts';
import type { Later } from './later.ts';
import { SCHOOL_HEARD } from './later-school-heard.ts';
import { SCHOOL_LEGALITY } from './later-school-review.ts';
import { SCHOOL_MEETING, SCHOOL_PUBLICATION } from './later-school-end.ts';
import { SCHOOL_WEIGHED } from './later-school-weighed.ts';

/** 招生片区: taken, issued and published, and now carried out by two units. */
export const SCHOOL_LATER: Later = {
  seq: 3,
  unit: 'edu',
  preparation: {
    ...SCHOOL_HEARD,
    ...SCHOOL_WEIGHED,
    finishedOn: '2026-04-29',
  },
  revision: {
    on: '2026-04-28',
    changes: [{ clauseNo: '第七条', before: '设护学岗。', after: '设护学岗。每三年评估一次。' }],
    source: ChangeSource.EXPERTS,
    note: '专家论证意见：三年后复核片区',
    reason: '按专家论证意见，在第七条增加每三年评估一次。',
    notMaterial: '增加定期评估，不改变片区，也不增加学生和家长的义务。',
  },
  legality: SCHOOL_LEGALITY,
  meeting: SCHOOL_MEETING,
  publication: SCHOOL_PUBLICATION,
};
