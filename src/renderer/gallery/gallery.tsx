import { useLayoutEffect, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';

import { drawLook } from '../app/look.ts';
import { Page } from '../ui/page.tsx';
import { TabLinks } from '../ui/tab-links.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import { FAMILIES } from './families.ts';
import { galleryAddress, readGalleryAddress } from './gallery-address.ts';
import styles from './gallery.module.css';
import { LookBar } from './look-bar.tsx';
import { Family } from './specimen.tsx';

/** Left to right, and a language that is written the other way with the same digits. */
const LOCALES = { ltr: 'en-US', rtl: 'he-IL' } as const;

/** Every base component in every state, for whoever builds and tests the window. Its words are not translated. */
export function Gallery() {
  const address = readGalleryAddress(useSyncExternalStore(subscribe, () => location.hash));
  const { family, look, direction } = address;
  const { theme, contrast, density, textPercent } = look;
  useLayoutEffect(
    () => drawLook({ theme, contrast, density, textPercent }),
    [theme, contrast, density, textPercent],
  );
  useLayoutEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  const places = [{ id: null, title: 'All' }, ...FAMILIES];
  return (
    <I18nProvider locale={LOCALES[direction]}>
      <ToastProvider>
        <main className={styles['gallery']}>
          <Page title="Gallery" description="Every component in every state.">
            <LookBar address={address} />
            <TabLinks
              label="Families of components"
              isBordered
              tabs={places.map(({ id, title }) => ({
                key: title,
                label: title,
                href: galleryAddress({ ...address, family: id }),
                isCurrent: id === family,
              }))}
            />
            {FAMILIES.filter(({ id }) => family === null || id === family).map(({ id, title, Content }) => (
              <Family key={id} id={id} title={title}>
                <Content />
              </Family>
            ))}
          </Page>
        </main>
      </ToastProvider>
    </I18nProvider>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
