import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';

/** The bundler knows the mode and drops the import, and with it the whole gallery, from what users get. */
const Gallery =
  import.meta.env.MODE === 'for-developers'
    ? lazy(async () => ({ default: (await import('../gallery/gallery.tsx')).Gallery }))
    : null;

/** Shows the gallery of components at `#/gallery` in a build for development, before anybody signs in. */
export function GalleryDoor({ children }: { readonly children: ReactNode }) {
  const isAsked = useSyncExternalStore(subscribe, () => location.hash.startsWith('#/gallery'));
  if (!Gallery || !isAsked) return children;
  return (
    <Suspense>
      <Gallery />
    </Suspense>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
