import type { TownHearingView } from '#schema/consultation/town-hearing-view.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { GO_AND_ASK, hearingNotes, UNHEARD, unheardText } from '#server/law/consultation/unheard-towns.ts';
import { shareOf } from './share-of.ts';

/** 各乡镇、街道 in 民意一览: what came from each, against its people. */
export const townRows = (hearing: TownHearingView | null): TablePlan['rows'] =>
  hearing?.towns.map(({ name, opinions, population, perThousand, unheard }) => [
    '住在哪里',
    name,
    opinions,
    shareOf(opinions, hearing.told),
    `常住人口${population}人，每千人${perThousand}条${unheard ? '；还没有听到' : ''}`,
  ]) ?? [];

/** How these figures are read, and where to go. */
export function townNotes(hearing: TownHearingView | null): string[] {
  if (!hearing) return ['本县没有填写乡镇、街道和人口，没有比对哪里还没有听到。'];
  const { source, countedOn } = hearing;
  const census = countedOn ? `${source}，截至${inChinese(countedOn)}` : source;
  const said = unheardText(hearing);
  return [...(said ? [`${UNHEARD}：${said}${GO_AND_ASK}`] : []), ...hearingNotes(hearing, census)];
}
