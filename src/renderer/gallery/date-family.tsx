import { DateField } from '../ui/date-field.tsx';
import { PartialDateField } from '../ui/partial-date-field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { Held, nothing, Specimen, Specimens } from './specimen.tsx';

type Text = string | null;

/** Days and times. */
export function DateFamily() {
  return (
    <>
      <DateFields />
      <PartialDateFields />
      <Specimens of="TimeField">
        <Specimen state="normal">
          <Held<Text> start="14:14">
            {(value, onChange) => <TimeField label="Time" {...{ value, onChange }} />}
          </Held>
        </Specimen>
        <Specimen state="empty, required, with help">
          <Held<Text> start={null}>
            {(value, onChange) => (
              <TimeField label="Pick-up" isRequired description="Local time." {...{ value, onChange }} />
            )}
          </Held>
        </Specimen>
        <Specimen state="error">
          <Held<Text> start={null}>
            {(value, onChange) => (
              <TimeField label="Time of the call" errorMessage="Fill this in" {...{ value, onChange }} />
            )}
          </Held>
        </Specimen>
        <Specimen state="read-only and disabled">
          <TimeField label="Signed at" isReadOnly value="09:05" onChange={nothing} />
          <TimeField label="Sent at" isDisabled value="10:40" onChange={nothing} />
        </Specimen>
      </Specimens>
    </>
  );
}

function DateFields() {
  return (
    <Specimens of="DateField">
      <Specimen state="normal">
        <Held<Text> start="2026-11-24">
          {(value, onChange) => <DateField label="Date" {...{ value, onChange }} />}
        </Held>
      </Specimen>
      <Specimen state="empty, required, with help">
        <Held<Text> start={null}>
          {(value, onChange) => (
            <DateField
              label="Planned discharge"
              isRequired
              description="As the team agreed."
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="error, days before November 16 cannot be chosen">
        <Held<Text> start="2026-11-20">
          {(value, onChange) => (
            <DateField
              label="Day of the reply"
              min="2026-11-16"
              max="2026-11-24"
              errorMessage="Enter a day in this stay"
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="read-only">
        <DateField label="Admitted" isReadOnly value="2026-11-16" onChange={nothing} />
      </Specimen>
      <Specimen state="disabled">
        <DateField label="Closed on" isDisabled value="2026-11-24" onChange={nothing} />
      </Specimen>
    </Specimens>
  );
}

function PartialDateFields() {
  return (
    <Specimens of="PartialDateField">
      <Specimen state="full date">
        <Held<Text> start="1961-03-14">
          {(value, onChange) => <PartialDateField label="Birth date" {...{ value, onChange }} />}
        </Held>
      </Specimen>
      <Specimen state="month and year">
        <Held<Text> start="1948-03">
          {(value, onChange) => <PartialDateField label="Moved here" {...{ value, onChange }} />}
        </Held>
      </Specimen>
      <Specimen state="year alone">
        <Held<Text> start="1990">
          {(value, onChange) => <PartialDateField label="Sober since" {...{ value, onChange }} />}
        </Held>
      </Specimen>
      <Specimen state="empty, required, with help">
        <Held<Text> start={null}>
          {(value, onChange) => (
            <PartialDateField
              label="First diagnosis"
              isRequired
              description="As the patient tells it."
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="error">
        <Held<Text> start="-03-14">
          {(value, onChange) => (
            <PartialDateField
              label="Birth date of the child"
              errorMessage="Enter the year too"
              {...{ value, onChange }}
            />
          )}
        </Held>
      </Specimen>
      <Specimen state="read-only">
        <PartialDateField label="Widowed" isReadOnly value="2019-08" onChange={nothing} />
      </Specimen>
      <Specimen state="disabled">
        <PartialDateField label="Retired" isDisabled value="2016" onChange={nothing} />
      </Specimen>
    </Specimens>
  );
}
