import { build, type Rolldown } from 'vite';
import { inlineDocuments } from '../../../schema/generate/inline-documents.ts';
import { ONLY_SAID } from '../../../schema/generate/only-said.ts';

type Chunk = Rolldown.OutputChunk;

/** Script of the citizens' pages, built in memory. */
export async function bundle() {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [inlineDocuments()],
    build: {
      write: false,
      rolldownOptions: { input: 'client/citizen.ts', treeshake: { moduleSideEffects: ONLY_SAID } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((one): one is Chunk => one.type === 'chunk');
  return {
    entry: chunks.find(({ isEntry }) => isEntry)!,
    island: (name: string) =>
      chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/islands/${name}.tsx`))!,
    find: (fileName: string) => output.find((one) => one.fileName === fileName),
    /** A chunk with all it imports at once, and with what it loads later too; what the page itself wakes later is another island's. */
    closure: (chunk: Chunk, later = false) => {
      const seen = new Set<Chunk>();
      const visit = (one: Chunk | undefined) => {
        if (!one || seen.has(one)) return;
        seen.add(one);
        for (const name of [...one.imports, ...(later && !one.isEntry ? one.dynamicImports : [])])
          visit(chunks.find(({ fileName }) => fileName === name));
      };
      visit(chunk);
      return [...seen];
    },
  };
}
