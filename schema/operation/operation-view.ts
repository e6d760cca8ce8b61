import { View, of, str } from '#schema/kernel/fields.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import type { Finding } from '#server/law/refusal.ts';

/** One reading of the platform, in words. */
@View('OperationFact', '平台运行的一项')
export class OperationFact {
  readonly term = str();
  readonly detail = str();
}

/** 平台运行情况, for whoever administers the platform. */
@View('Operation', '平台运行情况；只有系统管理员看得到')
export class OperationView {
  readonly lacking: readonly Finding[] = of.many(() => FindingType, '开展工作还缺什么');
  readonly alarms: readonly Finding[] = of.many(() => FindingType, '告警；没有的为空');
  readonly facts = of.many(() => OperationFact);
  readonly slow = of.many(() => OperationFact, '较慢的查询，不含填入的值');
}
