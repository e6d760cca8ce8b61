import { Migration } from '@mikro-orm/migrations';

/** A suggestion is handed on in the words of every case item: the day is `on`. */
export class Migration20261129170500 extends Migration {
  override up(): void {
    this.addSql(`
do $$
  begin
    alter table decision_suggestion disable trigger user;
    update decision_suggestion set forwards = (select jsonb_agg((one - 'forwardedOn')
      || jsonb_build_object('on', one -> 'forwardedOn') order by place)
      from jsonb_array_elements(forwards) with ordinality entry (one, place))
    where forwards <> '[]';
    alter table decision_suggestion enable trigger user;
  end
$$`);
  }
}
