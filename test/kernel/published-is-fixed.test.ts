import { expect, it } from 'vitest';
import { buildPublishedCatalogue } from './build-catalogue.ts';
import { buildConsultation } from './build-consultation.ts';
import { testDatabase } from './database.ts';
import { buildPeople } from './people.ts';

const database = await testDatabase();
const people = await buildPeople(database);

it('已公布的目录不再修改：连数据库的所有者也改不动', async () => {
  await buildPublishedCatalogue(database, people, {});
  await expect(database.sql(`update catalogue_item set name = '改'`)).rejects.toThrow(/published catalogue/);
  await expect(database.sql('delete from catalogue_item')).rejects.toThrow(/published catalogue/);
});

it('公开过的征求意见不能删除，收到的意见总有出处', async () => {
  const { id } = await buildConsultation(database, people, {});
  await expect(database.sql(`delete from consultation where id = '${id}'`)).rejects.toThrow(/is kept/);
});
