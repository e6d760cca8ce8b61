import { Input, day, id, of, text } from '#schema/kernel/fields.ts';
import { ClauseDutyInput } from './clause-duty.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';

/** 确定执行单位, as it is typed. */
@Input('ExecutionStartInput')
export class ExecutionStartInput {
  readonly executingUnitIds = id.many();
  readonly supervisingUnitId = id.opt({ defaultValue: null, description: '督促检查的单位' });
  readonly startsOn = day();
  readonly duties = of.many(() => ClauseDutyInput, {
    defaultValue: [],
    description: '各条要求谁做什么；公布的决策，公众看得到',
  });
  readonly fileIds = id.many({ defaultValue: [] });
}

/** 执行情况报告, as it is typed; `unitId` is said only by those who record the report of another unit. */
@Input('ExecutionReportInput')
export class ExecutionReportInput {
  readonly kind = of(() => ExecutionReportKind);
  readonly unitId = id.opt({ defaultValue: null, description: '县政府办代为登记的，写明报告单位' });
  readonly text = text();
  readonly foundOn = day('发生或者发现的日期');
  readonly reportedOn = day('报告日期');
  readonly fileIds = id.many({ defaultValue: [] });
}
