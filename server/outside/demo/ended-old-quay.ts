import { HEAD } from '#server/domains/procedure/late/late-sheet-columns.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { EndedMatter } from './ended-matter.ts';
import { PLACE } from './story-ended-year.ts';

const SOURCE = '原件存县住房和城乡建设局档案室{y-1}年第15号卷。';

/** 老码头步行街: looked into, and ended before there was a draft. */
export const OLD_QUAY: EndedMatter = {
  seq: PLACE.OLD_QUAY,
  unit: 'house',
  enteredOn: '2026-02-11',
  circumstances: [[DecisionFact.PROFESSIONAL, '街区改造涉及文物保护和建筑专业。']],
  prepared: [
    {
      [HEAD.step]: '决策启动',
      [HEAD.from]: '{d:2025-06-09}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '老码头步行街启动批复.pdf',
      [HEAD.summary]: '分管副县长批准按年度目录启动，岚政办〔{y-1}〕26号，由县住房和城乡建设局承办。',
    },
    {
      [HEAD.step]: '调查研究和起草',
      [HEAD.from]: '{d:2025-10-13}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '老码头步行街调研报告.pdf',
      [HEAD.summary]:
        '测绘沿街房屋64处，走访住户和商户51家。其中38处在历史文化街区核心保护范围内，不能拆除、加层。',
    },
  ],
};
