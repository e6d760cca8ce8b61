/** 个人信息保护法第十七条: people are told before their data is taken; what they were told is the notice now in force. */
import type { Finding } from './refusal.ts';

/** What forbids taking data under the notice (个人信息处理告知) a form was opened with. */
export const refusePrivacyNotice = (shownVersion: number | null, currentVersion: number): Finding[] =>
  shownVersion === currentVersion
    ? []
    : [
        {
          rule: 'R-84',
          basis: 'LAW',
          article: '个人信息保护法第十七条',
          severity: 'BLOCK',
          code: shownVersion === null ? 'NOTICE_REQUIRED' : 'NOTICE_OUTDATED',
          message: shownVersion === null ? '尚未阅读个人信息处理告知。' : '个人信息处理告知已经更新。',
          fields: ['noticeVersion'],
          fix: '阅读现行的告知后再提交，已填写的内容仍然保留。',
        },
      ];
