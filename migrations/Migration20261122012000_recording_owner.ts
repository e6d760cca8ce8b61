import { Migration } from '@mikro-orm/migrations';

/** The consultations whose papers the reader may read or write before they are public. */
const mine = (may: 'reads' | 'writes') =>
  `consultation_id in (select c.id from consultation c where app_${may}_matter(c.unit_ids, c.review))`;
const ours = (may: 'reads' | 'writes') =>
  `recording_id in (select r.id from recording r where r.${mine(may)})`;

/** Tables that belong to a recording and are written while it is prepared. */
const PARTS = ['recording_file', 'transcript', 'transcript_cue'] as const;

/**
 * 录像的归属: a recording belongs to a meeting or to the interpretation of a draft (R-57, 解读视频). A unit's unpublished
 * recording is read by its own people and the review until it is public; the media centre, which prepares the
 * recordings of meetings, does not see it.
 */
export class Migration20261122012000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table recording alter column meeting_id drop not null, add column consultation_id uuid null`,
    );
    this.addSql(`alter table recording drop constraint recording_meeting_id_foreign,
      add constraint recording_meeting_id_foreign foreign key (meeting_id) references meeting (id) on delete set null,
      add constraint recording_consultation_id_foreign foreign key (consultation_id) references consultation (id) on delete set null,
      add constraint recording_consultation_id_part_unique unique (consultation_id, part),
      add constraint recording_one_owner check (num_nonnulls(meeting_id, consultation_id) = 1)`);
    this.seen();
    this.kept();
  }

  private seen(): void {
    this.addSql(`create policy clip_read on recording for select using (${mine('reads')})`);
    this.addSql(`create policy clip on recording using (${mine('writes')})`);
    this.addSql(`create policy clip_seen on recording as restrictive for select
      using (consultation_id is null or state in ('PUBLISHED', 'WITHDRAWN') or ${mine('reads')})`);
    this.addSql(`create policy clip_changed on recording as restrictive for update
      using (consultation_id is null or ${mine('writes')})`);
    this.addSql(`create policy clip_added on recording as restrictive for insert
      with check (consultation_id is null or ${mine('writes')})`);
    for (const table of PARTS) {
      this.addSql(`create policy clip_read on ${table} for select using (${ours('reads')})`);
      this.addSql(`create policy clip on ${table} using (${ours('writes')})`);
      this.addSql(
        `create policy clip_seen on ${table} as restrictive using (recording_id in (select r.id from recording r))`,
      );
    }
  }

  private kept(): void {
    this.addSql(`create or replace function refuse_changed_recording() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'a recording is kept'; end if;
        if (old.state = 'WITHDRAWN') or (old.state = 'PUBLISHED' and new.state <> 'WITHDRAWN')
          or (old.meeting_id, old.consultation_id, old.part) is distinct from (new.meeting_id, new.consultation_id, new.part)
          or (old.published_at is not null and (old.title, old.starts_at, old.duration_ms, old.published_at, old.reviewed_by_id)
            is distinct from (new.title, new.starts_at, new.duration_ms, new.published_at, new.reviewed_by_id)) then
          raise exception 'a published recording is not changed';
        end if;
        return new;
      end $$`);
  }
}
