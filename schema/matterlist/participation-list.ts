import { Table, column } from '#schema/kernel/columns.ts';
import { Edition } from '#schema/paper/edition.ts';

/** 公众参与行政决策事项清单: one version of a year's list, reviewed by another person, fixed once published. */
@Table({
  uniques: [
    { properties: ['year', 'versionNo'] },
    { name: 'participation_list_in_preparation', properties: ['year'], where: 'published_at is null' },
  ],
})
export class ParticipationList extends Edition {
  readonly year = column.integer();
}
