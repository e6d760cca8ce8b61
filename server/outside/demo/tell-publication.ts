import { setDocumentDisclosure } from '#server/domains/decision/set-document-disclosure.ts';
import { handOverFile } from '#server/domains/execution/hand-over-file.ts';
import { planPublication } from '#server/domains/execution/plan-publication.ts';
import { publishDecision } from '#server/domains/execution/publish-decision.ts';
import { recordOutreach } from '#server/domains/execution/record-outreach.ts';
import { reportExecution } from '#server/domains/execution/report-execution.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { startExecution } from '#server/domains/execution/start-execution.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { ClauseDutyInput } from '#schema/execution/clause-duty.ts';
import type { ExecutionTelling, PublicationTelling, ToldDuty } from './later.ts';
import type { Way } from './later-action.ts';
import { tellDeed } from './tell-deed.ts';
import { kept } from './teller.ts';

const OFFICE = 'zhengban';
const ARCHIVE = 'dangan';

/** 公布方案、保密审查、公布、宣传解读、执行. */
export async function tellPublication(way: Way, told: PublicationTelling): Promise<void> {
  await publish(way, told);
  const { id, teller } = way;
  const { outreach, execution, reports } = told;
  await way.action(OFFICE, outreach, (context, version, fileIds) =>
    recordOutreach(context, id, version, { ...teller.shift.whole(outreach.input), fileIds }),
  );
  const duties = await dutiesOf(way, execution.duties);
  await way.action(OFFICE, execution, (context, version, fileIds) =>
    startExecution(
      context,
      id,
      version,
      {
        executingUnitIds: execution.units.map((code) => teller.units.get(code) ?? ''),
        supervisingUnitId: teller.units.get(execution.supervisor) ?? null,
        startsOn: teller.shift.day(execution.on),
        duties,
        fileIds,
      },
      [],
    ),
  );
  await handOver(way, told.handedOver);
  for (const one of reports) await report(way, one);
  for (const one of told.deeds ?? []) await tellDeed(way, one);
}

/** Duties that the clauses lay on units, as the office types them: clauses of 公布稿 by their number. */
async function dutiesOf({ id, teller }: Way, told: readonly ToldDuty[]): Promise<ClauseDutyInput[]> {
  const rows = await teller.rows<{ no: string; anchorId: string }>(
    `select c.no, c.anchor_id as "anchorId" from draft_passage g join clause c on c.draft_version_id = g.draft_version_id
     where g.decision_id = $1 and g.gate = 'PUBLISHED'`,
    [id],
  );
  const anchors = new Map(rows.map(({ no, anchorId }) => [no, anchorId]));
  return told.map(({ clauseNo, unit, task, beneficiary, dueOn, dueDays, dueAfter }) => ({
    anchorId: anchors.get(clauseNo) ?? null,
    unitId: teller.units.get(unit) ?? '',
    task,
    beneficiary,
    dueOn: dueOn ? teller.shift.day(dueOn) : null,
    dueDays: dueDays ?? null,
    dueAfter: dueAfter ?? '',
  }));
}

async function publish(
  way: Way,
  { planned, reviewedOn, publishedOn, lateBecause }: PublicationTelling,
): Promise<void> {
  const { id, teller } = way;
  const plan = {
    ...teller.shift.whole(planned.plan),
    textFileId: await newestOf(way, DocumentKind.DECISION_TEXT),
    interpretationFileId: await newestOf(way, DocumentKind.INTERPRETATION),
  };
  for (const id of [plan.textFileId, plan.interpretationFileId]) await openToAll(way, id);
  await way.action(OFFICE, planned, (context, version) => planPublication(context, id, version, plan));
  await way.action('baomi', { on: reviewedOn }, (context, version) =>
    PAPERS.PUBLICATION.pass(context, id, version),
  );
  await way.action(OFFICE, { on: publishedOn }, (context, version) =>
    publishDecision(
      context,
      id,
      version,
      lateBecause ? [{ code: 'DECISION_UNPUBLISHED', reason: teller.shift.text(lateBecause) }] : [],
    ),
  );
}

const handOver = (way: Way, { on, archiveNo }: PublicationTelling['handedOver']): Promise<void> =>
  way.action(ARCHIVE, { on }, (context, version) =>
    handOverFile(
      context,
      way.id,
      version,
      {
        ...way.teller.shift.whole({ archiveNo }),
        archivedOn: way.teller.shift.day(on),
        note: '',
        fileIds: [],
      },
      [],
    ),
  );

const openToAll = async ({ teller }: Way, fileId: string): Promise<void> => {
  const version = await teller.version('decision_file', fileId);
  const input = { disclosure: DisclosureProperty.PROACTIVE, ground: null, law: '', publicPartId: null };
  kept(await setDocumentDisclosure(teller.as(OFFICE), fileId, version, input));
};

async function newestOf({ id, teller }: Way, kind: DocumentKind): Promise<string> {
  const [file] = await teller.rows<{ id: string }>(
    `select id from decision_file where decision_id = $1 and kind = $2 and removed_at is null
     order by uploaded_at desc limit 1`,
    [id, kind],
  );
  return file?.id ?? '';
}

const report = (way: Way, { login, unit, kind, text, ...action }: ExecutionTelling): Promise<void> => {
  const { shift, units } = way.teller;
  const day = shift.day(action.on);
  return way.action(login, action, (context, version, fileIds) =>
    reportExecution(context, way.id, version, {
      kind,
      unitId: unit === undefined ? null : (units.get(unit) ?? ''),
      text: shift.text(text),
      foundOn: day,
      reportedOn: day,
      fileIds,
    }),
  );
};
