import { Migration } from '@mikro-orm/migrations';

/**
 * 决策依据: beside name, article and link, the number of the document, the words quoted and the clauses it supports. A name that was
 * typed with its number and article, 《某法》（某号）第三条, is taken apart; whatever reads otherwise stays as it was typed.
 */
export class Migration20261121133000 extends Migration {
  override up(): void {
    this.addSql(`update dossier set basis = (
      select coalesce(jsonb_agg(one || jsonb_build_object('quotation', '', 'clauseIds', '[]'::jsonb) || case
          when one ->> 'article' = '' and parts is not null
            then jsonb_build_object('title', parts[1], 'docNo', coalesce(parts[2], ''), 'article', coalesce(parts[3], ''))
          else '{"docNo": ""}'::jsonb end order by place), '[]')
      from jsonb_array_elements(basis) with ordinality entry (one, place),
        regexp_match(one ->> 'title', '^《([^《》]+)》(?:（([^（）]*号)）)?(第[^《》]*[条款项]|全文)?$') parts)`);
  }
}
