import write from 'write-excel-file/node';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { SheetFinding } from '#server/law/sheet-refusal.ts';
import { HEAD, LATE_COLUMNS } from '#server/domains/procedure/late/late-sheet-columns.ts';
import { printedHead } from '#server/ground/table/sheet-form.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { openLate } from './late-room.ts';
import { SOURCE } from './late-samples.ts';

/** A row of the sheet: what stands under each head. */
export type Row = Partial<Record<keyof typeof HEAD, string>>;

/** The sheet as a clerk fills in the template. */
export const sheetOf = (...rows: Row[]): Promise<Buffer> => {
  const keys = Object.fromEntries(Object.entries(HEAD).map(([key, head]) => [head, key]));
  const cells = rows.map((row) =>
    LATE_COLUMNS.map(({ head }) => row[keys[head] as keyof typeof HEAD] ?? null),
  );
  return write([['补录登记表'], LATE_COLUMNS.map(printedHead), ...cells]).toBuffer();
};

/** The rows of a matter that went as far as the discussion. */
export const told = (matter: string): Record<string, Row> => {
  const row = (step: string, from: string, more: Row): Row => ({
    matter,
    step,
    from,
    source: SOURCE,
    papers: `${step}.pdf`,
    ...more,
  });
  return {
    START: row('决策启动', '2026年2月2日', { summary: '县政府批准启动，岚政办〔2026〕3号。' }),
    RESEARCH: row('调查研究和起草', '2026-02-20', {
      summary: '走访12个小区，召开座谈会3次，群众意见集中在费用分摊。',
    }),
    UNITS: row('征求有关单位意见', '2026-03-02', { units: '县财政局｜2026年3月2日｜同意｜2026年3月10日' }),
    SOLICITATION: row('向社会公开征求意见', '2026-03-16', {
      to: '2026-04-16',
      places: '县政府门户网站“意见征集”栏目',
      count: '12',
      adopted: '4',
      summary: '意见集中在费用分摊，采纳4条；未采纳的是要求全额补贴，县级财力不足。',
      answeredOn: '2026-04-28',
    }),
    ACTIVITY: row('公众参与活动', '2026-03-20', {
      method: '座谈会',
      places: '城关镇文化站',
      people: '三个小区的居民代表',
      count: '21',
      summary: '居民希望先改造三十年以上的楼栋，费用分年缴纳。',
    }),
    HEARING: row('听证会', '2026-04-20', {
      places: '县政府第一会议室',
      hearingHost: '县住房和城乡建设局｜副局长甲',
      hearingNotice: '2026年3月20日｜县政府门户网站｜已公布草案及说明',
      hearingPeople: '消费者｜6\n经营者｜3',
      hearingList: '2026年4月8日｜2026年4月10日｜不遴选',
      hearingRecord: '公开举行｜9',
      hearingReport: '听证报告.pdf',
      summary: '参加人对分摊比例提出三点意见，多数主张提高财政补贴。',
      adoptions: '采纳两点；提高补贴比例的没有采纳，县级财力不足。',
    }),
    EXPERTS: row('专家论证', '2026-04-20', {
      form: '论证会',
      library: '县级专家库',
      experts: '李工｜省建筑设计院｜声明无直接利害关系\n王教授｜省城建学院｜声明无直接利害关系｜持不同意见',
      opinions: '李工｜改造确有必要｜资金已经落实｜技术成熟｜已签名',
      dissents: '王教授认为应当先做结构鉴定。',
      adoptions: '采纳｜先做结构鉴定｜写入第五条',
    }),
    RISK: row('风险评估', '2026-04-22', {
      result: '低风险',
      heard: '县公安局｜没有发现群体性隐患',
      risks: '社会稳定｜低风险｜费用分摊引起不满｜分年缴纳｜县住建局',
      plan: '成立工作专班',
    }),
    FINDING: row('风险是否可控的认定', '2026-04-28', {
      result: '可控',
      summary: '县政府研究认为，采取分年缴纳等措施以后，社会稳定风险可控。',
    }),
    LEGALITY: row('合法性审查', '2026-05-11', {
      to: '2026-05-22',
      draft: '草案.pdf',
      result: '合法',
      aspects: '法定权限｜符合规定\n法定程序｜符合规定\n草案内容｜符合规定',
      adviser: '法律顾问｜陈律师｜草案不与上位法抵触。',
    }),
    DISCUSSION: row('集体讨论', '2026-06-08', {
      draft: '草案.pdf',
      meetingKind: '常务会议',
      meetingName: '县政府第12次常务会议',
      attendance: '9｜8',
      speakers: '副县长甲、副县长乙、县长丑',
      head: '县长丑',
      result: '通过',
      dissents: '无',
    }),
    PARTY: row('请示报告党委', '2026-06-10', {
      document: '请示｜岚府〔2026〕31号',
      result: '同意',
      answeredOn: '2026-06-18',
    }),
    ISSUE: row('印发', '2026-06-24', {
      document: '岚府发〔2026〕8号',
      signed: '县长丑｜2026年6月22日｜2026年6月22日',
    }),
  };
};

/** The answer to a sheet. */
export interface LateReport {
  importId: string;
  rows: number;
  good: number;
  imported: number;
  judged: { row: number; no: string; step: string; good: boolean; findings: SheetFinding[] }[];
  left: SheetFinding[];
  refusal?: { findings: SheetFinding[] };
  errors?: { extensions: { code: string } }[];
}

/** Row, column and code of everything that was found. */
export const faults = ({ refusal, left }: Partial<LateReport>) =>
  (refusal?.findings ?? left ?? []).map(({ row, column, code }) => [row, column, code].join(' '));

/** How a sheet is sent. */
export interface Sending {
  trial?: boolean;
  goodOnly?: boolean;
  by?: Actor | null;
  papers?: Record<string, Buffer>;
}

/** Every paper the rows above name. */
export const PAPERS = Object.fromEntries(
  [...Object.values(told('')).map(({ papers }) => papers ?? ''), '草案.pdf', '听证报告.pdf'].map((name) => [
    name,
    Buffer.concat([PDF, Buffer.from(`\n% ${name}\n`)]),
  ]),
);

/** A county that took up the platform in July, with a site to bring sheets to. */
export async function importingLate() {
  const room = await openLate();
  const { database, people } = room;
  const site = await openSite(database);
  const send = async (
    sheet: Buffer,
    { trial = false, goodOnly = false, by = people.clerk, papers = PAPERS }: Sending = {},
  ) => {
    const data = new FormData();
    data.set('trial', String(trial));
    data.set('goodOnly', String(goodOnly));
    data.set('file', new Blob([new Uint8Array(sheet)]), '补录登记表.xlsx');
    for (const [name, bytes] of Object.entries(papers))
      data.append('papers', new Blob([new Uint8Array(bytes)]), name);
    const answer = await site.post('/daoru/bulu', data, by ? await signedIn(database, by) : {});
    return { status: answer.status, report: (await answer.json()) as LateReport };
  };
  const stored = async () =>
    (
      await database.sql<{ decisions: number; files: number; records: number }>(
        `select (select count(*)::int from decision) as decisions, (select count(*)::int from decision_file) as files,
           (select count(*)::int from decision_record) as records`,
      )
    )[0];
  return { ...room, site, send, stored };
}
