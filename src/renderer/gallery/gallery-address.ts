import { TEXT_PERCENTS } from '../../shared/ipc/preferences.ts';
import type { DrawnLook } from '../app/look.ts';

/** What the gallery shows and how it is drawn. All of it stands in the address, so that a test can ask for any of it. */
export interface GalleryAddress {
  /** One family alone, or null for all. */
  readonly family: string | null;
  readonly look: DrawnLook;
  readonly direction: 'ltr' | 'rtl';
}

/** Reads an address such as `#/gallery/fields?theme=dark&text=200&dir=rtl`. */
export function readGalleryAddress(hash: string): GalleryAddress {
  const [path = '', query = ''] = hash.split('?');
  const wish = new URLSearchParams(query);
  const text = Number(wish.get('text'));
  return {
    family: path.split('/')[2] || null,
    look: {
      theme: wish.get('theme') === 'dark' ? 'dark' : 'light',
      contrast: wish.get('contrast') === 'more' ? 'more' : 'normal',
      density: wish.get('density') === 'compact' ? 'compact' : 'comfortable',
      textPercent: TEXT_PERCENTS.find((percent) => percent === text) ?? 100,
    },
    direction: wish.get('dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The address that `readGalleryAddress` reads back. */
export function galleryAddress({ family, look, direction }: GalleryAddress): string {
  const { theme, contrast, density, textPercent } = look;
  const wish = new URLSearchParams({ theme, contrast, density, text: String(textPercent), dir: direction });
  return `#/gallery${family === null ? '' : `/${family}`}?${wish.toString()}`;
}
