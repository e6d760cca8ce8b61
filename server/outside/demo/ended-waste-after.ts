import { InterpretationSection } from '#schema/consultation/dossier-parts.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { OutreachForm } from '#server/law/decision/decision-publication.ts';
import { EvaluationParticipant, EvaluationTrigger } from '#server/law/execution/post-evaluation.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';
import type { Afterwards } from './ended-matter.ts';
import { LATE_PUBLICATION, PLACES, headerOf } from './ended-plan.ts';

/** 农村生活垃圾分类: published here late, carried out, done, and evaluated afterwards. */
export const WASTE_AFTERWARDS: Afterwards = {
  brought: {
    on: '2026-02-24',
    papers: [
      [
        'BASIS',
        '决策依据：固体废物污染环境防治法第四十六条',
        '地方各级人民政府应当加强农村生活垃圾污染环境的防治，保护和改善农村人居环境。',
      ],
      [
        'INTERPRETATION',
        '《岚溪县农村生活垃圾分类和收运处理实施方案》政策解读',
        '为什么定：填埋场三年内饱和，可烂垃圾占六成。\n怎么分：可烂的、不可烂的两类。\n谁来运：村收集、镇转运、县处理，至少两天一次。\n收不收钱：不向农户收费。',
      ],
    ],
  },
  publication: {
    planned: {
      on: '2026-02-24',
      plan: {
        ...PLACES,
        header: headerOf('LX0007-0301-{y-1}-0021', '环境保护'),
        sections: [
          [InterpretationSection.BACKGROUND, '县填埋场三年内饱和，农村垃圾六成是可烂的。'],
          [InterpretationSection.PURPOSE, '垃圾减量，村里干净，农户不多花钱。'],
          [InterpretationSection.MAIN_CONTENT, '农户在家分两类，可烂的就地堆肥，不可烂的运出去处理。'],
          [InterpretationSection.STANDARDS, '至少两天清运一次；堆肥点离水源和住房不少于200米。'],
          [InterpretationSection.BENEFITS, '不向农户收费，堆肥免费还田。'],
          [InterpretationSection.DIFFERENCES, '征求意见时分四类，按村民和保洁员的意见改为两类。'],
          [InterpretationSection.NEXT_STEPS, '{d:2026-06-30}以前覆盖全部行政村，然后评估。'],
        ].map(([section, text]) => ({
          section: section as InterpretationSection,
          text: text as string,
          applies: true,
        })),
        forms: [InterpretationForm.TEXT],
        impacts: [
          {
            who: '农户',
            before: '垃圾混在一起，投到村口垃圾池',
            after: '在家分成可烂的、不可烂的两类，不收费',
            since: '{d:2025-10-01}',
          },
          { who: '各村', before: '四五天清运一次', after: '至少两天清运一次', since: '{d:2025-10-01}' },
        ],
        impactsConfirmed: true,
        publicOpinionsStatement:
          '收到意见87条，采纳34条：四类改为两类，堆肥点离住房不少于200米，写明不向农户收费。采纳情况已于{d:2025-06-20}公布。',
        expertOpinionsStatement: '采纳专家意见，堆肥成品每季度检测一次。',
        outreach: [OutreachForm.INTERVIEW],
      },
    },
    reviewedOn: '2026-02-25',
    publishedOn: '2026-02-26',
    lateBecause: LATE_PUBLICATION,
    outreach: {
      on: '2026-02-27',
      input: {
        form: OutreachForm.INTERVIEW,
        heldOn: '2026-02-27',
        summary: '县住房和城乡建设局负责人接受县融媒体中心访谈，讲解两类怎么分、堆肥点怎么管、为什么不收费。',
        url: '',
      },
    },
    execution: {
      on: '2026-02-27',
      units: ['house', 'agri'],
      supervisor: 'gov-office',
      duties: [
        {
          clauseNo: '',
          unit: 'house',
          task: '全部行政村至少两天清运一次',
          beneficiary: '全县农户',
          dueOn: '2026-06-30',
        },
        {
          clauseNo: '',
          unit: 'agri',
          task: '每村建成一处堆肥点，堆肥成品每季度检测',
          beneficiary: '各村农户',
          dueOn: '2026-06-30',
        },
      ],
    },
    handedOver: { on: '2026-03-11', archiveNo: 'LX07-{y-1}-0021' },
    reports: [
      {
        on: '2026-07-06',
        login: 'zhengban',
        unit: 'house',
        kind: ExecutionReportKind.COMPLETION,
        text: '118个行政村全部实行两类分法，配清运车31辆，清运至少两天一次；填埋量比上年同期减少三成四。没有向农户收费。',
        papers: [['EXECUTION_REPORT', '垃圾分类执行情况报告', '118个行政村，清运车31辆，填埋量减少34%。']],
      },
      {
        on: '2026-07-07',
        login: 'zhengban',
        unit: 'agri',
        kind: ExecutionReportKind.COMPLETION,
        text: '建成堆肥点116处，两个村与邻村合用；第二季度检测成品116份，合格113份，不合格的3处已经整改。',
        papers: [['EXECUTION_REPORT', '堆肥点建设和检测报告', '堆肥点116处，检测116份，合格113份。']],
      },
    ],
  },
  completed: {
    on: '2026-07-13',
    input: {
      happenedOn: '2026-07-13',
      reason: '两个执行单位都报告执行完毕：118个行政村全部实行垃圾分类，建成堆肥点116处，填埋量减少三成四。',
    },
  },
  evaluation: {
    started: {
      on: '2026-08-17',
      papers: [
        [
          'OTHER',
          '农村生活垃圾分类实施情况评估委托书',
          '委托县社情民意调查中心评估分类是否准确、清运是否及时、农户是否满意，十月底提交报告。',
        ],
      ],
      input: {
        triggers: [EvaluationTrigger.ORGAN_DEEMS_NEEDED],
        evaluatorUnitIds: [],
        entrusted: ['岚溪县社情民意调查中心'],
        plan: '看分得对不对、运得及时不及时、农户满意不满意；问卷调查和入户走访听取意见，十月底完成。',
        startedOn: '2026-08-17',
      },
    },
    recorded: {
      on: '2026-10-29',
      papers: [
        [
          'EVALUATION_REPORT',
          '农村生活垃圾分类实施情况评估报告',
          '问卷860份，走访12个村。\n分对的农户占八成二，九成满意清运。\n建议：雨季增加清运，偏远村合用堆肥点。',
        ],
      ],
      input: {
        triggers: [EvaluationTrigger.ORGAN_DEEMS_NEEDED],
        startedOn: '2026-08-17',
        finishedOn: '2026-10-29',
        publicHeardBy: [ParticipationMethod.QUESTIONNAIRE, ParticipationMethod.SITE_VISIT],
        participants: [
          EvaluationParticipant.PEOPLES_CONGRESS_DEPUTY,
          EvaluationParticipant.SOCIAL_ORGANISATION,
        ],
        conclusion:
          '收回问卷860份，走访12个村。分对的农户占八成二，九成满意清运。两类分法可行，继续执行；雨季清运有时超过两天，由县住房和城乡建设局增加班次。',
      },
    },
  },
};
