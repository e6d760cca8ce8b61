import { Migration } from '@mikro-orm/migrations';

const TABLES = ['comment', 'comment_revision'];

/** 对一段话提意见: the words of the clause that a comment speaks of, with their count in it. */
export class Migration20261121132000 extends Migration {
  override up(): void {
    for (const table of TABLES) this.addSql(`alter table "${table}" add column "quote" jsonb null`);
    this.addSql(QUOTE_IN_SUBMIT_COMMENTS);
  }
}

/** The one function that stores a submission names every column in its text. */
const QUOTE_IN_SUBMIT_COMMENTS = `
  do $$
  begin
    execute (
      select replace(replace(replace(pg_get_functiondef(p.oid),
        'text text, "suggestedText" text,', 'text text, "suggestedText" text, quote jsonb,'),
        'text, suggested_text, identity,', 'text, suggested_text, quote, identity,'),
        'g."suggestedText", g.identity,', 'g."suggestedText", g.quote, g.identity,')
      from pg_proc p where p.proname = 'submit_comments' and p.pronamespace = 'public'::regnamespace
    );
  end $$`;
