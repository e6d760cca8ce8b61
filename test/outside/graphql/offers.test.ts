/** 可办事项: an offer for each action of the viewer's post, with the findings against it. */
import 'reflect-metadata';
import { graphql, printType } from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import { expect, it } from 'vitest';
// The words of a finding are known to the library once the contract was read.
import '#server/outside/wiring/contract.ts';
import { str, View } from '#schema/kernel/fields.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import { capability, eachAction, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { provision } from '#server/law/refusal.ts';

@View('OfferedThing')
class Thing {
  readonly name = str();
}
const ThingOffer = offerOf('OfferedThing', '此事可办事项', [
  { event: 'hold', label: '举行' },
  'publish',
  'archive',
]);
const unready = provision('R-01', 'DESIGN', '办理流程').block('NOT_READY')`
  还没有举行。`;
const ANSWERS = {
  hold: capability(null, anyone),
  publish: capability(null, anyone, [unready]),
  archive: NOT_ALLOWED,
};

const Offers = offers(Thing, ThingOffer, ({ name }: Thing) =>
  name === 'public' ? null : eachAction(ThingOffer, (action) => ANSWERS[action]),
);
@Resolver()
class Things {
  @Query(() => [Thing])
  things(): Thing[] {
    return [{ name: 'own' }, { name: 'public' }];
  }
}

const schema = await buildSchema({ resolvers: [Things, Offers], validate: false });
const ask = async (source: string) =>
  JSON.parse(JSON.stringify((await graphql({ schema, source, contextValue: {} })).data)) as unknown;
const held = { action: 'hold', allowed: true, findings: [] };
const refused = { action: 'publish', allowed: false, findings: [{ code: 'NOT_READY' }] };

it('能办的、缺什么的都列出；别的岗位的不列；公众没有', async () => {
  expect(await ask('{ things { viewerCan { action allowed findings { code } } } }')).toEqual({
    things: [{ viewerCan: [held, refused] }, { viewerCan: [] }],
  });
});

it('可以只问几项', async () => {
  const one = '{ things { viewerCan(actions: [publish, archive]) { action allowed findings { code } } } }';
  expect(await ask(one)).toEqual({ things: [{ viewerCan: [refused] }, { viewerCan: [] }] });
});

it('合同里的事项就是办理流程的事项，文字也是它的', () => {
  expect(printType(schema.getType('OfferedThingAction')!)).toBe(
    '"""此事可办事项"""\nenum OfferedThingAction {\n  """举行"""\n  hold\n  publish\n  archive\n}',
  );
});
