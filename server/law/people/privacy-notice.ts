/** 个人信息保护法第十七条: people read a notice before their data is taken; it has to be the notice now in force. */
import { type Finding, provision } from '#server/law/refusal.ts';

const r84 = provision('R-84', 'LAW', '个人信息保护法第十七条');

/** Reason against taking data with a form whose notice (个人信息处理告知) is no longer in force. */
export const refusePrivacyNotice = (shownVersion: number | null, currentVersion: number): Finding[] =>
  shownVersion === currentVersion
    ? []
    : [
        r84.block(shownVersion === null ? 'NOTICE_REQUIRED' : 'NOTICE_OUTDATED', 'noticeVersion')`
          ${shownVersion === null ? '尚未阅读个人信息处理告知。' : '个人信息处理告知已经更新。'}
          阅读现行的告知后再提交，已填写的内容仍然保留。`,
      ];

/** Years in words, as a notice says them (保存期限的写法); the county's setting knows one to five. */
const YEARS = ['一', '两', '三', '四', '五'] as const;
const KEPT = /满[一两二三四五]年后删除/g;

/** The notice (个人信息处理告知) with the years of storage of contacts, as the county has set them. 个人信息保护法第十七条. */
export const withYearsKept = (text: string, years: number): string =>
  text.replace(KEPT, () => `满${YEARS[years - 1] ?? years}年后删除`);
