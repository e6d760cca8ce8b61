/**
 * 结论所审的文本. 国令713号第十九条、第二十二条、第二十九条: experts, the assessment of risks and the review of competition judge a draft.
 * A conclusion stands for the text it judged, and for one that differs by corrections
 * of words alone; of any other text nothing was concluded.
 */
import {
  CONCLUSIONS,
  type JudgedKind,
  RECORD_LABELS,
  type RecordKind,
} from '#server/law/decision/decision-record.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type ClauseChange, share } from './clause-changes.ts';
import { GROUND_LABELS, MATERIAL_SHARE, type MaterialGround, measureOfChange } from './material-change.ts';
import { differing, limitsIn } from './material-words.ts';
import { changedName } from './revision.ts';
import { refuseEditorial } from './source-ground.ts';

/** The kinds of record that conclude on a text. */
export const JUDGED_KINDS = Object.keys(CONCLUSIONS) as JudgedKind[];

/** Whether a record of this kind concludes on a text. */
export const judgesText = (kind: RecordKind): kind is JudgedKind => kind in CONCLUSIONS;

/** A fixed version as a conclusion names it (所审的稿次). */
export interface JudgedVersion {
  no: number;
  digest: string;
}

/**
 * The text a conclusion judged: UNKEPT where it was concluded before digests were kept, or before the platform; NONE
 * where no version was fixed on its day.
 */
export type JudgedText = 'UNKEPT' | 'NONE' | JudgedVersion;

/** Why a changed clause is another than the one judged; LIMIT: exclusions and compensation, REWORDED: more than a correction. */
export type OvertakenGround = MaterialGround | 'LIMIT' | 'REWORDED';

/** A clause that is another than the one judged (结论之后改动的条款). */
export interface OvertakenClause {
  name: string;
  grounds: readonly OvertakenGround[];
  gone: readonly string[];
  came: readonly string[];
}

/** Whether a conclusion still stands (结论的效力): CORRECTED where nothing but corrections of words, or what it asked for itself, came after. */
export interface JudgedStanding {
  state: 'STANDS' | 'CORRECTED' | 'UNJUDGED' | 'CHANGED';
  judged: JudgedText;
  now: JudgedVersion | null;
  clauses: readonly OvertakenClause[];
  /** Share of the text that was changed, 0 to 1. */
  share: number;
  /** Names of the clauses in which only words were corrected. */
  corrected: readonly string[];
}

/**
 * Opinion that a change carries out, asked for with authority (意见的采纳): OWN, an adopted opinion of the conclusion itself;
 * LEGALITY, an opinion of the legality review.
 */
export type Asked = 'OWN' | 'LEGALITY';

/**
 * Grounds that such a change does not void: experts may ask for any change but an exclusion, the review of legality for words of
 * duty, not for amounts.
 */
const ASKED_FOR: Readonly<Record<Asked, readonly OvertakenGround[]>> = {
  OWN: ['NEW', 'GONE', 'AMOUNT', 'DUTY', 'REWORDED'],
  LEGALITY: ['DUTY', 'REWORDED'],
};

/**
 * The standing of a conclusion on the newest fixed version, by the changes the platform computed between the two; `asked` says
 * of a clause whose opinion every change of it carries out (第二十条、第二十八条: opinions are taken up).
 */
export function judgedStanding(
  judged: JudgedText,
  now: JudgedVersion | null,
  changes: readonly ClauseChange[],
  asked: ReadonlyMap<string, Asked> = NONE,
): JudgedStanding {
  const found = { judged, now, clauses: [], share: 0, corrected: [] };
  if (judged === 'UNKEPT' || now === null) return { ...found, state: 'STANDS' };
  if (judged === 'NONE') return { ...found, state: 'UNJUDGED' };
  if (judged.digest === now.digest) return { ...found, state: 'STANDS' };
  const settled = ({ anchorId }: ClauseChange, { grounds }: OvertakenClause) => {
    const by = asked.get(anchorId);
    return by !== undefined && grounds.every((one) => ASKED_FOR[by].includes(one));
  };
  const clauses = changes.flatMap((change) => overtakenClause(change).filter((one) => !settled(change, one)));
  const part = share(changes.filter(({ anchorId }) => !asked.has(anchorId)));
  const named = new Set(clauses.map(({ name }) => name));
  const corrected = changes.filter(({ before, after }) => before !== after).map(changedName);
  return {
    ...found,
    state: clauses.length > 0 || part >= MATERIAL_SHARE ? 'CHANGED' : 'CORRECTED',
    clauses,
    share: part,
    corrected: [...new Set(corrected)].filter((name) => !named.has(name)),
  };
}

