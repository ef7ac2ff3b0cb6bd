import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { ImportSection, ProposedPerson, SectionDifference } from '../../shared/imports/proposal.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { SECTION_WORDS } from './import-words.ts';
import styles from './imports.module.css';
import { sectionContents } from './section-contents.ts';

interface Props {
  readonly person: ProposedPerson;
  readonly differences: readonly SectionDifference[];
  /** Somebody new always brings name, birth date and sex. */
  readonly isNewPerson: boolean;
  readonly sections: readonly ImportSection[];
  readonly onChange: (sections: readonly ImportSection[]) => void;
}

/** Which parts of a person to take over. Parts with nothing new are not on offer. */
export function SectionChoices({ person, differences, isNewPerson, sections, onChange }: Props) {
  const { i18n } = useLingui();
  const offered = differences.filter(({ added, changed }) => added + changed > 0);
  if (offered.length === 0)
    return (
      <p className={styles['quiet']}>
        <Trans>Everything in the file is on file already.</Trans>
      </p>
    );
  return (
    <div className={styles['sections']}>
      {offered.map((difference) => {
        const { section } = difference;
        const isFixed = isNewPerson && section === 'identity';
        return (
          <div key={section}>
            <Checkbox
              label={
                <>
                  {i18n._(SECTION_WORDS[section])}: <Counts difference={difference} />
                </>
              }
              isDisabled={isFixed}
              isSelected={isFixed || sections.includes(section)}
              onChange={(isSelected) =>
                onChange(isSelected ? [...sections, section] : sections.filter((one) => one !== section))
              }
            />
            <ul className={styles['contents']}>
              {sectionContents(person, section).map((text) => (
                <li key={text}>
                  <bdi>{text}</bdi>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Counts({ difference: { added, changed } }: { readonly difference: SectionDifference }) {
  return (
    <>
      {added > 0 && <Plural value={added} one="# new" other="# new" />}
      {added > 0 && changed > 0 && ', '}
      {changed > 0 && <Plural value={changed} one="# changed" other="# changed" />}
    </>
  );
}
