create table inquiry (
  id uuid not null, decision_id uuid not null, unit_id uuid, addressee text not null, matter text not null,
  from_unit text not null, note text not null default '', contact text not null default '', draft_version_id uuid,
  digest text not null, file_ids uuid[] not null default '{}', due_on date not null, sent_on date not null,
  sent_at timestamptz(3) not null, sent_by_id uuid not null, link_hmac text, recalled_at timestamptz(3),
  recall_reason text not null default '', reply text, opinions jsonb not null default '[]', replied_on date, way text,
  signed_by text not null default '', signed_by_id uuid, signed_at timestamptz(3), paper_id uuid,
  settled boolean not null default false, dispute text not null default '', own_view text not null default '',
  reasons text not null default '', basis text not null default '', treated_by_id uuid, treated_at timestamptz(3),
  version int not null default 1, kind text not null default 'UNIT', expert jsonb, interest text,
  interest_note text not null default '', declared_at timestamptz(3), argument jsonb,
  adoptions jsonb not null default '[]', opened_at timestamptz(3), opened_by text not null default '',
  reminders jsonb not null default '[]', declaration_id uuid, sending int not null default 0,
  past_links text[] not null default '{}', address bytea, address_at timestamptz(3), address_by_id uuid,
  code_at timestamptz(3), code_tries int not null default 0, code_on date, code_times int not null default 0,
  primary key (id), constraint inquiry_link_hmac_unique unique (link_hmac)
);
create index inquiry_decision_id_sent_at_index on inquiry (decision_id, sent_at);
create index inquiry_unit_id_index on inquiry (unit_id);
alter table inquiry
  add constraint inquiry_address_by_id_foreign foreign key (address_by_id) references person (id) on delete set null,
  add constraint inquiry_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint inquiry_declaration_id_foreign foreign key (declaration_id) references decision_file (id) on delete set null,
  add constraint inquiry_draft_version_id_foreign foreign key (draft_version_id) references draft_version (id) on delete set null,
  add constraint inquiry_paper_id_foreign foreign key (paper_id) references decision_file (id) on delete set null,
  add constraint inquiry_sent_by_id_foreign foreign key (sent_by_id) references person (id),
  add constraint inquiry_signed_by_id_foreign foreign key (signed_by_id) references person (id) on delete set null,
  add constraint inquiry_treated_by_id_foreign foreign key (treated_by_id) references person (id) on delete set null,
  add constraint inquiry_unit_id_foreign foreign key (unit_id) references unit (id) on delete set null;

-- Address the link of a letter is sent to (链接发往的地址), entered by somebody with no part in the matter and stored
-- sealed; the number of times the link was sent anew, each time another one, and the earlier links. Earlier letters
-- keep their link until it is sent anew.
create function refuse_other_inquiry() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a letter that was sent is kept' using errcode = 'restrict_violation';
        end if;
        if (old.kind, old.decision_id, old.unit_id, old.addressee, old.expert, old.matter, old.from_unit, old.note, old.contact, old.draft_version_id, old.digest, old.file_ids, old.due_on, old.sent_on, old.sent_at, old.sent_by_id) is distinct from (new.kind, new.decision_id, new.unit_id, new.addressee, new.expert, new.matter, new.from_unit, new.note, new.contact, new.draft_version_id, new.digest, new.file_ids, new.due_on, new.sent_on, new.sent_at, new.sent_by_id) then
          raise exception 'a letter that was sent is not changed' using errcode = 'restrict_violation';
        end if;
        if (old.sending, old.link_hmac, old.past_links) is distinct from (new.sending, new.link_hmac, new.past_links) and not coalesce(new.sending = old.sending + 1 and old.link_hmac is not null and new.link_hmac <> old.link_hmac
  and new.past_links = old.past_links || old.link_hmac, false) then
          raise exception 'the link of a letter is only renewed' using errcode = 'restrict_violation';
        end if;
        if old.opened_at is not null and (old.opened_at, old.opened_by) is distinct from (new.opened_at, new.opened_by) then
          raise exception 'the first opening of a letter is not changed' using errcode = 'restrict_violation';
        end if;
        if old.reminders is distinct from (select coalesce(jsonb_agg(x.one order by x.place), '[]')
  from jsonb_array_elements(new.reminders) with ordinality x (one, place)
  where x.place <= jsonb_array_length(old.reminders)) then
          raise exception 'a reminder that was sent is not changed' using errcode = 'restrict_violation';
        end if;
        if old.declared_at is not null and (old.interest, old.interest_note, old.declared_at, old.declaration_id) is distinct from (new.interest, new.interest_note, new.declared_at, new.declaration_id) then
          raise exception 'a declaration that was made is not changed' using errcode = 'restrict_violation';
        end if;
        if old.reply is not null and (old.reply, old.opinions, old.argument, old.replied_on, old.way, old.signed_by, old.signed_by_id, old.signed_at, old.paper_id) is distinct from (new.reply, new.opinions, new.argument, new.replied_on, new.way, new.signed_by, new.signed_by_id, new.signed_at, new.paper_id) then
          raise exception 'an answer that was signed is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end
$$;
create trigger inquiry_fixed before delete or update on inquiry for each row execute function refuse_other_inquiry();

-- 谁看得到、谁改得了。
create policies read on inquiry where decision_id in (select d.id from decision d where app_reads(d.unit_ids)) or
  app_reads(array[unit_id]);
create policies add, change on inquiry where decision_id in (select d.id from decision d where app_writes(d.unit_ids));