const NONE: ReadonlyMap<string, Asked> = new Map();

/** Whether the conclusion can no longer be relied on (结论失效). */
export const isOvertaken = ({ state }: JudgedStanding): boolean =>
  state === 'UNJUDGED' || state === 'CHANGED';

function overtakenClause(change: ClauseChange): OvertakenClause[] {
  const { before, after } = change;
  if (before === after) return [];
  const name = changedName(change);
  const [material] = measureOfChange([change]).clauses;
  const limits = differing(limitsIn(before), limitsIn(after));
  const grounds: OvertakenGround[] = [
    ...(material?.grounds ?? []),
    ...(limits.gone.length + limits.came.length > 0 ? (['LIMIT'] as const) : []),
  ];
  if (grounds.length === 0 && refuseEditorial(change, name).length > 0) grounds.push('REWORDED');
  const [gone, came] = [material?.gone ?? [], material?.came ?? []];
  return grounds.length === 0
    ? []
    : [{ name, grounds, gone: [...gone, ...limits.gone], came: [...came, ...limits.came] }];
}

/** Reasons against going on by a conclusion on another text (结论失效): before the legality review and before the meeting. */
export function refuseOvertaken(kind: JudgedKind, standing: JudgedStanding): Finding[] {
  const { judged, now } = standing;
  if (!isOvertaken(standing) || !now) return [];
  if (judged === 'UNKEPT' || judged === 'NONE') return [unjudged(kind, now)];
  return [changed(kind, judged, now, changesTold(standing))];
}

const fieldOf = (kind: JudgedKind) => `steps.${kind}`;

const unjudged = (kind: JudgedKind, { no }: JudgedVersion) => {
  const { rule, article, act, again } = CONCLUSIONS[kind];
  return provision(rule, 'LAW', article).block('JUDGED_TEXT_MISSING', fieldOf(kind))`
    作出“${RECORD_LABELS[kind]}”的结论时还没有定稿的草案，现在的第${no}稿没有经过${act}。
    ${again}，另行登记。`;
};

const changed = (kind: JudgedKind, judged: JudgedVersion, now: JudgedVersion, told: string) => {
  const { rule, article, act, again } = CONCLUSIONS[kind];
  return provision(rule, 'LAW', article).block('JUDGED_TEXT_CHANGED', fieldOf(kind))`
    “${RECORD_LABELS[kind]}”${act}的是第${judged.no}稿，到第${now.no}稿${told}，原结论不适用于现在的草案。
    ${again}，另行登记；改动不必要的，恢复原来的文字后定稿。`;
};

/** The changes for which it does not stand, in words. */
const changesTold = ({ clauses, share: part }: JudgedStanding): string =>
  clauses.length > 0
    ? `${clauses.map(clauseTold).join('、')}有改动`
    : `改动了${Math.round(part * 100)}%的文字`;

const clauseTold = ({ name, grounds, gone, came }: OvertakenClause): string => {
  const words =
    gone.length + came.length > 0 ? `：${gone.join('、') || '无'}→${came.join('、') || '无'}` : '';
  return `${name}（${grounds.map((one) => OVERTAKEN_LABELS[one]).join('、')}${words}）`;
};

const OVERTAKEN_LABELS: Readonly<Record<OvertakenGround, string>> = {
  ...GROUND_LABELS,
  LIMIT: '限制、除外或者补偿',
  REWORDED: '改写',
};

/** Label of the text that a conclusion judged, on its record. */
export const JUDGED_TEXT = '所审文本';

/** The text judged and what became of it, for the record and the desk (所审文本的说明). */
export function judgedTold(standing: JudgedStanding): string {
  const { judged, now, state, corrected } = standing;
  if (judged === 'UNKEPT') return '没有留存';
  if (judged === 'NONE') return now ? `没有定稿的草案；其后定稿的第${now.no}稿须重新办理` : '没有定稿的草案';
  const text = `第${judged.no}稿`;
  if (state === 'CHANGED') return `${text}；到第${now!.no}稿${changesTold(standing)}，须重新办理`;
  return state === 'CORRECTED' && corrected.length > 0
    ? `${text}；到第${now!.no}稿只有文字改动（${corrected.join('、')}）`
    : text;
}
