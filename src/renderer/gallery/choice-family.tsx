import { ChartLine, Table } from 'lucide-react';

import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Held, LONG_TEXT, nothing, Specimen, Specimens } from './specimen.tsx';

type Need = 'housing' | 'food' | 'ride' | 'other';

const NEEDS = [
  { value: 'housing', label: 'Housing' },
  { value: 'food', label: 'Food', description: 'Meals, groceries or benefits.' },
  { value: 'ride', label: 'A ride home', isDisabled: true },
  { value: 'other', label: 'Something else' },
] as const;

const VIEWS = [
  { value: 'chart', label: 'Chart', icon: ChartLine },
  { value: 'table', label: 'Table', icon: Table },
] as const;

/** Choices that are all in sight. */
export function ChoiceFamily() {
  return (
    <>
      <RadioGroups />
      <CheckboxGroups />
      <Specimens of="Checkbox">
        <Specimen state="off, on, some">
          <Checkbox label="Interpreter needed" />
          <Checkbox label="Consent given" defaultSelected />
          <Checkbox label="All sections" isIndeterminate />
        </Specimen>
        <Specimen state="with help, required">
          <Checkbox label="I have told the nurse" isRequired description="By name, not by message." />
        </Specimen>
        <Specimen state="error">
          <Checkbox label="I have read the plan aloud" errorMessage="Tick this before you sign" />
        </Specimen>
        <Specimen state="read-only and disabled">
          <Checkbox label="Signed" isReadOnly defaultSelected />
          <Checkbox label="Not allowed" isDisabled />
          <Checkbox label="Decided elsewhere" isDisabled defaultSelected />
        </Specimen>
        <Specimen state="long text">
          <Checkbox label={LONG_TEXT} />
        </Specimen>
      </Specimens>
    </>
  );
}

function RadioGroups() {
  return (
    <Specimens of="RadioGroup">
      <Specimen state="list, one chosen">
        <Held<Need | null> start="food">
          {(value, onChange) => <RadioGroup label="Main need" options={NEEDS} {...{ value, onChange }} />}
        </Held>
      </Specimen>
      <Specimen state="required, none chosen, error">
        <Held<Need | null> start={null}>
          {(value, onChange) => (
            <RadioGroup
              label="Most urgent need"
              isRequired
              options={NEEDS}
              errorMessage="Choose one of the choices"
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="disabled">
        <RadioGroup label="Need when closed" isDisabled options={NEEDS} value="housing" onChange={nothing} />
      </Specimen>
      <Specimen state="read-only">
        <RadioGroup label="Need when signed" isReadOnly options={NEEDS} value="other" onChange={nothing} />
      </Specimen>
      <Specimen state="segmented, with icons and help">
        <Held<'chart' | 'table' | null> start="chart">
          {(value, onChange) => (
            <RadioGroup
              label="Show as"
              look="segmented"
              description="Both say the same."
              options={VIEWS}
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="segmented, error">
        <Held<Need | null> start={null}>
          {(value, onChange) => (
            <RadioGroup
              label="Need, in short"
              look="segmented"
              options={NEEDS.map(({ value: need, label }) => ({ value: need, label }))}
              errorMessage="Choose one of the choices"
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="segmented, disabled">
        <RadioGroup
          label="Show as, later"
          look="segmented"
          isDisabled
          options={VIEWS}
          value="table"
          onChange={nothing}
        />
      </Specimen>
    </Specimens>
  );
}

function CheckboxGroups() {
  return (
    <Specimens of="CheckboxGroup">
      <Specimen state="normal, with help">
        <Held<readonly Need[]> start={['food', 'other']}>
          {(value, onChange) => (
            <CheckboxGroup
              label="Needs"
              description="All that apply."
              options={NEEDS}
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="required, error">
        <Held<readonly Need[]> start={[]}>
          {(value, onChange) => (
            <CheckboxGroup
              label="Needs to refer"
              isRequired
              options={NEEDS}
              errorMessage="Choose at least 1"
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="disabled">
        <CheckboxGroup label="Needs met" isDisabled options={NEEDS} value={['housing']} onChange={nothing} />
      </Specimen>
    </Specimens>
  );
}
