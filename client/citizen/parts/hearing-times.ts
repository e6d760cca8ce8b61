/** When a hearing is held and until when one signs up, in words (听证会的时间). */
import { fullDate, moment, shortMoment } from '#client/format.ts';

interface Held {
  heldOn?: string | null | undefined;
  startsAt?: string | null | undefined;
}

/** 2026年12月18日（周五）09:00; nothing while no day is set. */
export const heldText = ({ heldOn, startsAt }: Held): string =>
  heldOn ? `${fullDate(heldOn)}${startsAt ? ` ${startsAt}` : ''}` : '时间另行公告';

/** 24:00 of the day before is what people call the first instant of the next. */
export function untilText(instant: string, short = false): string {
  const eve = new Date(new Date(instant).getTime() - 60_000);
  const said = short ? shortMoment(eve) : moment(eve);
  return said.endsWith(' 23:59') ? `${said.slice(0, -6)} 24:00` : (short ? shortMoment : moment)(instant);
}
