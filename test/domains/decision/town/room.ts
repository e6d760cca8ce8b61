/** A county and one of its towns that decides for itself (国令713号第四十二条): both with everybody who acts for them. */
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { CLAUSES } from '#test/kernel/build-dossier.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { storeDocument } from '#test/domains/execution/approved-text.ts';
import { bring, type Came } from '../statute/door.ts';

export const TOWN = '青石镇人民政府';
const TEXT = CLAUSES.map(({ no, text }) => `${no}、${text}`).join('\n');

/** The town is `units.housing`, so that what is built for a unit is built for it. */
export async function openTown() {
  const database = await testDatabase({ now: '2026-08-03T02:00:00Z' });
  const made = await buildPeople(database);
  const town = Object.assign(made.units.housing, { name: TOWN, decidesItself: true });
  await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true, name = $2 where id = $1`, [
    town.id,
    TOWN,
  ]);
  const { office: countyOffice, justice } = made.units;
  const people = {
    ...made,
    clerk: { ...made.clerk, unitName: TOWN },
    lead: { ...made.lead, unitName: TOWN },
  };
  const own = {
    office: await buildActor(database, town, [Role.GOV_OFFICE_STAFF], '镇办公室子'),
    leader: await buildActor(database, town, [Role.GOV_LEADER], '副镇长甲'),
    head: await buildActor(database, town, [Role.HEAD_OF_GOVERNMENT], '镇长丑'),
    reviewer: await buildActor(database, town, [Role.LEGALITY_REVIEWER], '镇司法所长'),
  };
  const county = {
    office: people.govOffice,
    leader: await buildActor(database, countyOffice, [Role.GOV_LEADER]),
    head: await buildActor(database, countyOffice, [Role.HEAD_OF_GOVERNMENT]),
    reviewer: await buildActor(database, justice, [Role.LEGALITY_REVIEWER]),
  };
  await buildPublishedCatalogue(database, people, {
    rows: [
      { seq: 1, name: '青石镇集贸市场搬迁方案', ownDecision: true, decisionOrgan: TOWN },
      { seq: 2, name: '县城集贸市场搬迁方案' },
    ].map((row) => ({
      ...row,
      requiredSteps: ['PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION'] as never,
    })),
  });
  return { database, people, town, own, county };
}

export type Town = Awaited<ReturnType<typeof openTown>>;

/** One matter, whose actions go through the public door on the version that stands. */
export class TownMatter {
  constructor(
    readonly room: Town,
    readonly id: string,
    readonly no: string,
  ) {}

  async version(): Promise<number> {
    const [row] = await this.room.database.sql<{ version: number }>(
      'select version from decision where id = $1',
      [this.id],
    );
    return row?.version ?? 0;
  }

  async bring(verb: string, actor: Actor, more: object = {}): Promise<Came> {
    return bring(this.room.database, actor, verb, { id: this.id, version: await this.version(), ...more });
  }

  /** It was done; what only warns was answered for. */
  async done(verb: string, actor: Actor, more: object = {}): Promise<void> {
    const came = await this.bring(verb, actor, more);
    if (!came.done) throw new Error(`${verb}: ${came.codes.join()}`);
  }

  /** A document of the matter, with bytes that a file can hold. */
  async paper(kind: DocumentKind): Promise<string> {
    const { clauses } = readDraftText(TEXT).tree;
    const bytes = await writeDraftDocx({ title: '青石镇集贸市场搬迁方案', clauses });
    const { database, people } = this.room;
    return storeDocument(database, people, this.id, kind, [`${kind.toLowerCase()}.docx`, bytes]);
  }

  async read<Shape>(actor: Actor | null, fields: string): Promise<Shape> {
    const query = `query($no: String!) { decision(no: $no) { ${fields} } }`;
    const { data, errors } = await ask(this.room.database, actor, { query, variables: { no: this.no } });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { decision: Shape }).decision;
  }
}

/** 按目录启动. */
export async function begun(room: Town, no: string): Promise<TownMatter> {
  const came = await bring(room.database, room.people.clerk, 'createDecision', { itemNo: no });
  if (!came.done) throw new Error(came.codes.join());
  return new TownMatter(room, came.id, no);
}
