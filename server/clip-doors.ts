import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { ConsultationOrRefusal } from '#schema/consultation/consultation-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { ClipUploadInput } from '#schema/playback/explained-clip-view.ts';
import { CaptionsInput } from '#schema/playback/transcript-input.ts';
import { partsAsked } from './consultation/consultation-asked.ts';
import { consultationClips } from './consultation/consultation-clips.ts';
import { consultationAfter } from './consultation/consultation.queries.ts';
import type { Context } from './kernel/context.ts';
import { Refusal } from './law/refusal.ts';
import { addClipTo } from './playback/add-clip.ts';
import { importClipCaptionsOf } from './playback/import-clip-captions.ts';
import { removeClipFrom } from './playback/remove-clip.ts';

/** What may be done with the films of a consultation's interpretation (解读视频). */
export const CLIPS = {
  add: addClipTo(consultationClips),
  importCaptions: importClipCaptionsOf(consultationClips),
  remove: removeClipFrom(consultationClips),
} as const;

/** What came of it: the consultation as it stands now, or the refusal. */
const fresh = (context: Context, info: GraphQLResolveInfo, done: string | Refusal) =>
  done instanceof Refusal ? done : consultationAfter(context, done, partsAsked(info));

/** 解读视频: the doors through which a unit tells its draft in a film. */
@Resolver()
export class ClipResolver {
  @Mutation(() => ConsultationOrRefusal, { description: '添加解读视频：登记要上传的文件' })
  async addClip(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('input', () => ClipUploadInput) input: ClipUploadInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await CLIPS.add(context, consultationId, input));
  }

  @Mutation(() => ConsultationOrRefusal, { description: '导入解读视频的字幕，替换原有的' })
  async importClipCaptions(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => CaptionsInput) input: CaptionsInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await CLIPS.importCaptions(context, id, input, acknowledged));
  }

  @Mutation(() => ConsultationOrRefusal, { description: '移除解读视频' })
  async removeClip(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fresh(context, info, await CLIPS.remove(context, id));
  }
}
