import type { Fact } from '#client/ui/Facts.tsx';
import { PRESS_COVERAGE_LABELS } from '#client/words.ts';
import type { PressCoverage } from '#client/graphql/graphql.ts';
import { heldText } from '../parts/activity-standing.ts';

interface Said {
  outlet: string;
  coverage: PressCoverage;
  displayName: string;
  persons: number;
  equipment?: string | null | undefined;
  event: { title: string; place: string; contact: string; startsAt: string; endsAt: string };
}

/** Content of a journalist's application, term by term (记者报名内容). */
export const accreditationFacts = (said: Said): Fact[] => [
  { term: '新闻发布会', detail: said.event.title },
  { term: '时间', detail: heldText(said.event) },
  { term: '地点', detail: said.event.place },
  { term: '媒体', detail: `${said.outlet}（${PRESS_COVERAGE_LABELS[said.coverage]}）` },
  { term: '联系人', detail: `${said.displayName}，一共${said.persons}人` },
  ...(said.equipment ? [{ term: '携带的设备', detail: said.equipment }] : []),
  { term: '联系主办单位', detail: said.event.contact },
];
