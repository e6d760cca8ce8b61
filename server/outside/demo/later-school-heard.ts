import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { GroupCounterpart } from '#server/law/participation/group-consultation.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { Preparation } from './later.ts';

const { FORUM } = ParticipationMethod;

/** Two talks beside the public solicitation, and the units that were asked: one of them did not agree. */
export const SCHOOL_HEARD: Pick<Preparation, 'activities' | 'units'> = {
  activities: [
    {
      on: '2026-04-27',
      papers: [
        [
          'ACTIVITY_MINUTES',
          '东街社区座谈会记录',
          '时间：{d:2026-03-12}\n地点：东街社区居委会\n参加：居民代表、社区干部、学校代表共23人\n意见：东街路口车多，上下学过街不安全；片区调整要早公布；校车要增加班次。',
        ],
      ],
      input: {
        method: FORUM,
        happenedOn: '2026-03-12',
        place: '城关镇东街社区居委会',
        participants: '居民代表、社区干部、第三小学教师代表',
        participantCount: 23,
        groups: [],
        summary: '建议在东街路口增设信号灯和护学岗；建议每年6月前公布片区和学位余量。',
      },
    },
    {
      on: '2026-04-27',
      papers: [
        [
          'ACTIVITY_MINUTES',
          '锦绣里小区座谈会记录',
          '时间：{d:2026-03-20}\n地点：锦绣里小区物业活动室\n参加：学生家长、物业代表共31人\n意见：锦绣里到第三小学要过两条主路，请划入实验小学；多孩家庭希望同校。',
        ],
      ],
      input: {
        method: FORUM,
        happenedOn: '2026-03-20',
        place: '锦绣里小区物业活动室',
        participants: '锦绣里小区学生家长、物业代表',
        participantCount: 31,
        groups: [
          {
            groupName: '锦绣里小区学生家长',
            counterpart: GroupCounterpart.GROUP_REPRESENTATIVE,
            counterpartName: '锦绣里家长委员会',
            opinions: '同意按步行距离调整，要求把锦绣里划入实验小学，多孩家庭优先同校。',
          },
        ],
        summary: '一致要求锦绣里由第三小学调整到实验小学；对多孩同校有不同看法，多数赞成在学位有余量时优先。',
      },
    },
  ],
  units: {
    on: '2026-04-07',
    dueOn: '2026-04-27',
    note: '片区边界是否与道路、公交站点相衔接；护学岗经费由谁承担。',
    contact: '林思齐 0000-5550103',
    recordedOn: '2026-04-27',
    asked: [
      {
        code: 'house',
        name: '县住房和城乡建设局',
        answer: { on: '2026-04-14', by: 'zhujian', reply: UnitReply.AGREE, opinions: [] },
      },
      {
        name: '县交通运输局',
        answer: {
          on: '2026-04-15',
          by: '副局长 车行远',
          reply: UnitReply.AGREE_WITH_CHANGES,
          opinions: [{ text: '东街路口信号灯与公交港湾一并建设。' }],
        },
        treatment: {
          settled: true,
          dispute: '',
          ownView: '',
          reasons: '已经采纳，东街路口的信号灯与公交港湾列入同一工程。',
          basis: '',
        },
      },
      {
        name: '县财政局',
        answer: {
          on: '2026-04-16',
          by: '',
          reply: UnitReply.DISAGREE,
          opinions: [{ text: '护学岗人员补助每年约38万元，建议由县和所在乡镇各承担一半。' }],
          paper: [
            'UNIT_OPINION',
            '县财政局关于招生片区方案的回函',
            '县教育体育局：来函收悉。护学岗人员补助每年约38万元，建议由县和所在乡镇各承担一半。\n岚溪县财政局（印章）\n{d:2026-04-16}',
          ],
        },
        treatment: {
          settled: false,
          dispute: '护学岗人员补助由谁承担。',
          ownView: '护学岗服务全城区学校，建议由县财政承担。',
          reasons: '城关镇学校最多，按学校所在地分担会加重一个镇的负担。',
          basis: '《中华人民共和国义务教育法》第七条、第四十四条',
        },
      },
    ],
  },
};
