/**
 * 国令713号第十七条、第十八条: the report tells what stands in the signed record. Objections in it cannot become
 * support, and how many spoke and objected is counted from the record.
 */
import type { HearingRecord } from './hearing-record.ts';
import type { HearingReport } from './hearing-report.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'LAW', '国令713号第十八条');

/** Phrases that deny an objection, taken away before objections are looked for. */
const NONE_OBJECTS =
  /(?:没有|并不是|不是|并非|并不|并未|无人|无|未|不)(?:人)?(?:表示|提出|持)?(?:反对|不同意|异议)(?:意见)?/gu;
const OBJECTS = /不同意|不赞成|不支持|不认可|不接受|反对|异议/u;
const ALL_AGREE =
  /(?:一致|全部|全体(?:参加人)?|参加人(?:均|都))(?:表示)?(?:同意|赞成|支持|认可|拥护)|(?:没有|无人|无)(?:人)?(?:表示|提出|持)?(?:反对|不同意|异议)/u;

/** Whether words object (不同意、反对). */
export const objects = (text: string): boolean => OBJECTS.test(text.replace(NONE_OBJECTS, ''));

/** Numbers of a hearing by its record (听证记录的人数), and who objected. */
export interface RecordCounts {
  came: number;
  spoke: number;
  objecting: readonly string[];
}

/** Counts of the record (听证记录). */
export function countsOf({ signatures, statements }: HearingRecord): RecordCounts {
  const came = signatures.filter(({ attended }) => attended);
  const said = (id: string) => statements.filter((one) => one.participantId === id);
  return {
    came: came.length,
    spoke: came.filter((one) => said(one.participantId).length > 0).length,
    objecting: came
      .filter((one) => said(one.participantId).some(({ text }) => objects(text)))
      .map(({ name }) => name),
  };
}

/** The counts as the report begins with them (人数按听证记录). */
export const countsTold = ({ came, spoke, objecting }: RecordCounts): string =>
  `按听证记录，参加人${came}名到会，${spoke}名发言，其中${objecting.length}名的发言表示不同意或者反对。`;

/** Findings on a report that leaves out or denies the objections of the record (报告与记录不符). */
export function refuseUntoldObjections(
  { summary, matters }: HearingReport,
  { objecting }: RecordCounts,
): Finding[] {
  if (objecting.length === 0) return [];
  if (ALL_AGREE.test(summary)) return [contradicts(objecting)];
  const told = [summary, ...matters.flatMap((one) => [one.title, one.summary])];
  return told.some(objects) ? [] : [untold(objecting)];
}

const named = (objecting: readonly string[]) => `${objecting.join('、')}共${objecting.length}名参加人`;

const contradicts = (objecting: readonly string[]) => r32.block('HEARING_REPORT_CONTRADICTS', 'summary')`
  听证记录载明${named(objecting)}表示不同意或者反对，听证报告却写一致赞成或者没有人反对。
  照经签字的记录改写意见归纳。`;

const untold = (objecting: readonly string[]) =>
  r32.block('HEARING_OBJECTIONS_UNTOLD', 'summary', 'matters')`
    听证记录载明${named(objecting)}表示不同意或者反对，听证报告没有写。
    在意见归纳或者逐项意见中写明反对的意见和理由，并写明怎样处理。`;
