import { MIGRATIONS } from '#migrations/list.ts';
import { runMigrations as migrateJobs } from 'graphile-worker';
import { connectionOf, openDatabase } from './database.ts';
import { refuseOlderRelease } from './newer-release.ts';
import { inTurn, type TurnOf, type WaitPlan } from './process/take-turn.ts';

/** Append-only tables (只增不改): the application's role may insert and select, nothing else. */
const APPEND_ONLY = [
  'audit_event',
  'key_check',
  'data_key',
  'acknowledged_warning',
  'comment',
  'comment_revision',
  'comment_note',
  'cluster_move',
  'consultation_notice',
  'platform_outage',
  'hearing_notice',
  'meeting_notice',
  'event_notice',
  'event_correction',
  'press_post',
  'press_correction',
  'message_call',
  'registration_scan',
  'event_walk_in',
  'meeting_review',
  'draft_passage',
  'agenda_invitation',
  'live_post',
  'representative_change',
  'local_policy_version',
  'body_policy_version',
  'privacy_notice',
  'disclosure_check',
  'village_posting',
  'village_visit',
  'push',
  'push_letter',
];

/** Tables whose rows may be deleted: links, drafts, and sealed contacts past their retention. All other rows are only voided. */
const REMOVABLE = [
  'comment_likeness',
  'like_group',
  'comment_to_compare',
  'cluster_member',
  'disposition',
  'attachment',
  'clause',
  'draft_version',
  'draft_change',
  'catalogue_item',
  'comment_contact',
  'hearing_contact',
  'hearing_entry',
  'agenda_item',
  'agenda_item_paper',
  'invitation',
  'invitation_contact',
  'representative_contact',
  'case_person',
  'library_expert_contact',
  'event_slot',
  'seat_group',
  'event_claim',
  'event_opinion',
  'event_photo',
  'village_photo',
  'sign_up_person',
  'own_code',
  'follower',
  'follow',
  'followed_moment',
  'live_pin',
  'live_image',
  'live_audience',
  'special_day',
  'synonym_group',
  'participation_matter',
  'plan_task',
  'disclosure_row',
  'saved_view',
  'correction',
  'session',
  'passkey',
  'address_count',
  'transcript_cue',
  'clause_moment',
  // Marks of a recording that is being prepared.
  'recording_cut',
  'chapter',
  // Search copies of texts that are public no longer.
  'findable',
];

/** Names of every migration of this release (本版本的升级). */
export const KNOWN_MIGRATIONS: readonly string[] = MIGRATIONS.map(({ name }) => name);

/** Changes of the schema (升级数据库): of servers and operator's commands that start together, one after another. */
export const MIGRATING: TurnOf = {
  lock: 'migration',
  waiting: '另一个服务正在升级数据库，等它完成 / another server is migrating the database: waiting for it',
};

/** Brings the schema to this release when nobody else is about it; refuses a database of a newer release. */
export const migrate = (
  ownerUrl: string,
  appUrl: string,
  plan: WaitPlan = { report: () => undefined },
): Promise<void> => inTurn(ownerUrl, MIGRATING, plan, () => migrateNow(ownerUrl, appUrl));

/** Migrates the schema as its owner and grants the application's role the least it needs. */
async function migrateNow(ownerUrl: string, appUrl: string): Promise<void> {
  const orm = await openDatabase({ url: ownerUrl, pool: 2, bare: true });
  try {
    const executed = await orm.migrator.getExecuted();
    refuseOlderRelease(
      executed.map(({ name }) => name),
      KNOWN_MIGRATIONS,
    );
    await orm.migrator.up();
    const role = connectionOf(appUrl).user ?? 'app';
    const run = (statement: string) => orm.em.getConnection().execute(statement);
    for (const statement of grants(role)) await run(statement);
    await migrateQueue(run, role, appUrl);
  } finally {
    await orm.close(true);
  }
}

/** The queue keeps row security on its tables for their owner alone, so the application's role makes and owns them. */
async function migrateQueue(run: (statement: string) => Promise<unknown>, role: string, appUrl: string) {
  const rows = await run('select current_database() as name');
  const database = quoted(String((rows as { name: string }[])[0]?.name));
  await run(`grant create on database ${database} to ${quoted(role)}`);
  await migrateJobs({ connectionString: appUrl });
  await run(`revoke create on database ${database} from ${quoted(role)}`);
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const grants = (role: string) => {
  const name = quoted(role);
  return [
    `do $$ begin if not exists (select from pg_roles where rolname = '${role.replaceAll("'", "''")}') then create role ${name} login; end if; end $$`,
    `grant usage on schema public to ${name}`,
    `grant select, insert, update on all tables in schema public to ${name}`,
    ...REMOVABLE.map((table) => `grant delete on "${table}" to ${name}`),
    ...APPEND_ONLY.map((table) => `revoke update, delete, truncate on "${table}" from ${name}`),
    `revoke insert, update, delete on clock_offset, mikro_orm_migrations from ${name}`,
    // The function writes with its owner's scope.
    `revoke execute on function submit_comments from public`,
    `grant execute on function submit_comments to ${name}`,
  ];
};
