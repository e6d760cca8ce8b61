import { InterpretationSection } from '#schema/consultation/dossier-parts.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { OutreachForm } from '#server/law/decision/decision-publication.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';
import type { Afterwards } from './ended-matter.ts';
import { headerOf, LATE_PUBLICATION, PLACES } from './ended-plan.ts';

/** 课后服务: published here late; it is still being carried out. */
export const AFTER_SCHOOL_AFTERWARDS: Afterwards = {
  brought: {
    on: '2026-02-25',
    papers: [
      ['BASIS', '决策依据：义务教育法第三条', '义务教育必须贯彻国家的教育方针，实施素质教育，提高教育质量。'],
      [
        'INTERPRETATION',
        '《岚溪县义务教育学校课后服务实施办法》政策解读',
        '几点到几点：放学后两小时。\n做什么：写作业、阅读、体育、艺术，不上新课。\n收多少：每学期不超过180元，低保家庭免收。',
      ],
    ],
  },
  publication: {
    planned: {
      on: '2026-02-25',
      plan: {
        ...PLACES,
        header: headerOf('LX0003-0301-{y-1}-0019', '教育'),
        sections: [
          [InterpretationSection.BACKGROUND, '放学早、下班晚，家长接孩子难。'],
          [InterpretationSection.PURPOSE, '让孩子放学后有人管、有事做。'],
          [InterpretationSection.MAIN_CONTENT, '放学后两小时，自愿参加，不上新课。'],
          [InterpretationSection.STANDARDS, '家长每学期不超过180元，低保家庭免收。'],
          [InterpretationSection.BENEFITS, '接孩子的时间往后推两小时。'],
          [InterpretationSection.DIFFERENCES, '原来各校自定，现在全县一个标准。'],
          [InterpretationSection.NEXT_STEPS, '每学期公布收支，县教育体育局抽查。'],
        ].map(([section, text]) => ({
          section: section as InterpretationSection,
          text: text as string,
          applies: true,
        })),
        forms: [InterpretationForm.TEXT],
        impacts: [
          {
            who: '中小学生家长',
            before: '各校自定，有的没有课后服务',
            after: '放学后两小时，每学期不超过180元',
            since: '{d:2025-09-01}',
          },
        ],
        impactsConfirmed: true,
        publicOpinionsStatement:
          '收到意见143条，采纳58条：写明不上新课，低保家庭免收，收支每学期公布。采纳情况已于{d:2025-06-27}公布。',
        expertOpinionsStatement: '本事项专业性、技术性不强，没有组织专家论证。',
        outreach: [OutreachForm.INTERVIEW],
      },
    },
    reviewedOn: '2026-02-26',
    publishedOn: '2026-02-27',
    lateBecause: LATE_PUBLICATION,
    outreach: {
      on: '2026-03-02',
      input: {
        form: OutreachForm.INTERVIEW,
        heldOn: '2026-03-02',
        summary: '县教育体育局负责人接受县融媒体中心访谈，解答收费、接送时间和服务内容。',
        url: '',
      },
    },
    execution: {
      on: '2026-03-02',
      units: ['edu'],
      supervisor: 'gov-office',
      duties: [
        {
          clauseNo: '',
          unit: 'edu',
          task: '全县义务教育学校都有课后服务，每学期公布收支',
          beneficiary: '中小学生和家长',
        },
      ],
    },
    handedOver: { on: '2026-03-12', archiveNo: 'LX03-{y-1}-0019' },
    reports: [
      {
        on: '2026-07-10',
        login: 'jiaoti-zhixing',
        kind: ExecutionReportKind.PROGRESS,
        text: '全县29所义务教育学校都有课后服务，参加的学生1.46万人，占八成三；春季学期收支已由各校公布，低保家庭免收512人。',
        papers: [['EXECUTION_REPORT', '春季学期课后服务执行情况', '29所学校，14600人参加，免收512人。']],
      },
    ],
  },
};
