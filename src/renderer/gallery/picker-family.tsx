import { useState } from 'react';

import { Combobox } from '../ui/combobox.tsx';
import { Select } from '../ui/select.tsx';
import { Held, LONG_TEXT, nothing, Specimen, Specimens } from './specimen.tsx';

type Kind = 'visit' | 'call' | 'letter';

const KINDS = [
  { value: 'visit', label: 'Visit at bedside' },
  { value: 'call', label: 'Phone call', description: 'With the patient or family.' },
  { value: 'letter', label: 'Letter', isDisabled: true },
] as const;

interface Service {
  readonly id: string;
  readonly name: string;
}

const SERVICES: readonly Service[] = [
  { id: 'bright', name: 'Bright Path Home Health' },
  { id: 'harbor', name: 'Harbor Food Pantry' },
  { id: 'lake', name: 'Lakeside Rides' },
];

/** Choices that drop down. */
export function PickerFamily() {
  return (
    <>
      <Selects />
      <Specimens of="Combobox">
        <Specimen state="normal, with help">
          <ServiceBox label="Service" description="Type a part of its name." />
        </Specimen>
        <Specimen state="required, empty, error">
          <ServiceBox label="Service to ask" isRequired errorMessage="Choose a service" />
        </Specimen>
        <Specimen state="loading">
          <ServiceBox label="Service, while searching" isLoading services={[]} />
        </Specimen>
        <Specimen state="nothing found">
          <ServiceBox label="Service, none found" services={[]} emptyText="No service has this name." />
        </Specimen>
        <Specimen state="disabled">
          <ServiceBox label="Service asked" isDisabled />
        </Specimen>
        <Specimen state="read-only">
          <ServiceBox label="Service that answered" isReadOnly start="Harbor Food Pantry" />
        </Specimen>
      </Specimens>
    </>
  );
}

function Selects() {
  return (
    <Specimens of="Select">
      <Specimen state="chosen">
        <Held<Kind | null> start="call">
          {(value, onChange) => <Select label="Type" options={KINDS} {...{ value, onChange }} />}
        </Held>
      </Specimen>
      <Specimen state="required, nothing chosen, with help">
        <Held<Kind | null> start={null}>
          {(value, onChange) => (
            <Select
              label="Type of contact"
              isRequired
              placeholder="Choose a type"
              description="How you reached the person."
              options={KINDS}
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="may stay open">
        <Held<Kind | null> start={null}>
          {(value, onChange) => (
            <Select
              label="Preferred contact"
              noneLabel="Not known"
              options={KINDS}
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="error">
        <Held<Kind | null> start={null}>
          {(value, onChange) => (
            <Select
              label="Type of reply"
              placeholder="Choose a type"
              errorMessage="Choose one of the choices"
              options={KINDS}
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="disabled">
        <Select label="Type when sent" isDisabled options={KINDS} value="visit" onChange={nothing} />
      </Specimen>
      <Specimen state="long text">
        <Select
          label="Reason"
          options={[{ value: 'long', label: LONG_TEXT }]}
          value="long"
          onChange={nothing}
        />
      </Specimen>
    </Specimens>
  );
}

interface ServiceBoxProps {
  readonly label: string;
  readonly services?: readonly Service[];
  readonly start?: string;
  readonly description?: string;
  readonly errorMessage?: string;
  readonly emptyText?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly isLoading?: boolean;
}

function ServiceBox({ services = SERVICES, start = '', ...field }: ServiceBoxProps) {
  const [text, setText] = useState(start);
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = text.toLowerCase();
  return (
    <Combobox<Service>
      {...field}
      items={services.filter(({ name }) => name.toLowerCase().includes(wanted))}
      itemKey={({ id }) => id}
      itemText={({ name }) => name}
      inputValue={text}
      onInputChange={setText}
      selectedKey={chosen}
      onSelect={(service) => {
        setChosen(service?.id ?? null);
        if (service) setText(service.name);
      }}
    />
  );
}
