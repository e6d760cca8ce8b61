import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseLeave } from '#server/law/register/leave.ts';
import { loadRepresentative, refuseNow } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { noteChange } from './representative-row.ts';

/** 登记请假: for a reason, until and with this day they are not invited; null: they are back. */
export const excuseRepresentative = defineCommand(
  ['representative.excused', '登记代表请假'],
  mayBring('save'),
  async (command, id: string, version: number, awayUntil: CalendarDay | null, reason: string) => {
    const representative = await loadRepresentative(command, id, version);
    if (awayUntil !== null && awayUntil < command.today)
      throw badInput('请假的最后一日已经过去。', ['awayUntil']);
    const { termEndsOn } = representative;
    const leave = refuseLeave({ awayUntil, termEndsOn }, reason);
    const refusal = command.refusalOf([...refuseNow(command, 'save', representative), ...leave]);
    if (refusal) return refusal;
    representative.awayUntil = awayUntil;
    noteChange(command, id, 'save', awayUntil ? `请假至${inChinese(awayUntil)}：${reason}` : '销假');
    return id;
  },
);
