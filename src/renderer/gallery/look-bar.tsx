import { TEXT_PERCENTS } from '../../shared/ipc/preferences.ts';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { galleryAddress, type GalleryAddress } from './gallery-address.ts';
import styles from './gallery.module.css';

/** Chooses how the gallery is drawn. Every choice is a new address. */
export function LookBar({ address }: { readonly address: GalleryAddress }) {
  const { look } = address;
  const go = (next: Partial<GalleryAddress>) => {
    location.hash = galleryAddress({ ...address, ...next });
  };
  return (
    <div className={styles['bar']}>
      <RadioGroup
        label="Theme"
        look="segmented"
        value={look.theme}
        onChange={(theme) => go({ look: { ...look, theme } })}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
      <RadioGroup
        label="Contrast"
        look="segmented"
        value={look.contrast}
        onChange={(contrast) => go({ look: { ...look, contrast } })}
        options={[
          { value: 'normal', label: 'Normal' },
          { value: 'more', label: 'More' },
        ]}
      />
      <RadioGroup
        label="Density"
        look="segmented"
        value={look.density}
        onChange={(density) => go({ look: { ...look, density } })}
        options={[
          { value: 'comfortable', label: 'Comfortable' },
          { value: 'compact', label: 'Compact' },
        ]}
      />
      <RadioGroup
        label="Direction"
        look="segmented"
        value={address.direction}
        onChange={(direction) => go({ direction })}
        options={[
          { value: 'ltr', label: 'Left to right' },
          { value: 'rtl', label: 'Right to left' },
        ]}
      />
      <Select
        label="Text size"
        value={String(look.textPercent)}
        onChange={(text) =>
          go({
            look: {
              ...look,
              textPercent: TEXT_PERCENTS.find((percent) => String(percent) === text) ?? 100,
            },
          })
        }
        options={TEXT_PERCENTS.map((percent) => ({ value: String(percent), label: `${percent} %` }))}
      />
    </div>
  );
}
