/**
 * 国令713号第十六条、第十七条: who presides stands in the notice of the hearing; another may step in, and it is said why. The record
 * is kept by somebody else than the one who presides.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r30Design = provision('R-30', 'DESIGN', '听证办理规则');

/** Who presided at a hearing and who kept its record (主持人、记录人). */
export interface Presiding {
  /** As the notice named them; null where it was published before it named anybody. */
  announced: string | null;
  chair: string;
  recorder: string;
}

/** Findings on who presided and who kept the record (主持人、记录人). */
export function refusePresiding({ announced, chair, recorder }: Presiding): Finding[] {
  if (blank(chair)) return [unnamed];
  return [
    ...(plain(chair) === plain(recorder) ? [recorderPresides(recorder)] : []),
    ...refuseChange(announced ?? '', chair),
  ];
}

const refuseChange = (announced: string, chair: string): Finding[] => {
  if (blank(announced)) return [unannounced];
  return plain(announced) === plain(chair) ? [] : [changed(announced)];
};

const plain = (name: string) => name.normalize('NFKC').replaceAll(/[\s·•]/gu, '');

const unnamed = r30Design.block('HEARING_CHAIR_UNNAMED', 'chair')`
  没有写明听证主持人。
  照听证笔录首页的落款录入。`;

const changed = (announced: string) => r30Design.warn('HEARING_CHAIR_CHANGED', 'chair')`
  公告的听证主持人是${announced}，登记的是另一人。
  确实换了人的，写明换人的原因；写错的，改回公告的主持人。`;

const unannounced = r30Design.warn('HEARING_CHAIR_UNANNOUNCED', 'chair')`
  听证会公告没有写明主持人，没有公告可以核对。
  写明主持人由谁指定、怎样向参加人说明。`;

const recorderPresides = (recorder: string) => r30Design.block('HEARING_RECORDER_PRESIDES', 'recorderId')`
  ${recorder}主持听证会，又作记录。
  记录人选承办单位的另一人。`;
