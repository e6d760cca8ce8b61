import { questions as eventQuestions, type Told as Event } from '#test/domains/event/questions.ts';
import { type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { questions } from './questions.ts';

/** Samples B12: a press conference on 22 December 2026 at ten; it is 20 November. */
const PRESS = {
  kind: 'PRESS_CONFERENCE',
  title: '《岚溪县养老服务设施布局规划（2026—2030年）》新闻发布会',
  purpose: '介绍规划的主要内容和公众意见采纳情况，回答记者提问。',
  programme: '',
  audience: '新闻媒体记者',
  place: '县融媒体中心演播厅',
  contact: '县政府新闻办 0000-5550120',
  openSignUp: false,
  moderator: '县政府新闻办主任',
  speakers: [{ post: '县民政局局长' }, { post: '县自然资源局副局长' }],
  slots: [{ startsAt: '2026-12-22T02:00:00Z', endsAt: '2026-12-22T03:00:00Z', groups: [] }],
};

const NOW = '2026-11-20T02:00:00Z';

/** While the conference is on. */
export const DURING = '2026-12-22T02:10:00Z';
/** While one can be accredited and ask. */
export const BEFORE = '2026-12-01T02:00:00Z';

/** The house with an announced press conference of the government's office whenever one is asked for. */
export async function openPress(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase(NOW));
  const events = eventQuestions(database);
  const asked = questions(database);
  const { govOffice, secrecy } = people;
  const announcedShut = async (): Promise<{ id: string; no: string }> => {
    await database.setClock(NOW);
    const { id, version } = (await events.plan(govOffice, PRESS)).result as Event;
    const sent = await events.submit(govOffice, { id, version });
    const passed = await events.pass(secrecy, { id, version: sent.result?.version });
    const { result } = await events.publish(govOffice, { id, version: passed.result?.version });
    await database.setClock(BEFORE);
    return result as Event;
  };
  /** Its hosts take journalists and questions. */
  const announced = async () => {
    const event = await announcedShut();
    await asked.open(govOffice, event.id);
    return event;
  };
  /** Its live text runs. */
  const live = async () => {
    const event = await announced();
    await database.setClock(DURING);
    await asked.start(govOffice, { eventId: event.id });
    return event;
  };
  const request = (eventId: string, more: object = {}) =>
    asked.request(eventId, { noticeVersion: NOTICE_TOLD, ...more });
  return { database, people, announced, announcedShut, live, events, ...asked, request };
}
