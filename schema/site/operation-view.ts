import { View, bool, instant, int, of, str } from '#schema/kernel/fields.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import type { Finding } from '#server/law/refusal.ts';

/** 平台运行情况, for whoever administers the platform. */
@View('Operation', '平台运行情况；只有系统管理员看得到')
export class OperationView {
  readonly version = str('程序版本');
  readonly lacking: readonly Finding[] = of.many(() => FindingType, '开展工作还缺什么');
  readonly alarms = str.many('告警；没有的为空');
  readonly backupWatched = bool('是否看管备份；演示系统不看管');
  readonly backupAt = instant.opt('最近一次完整的备份');
  readonly backupFolder = str.opt('它的文件夹');
  readonly backupMissing = int('它缺的文件');
  readonly diskFree = int('存放文件处还可用的空间，MB');
  readonly jobsDue = int('到时没有开始的后台任务');
  readonly jobsFailed = int('屡次不成、不再重试的后台任务');
  readonly messagesUnsent = int('该发而没有发出的通知');
  readonly unsentMinutes = int('其中最早的等了几分钟');
}
