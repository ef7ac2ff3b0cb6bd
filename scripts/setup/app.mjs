import { ensureBuild } from './build.mjs';
import { ensureNativeAddons } from './native.mjs';
import { ensureRuntime } from './runtime.mjs';

/** Everything a window needs: Electron, native addons, the built app. Returns the runtime. */
export async function ensureApp(say) {
  const runtime = await ensureRuntime(say);
  await ensureNativeAddons(runtime, say);
  await ensureBuild(say);
  return runtime;
}
