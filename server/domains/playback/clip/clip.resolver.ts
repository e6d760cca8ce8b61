import { orRefusal } from '#schema/kernel/refusal.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { id } from '#schema/kernel/fields.ts';
import { ClipUploadInput } from '#schema/playback/explained-clip-view.ts';
import { CaptionsInput } from '#schema/playback/transcript-input.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import {
  acknowledges,
  arg,
  asked,
  byId,
  input,
  mutation,
  mutations,
} from '#server/ground/kernel/mutations.ts';
import { Refusal } from '#server/law/refusal.ts';
import { addClipTo } from './add-clip.ts';
import type { ClipOwner } from './clip-owner.ts';
import { importClipCaptionsOf } from './import-clip-captions.ts';
import { removeClipFrom } from './remove-clip.ts';

type After = (context: Context, id: string, info: GraphQLResolveInfo) => unknown;

/** 解读视频: a unit's explanation of its draft on film; each mutation answers the owner of the film as it is afterwards. */
export function clipMutations(owner: ClipOwner, after: After) {
  const add = addClipTo(owner);
  const importCaptions = importClipCaptionsOf(owner);
  const remove = removeClipFrom(owner);
  const fresh = (context: Context, info: GraphQLResolveInfo, done: string | Refusal) =>
    done instanceof Refusal ? done : after(context, done, info);

  return mutations({
    addClip: mutation(
      orRefusal(ConsultationView),
      '添加解读视频：登记要上传的文件',
      [arg('consultationId', id), input(ClipUploadInput), asked],
      async (context, ownerId, upload, info) => fresh(context, info, await add(context, ownerId, upload)),
    ),
    importClipCaptions: mutation(
      orRefusal(ConsultationView),
      '导入解读视频的字幕，替换原有的',
      [byId, input(CaptionsInput), acknowledges, asked],
      async (context, clipId, captions, acknowledged, info) =>
        fresh(context, info, await importCaptions(context, clipId, captions, acknowledged)),
    ),
    removeClip: mutation(
      orRefusal(ConsultationView),
      '移除解读视频',
      [byId, asked],
      async (context, clipId, info) => fresh(context, info, await remove(context, clipId)),
    ),
  });
}
