import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { RecordingUploadInput } from '#schema/playback/recording-input.ts';
import { RecordingOrRefusal, RecordingView } from '#schema/playback/recording-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { beginRecordingUpload } from './begin-recording-upload.ts';
import { discardRecordingFile } from './discard-recording-file.ts';
import { freshRecording } from './fresh-recording.ts';
import { makeRecordingCut } from './make-recording-cut.ts';
import { makeRecordingRenditions } from './make-recording-renditions.ts';

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);

/** Files of a recording (录像文件): uploaded, made by the server, discarded. */
@Resolver(() => RecordingView)
export class RecordingFileResolver {
  @Mutation(() => RecordingOrRefusal, { description: '登记要上传的文件；字节随后经断点续传接口送来' })
  async beginRecordingUpload(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => RecordingUploadInput) input: RecordingUploadInput,
    @Ctx() context: Context,
  ) {
    return freshRecording(context, await beginRecordingUpload(context, id, version, input));
  }

  @Mutation(() => RecordingOrRefusal, { description: '移除文件，或者放弃上传' })
  async discardRecordingFile(
    @Id() id: string,
    @Version() version: number,
    @Arg('fileId', () => ID) fileId: string,
    @Ctx() context: Context,
  ) {
    return freshRecording(context, await discardRecordingFile(context, id, version, fileId));
  }

  @Mutation(() => RecordingOrRefusal, { description: '由服务器剪去依法不公开的时段，需要转码程序' })
  async makeRecordingCut(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshRecording(context, await makeRecordingCut(context, id, version));
  }

  @Mutation(() => RecordingOrRefusal, { description: '由服务器生成清晰度较低的转码版，需要转码程序' })
  async makeRecordingRenditions(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshRecording(context, await makeRecordingRenditions(context, id, version));
  }
}
