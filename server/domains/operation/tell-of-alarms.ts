import { MessageKind } from '#schema/message/message-kind.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';
import { bySystem } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { Role } from '#server/law/people/role.ts';
import { type Alarm, alarmFinding } from './alarm-kinds.ts';

/** 平台告警: something that the administrators of the system should look after. */
export const PLATFORM_ALARM = staffKind('ALARM', MessageKind.REMINDER);

const PATH = '/gongzuotai/zhandian';

/**
 * 告警告知: the administrators of the system are notified of each alarm, once a day while it lasts, however many
 * servers raise it.
 */
export const tellOfAlarms = defineCommand(
  ['operation.alarmTold', '告知平台告警'],
  bySystem('系统发现告警'),
  async (command, alarms: readonly Alarm[]) => {
    for (const alarm of alarms) {
      const { code, message, fix } = alarmFinding(alarm);
      await notifyStaff(
        command,
        { unitId: null, roles: [Role.SYS_ADMIN] },
        staffNotification(PLATFORM_ALARM, {
          occasion: `${code}:${command.today}`,
          subject: `平台告警：${message.replace(/。$/u, '')}`,
          lines: [message, ...(fix ? [`怎样处理：${fix}`] : [])],
          about: { id: null, title: '平台运行', path: PATH },
        }),
      );
    }
    command.about('operation', alarms.join('、'));
  },
);
