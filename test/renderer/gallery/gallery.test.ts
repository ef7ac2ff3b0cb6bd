import path from 'node:path';

import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

import { galleryAddress, readGalleryAddress } from '../../../src/renderer/gallery/gallery-address.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describe('the address of the gallery', () => {
  it('holds everything that can be chosen', () => {
    const address = {
      family: 'dates',
      look: { theme: 'dark', contrast: 'more', density: 'compact', textPercent: 200 },
      direction: 'rtl',
    } as const;
    expect(readGalleryAddress(galleryAddress(address))).toEqual(address);
  });

  it('shows everything in the usual look when nothing or nonsense is chosen', () => {
    const usual = {
      family: null,
      look: { theme: 'light', contrast: 'normal', density: 'comfortable', textPercent: 100 },
      direction: 'ltr',
    };
    expect(readGalleryAddress('#/gallery')).toEqual(usual);
    expect(readGalleryAddress('#/gallery?theme=pink&text=900&dir=up')).toEqual(usual);
  });
});

describe('the build of the window', () => {
  /** The files of src/renderer/gallery/ that a build takes in. */
  async function galleryFilesIn(mode: string): Promise<readonly string[]> {
    const result = (await build({
      configFile: path.join(ROOT, 'vite.renderer.config.ts'),
      mode,
      logLevel: 'silent',
      build: { write: false, minify: false },
    })) as Rolldown.RolldownOutput;
    return result.output.flatMap((part) =>
      part.type === 'chunk' ? part.moduleIds.filter((id) => id.includes('/renderer/gallery/')) : [],
    );
  }

  it('leaves the gallery out of what users get', { timeout: 120_000 }, async () => {
    expect(await galleryFilesIn('production')).toEqual([]);
    // Control: the search finds it where it is.
    expect((await galleryFilesIn('for-developers')).length).toBeGreaterThan(10);
  });
});
