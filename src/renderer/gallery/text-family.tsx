import { Phone } from 'lucide-react';

import { NumberField } from '../ui/number-field.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Held, LONG_TEXT, Specimen, Specimens } from './specimen.tsx';

/** Everything that is typed as text or as a number. */
export function TextFamily() {
  return (
    <>
      <TextFields />
      <Specimens of="TextArea">
        <Specimen state="normal">
          <Held start="">{(value, onChange) => <TextArea label="Note" {...{ value, onChange }} />}</Held>
        </Specimen>
        <Specimen state="with help and a counter">
          <Held start="Lives alone.">
            {(value, onChange) => (
              <TextArea
                label="Situation"
                description="In the patient's own words."
                limit={200}
                {...{ value, onChange }}
              />
            )}
          </Held>
        </Specimen>
        <Specimen state="over the limit, with an error">
          <Held start={LONG_TEXT}>
            {(value, onChange) => (
              <TextArea
                label="Reason"
                isRequired
                limit={80}
                errorMessage="Use at most 80 characters"
                {...{ value, onChange }}
              />
            )}
          </Held>
        </Specimen>
        <Specimen state="read-only">
          <TextArea label="Signed note" isReadOnly value={LONG_TEXT} />
        </Specimen>
        <Specimen state="disabled">
          <TextArea label="Comment" isDisabled value="Not yet." />
        </Specimen>
      </Specimens>
      <Specimens of="NumberField">
        <Specimen state="normal">
          <Held<number | null> start={15}>
            {(value, onChange) => <NumberField label="Minutes" {...{ value, onChange }} />}
          </Held>
        </Specimen>
        <Specimen state="empty, required, with help">
          <Held<number | null> start={null}>
            {(value, onChange) => (
              <NumberField label="Steps at home" isRequired description="Indoors." {...{ value, onChange }} />
            )}
          </Held>
        </Specimen>
        <Specimen state="error">
          <Held<number | null> start={-1}>
            {(value, onChange) => (
              <NumberField label="Visits" errorMessage="Enter 0 or more" {...{ value, onChange }} />
            )}
          </Held>
        </Specimen>
      </Specimens>
      <Specimens of="SearchField">
        <Specimen state="empty, with a shortcut">
          <SearchField label="Filter this list" placeholder="Name or record number" shortcut="/" />
        </Specimen>
        <Specimen state="filled">
          <SearchField label="Filter the directory" defaultValue="home health" />
        </Specimen>
        <Specimen state="disabled">
          <SearchField label="Filter an empty list" isDisabled />
        </Specimen>
      </Specimens>
    </>
  );
}

function TextFields() {
  return (
    <Specimens of="TextField">
      <Specimen state="normal">
        <TextField label="Family name" defaultValue="Rivera" />
      </Specimen>
      <Specimen state="required, empty, with a placeholder">
        <TextField label="Given name" isRequired placeholder="As on the wristband" />
      </Specimen>
      <Specimen state="with help">
        <TextField label="Record number" description="From the hospital's system." />
      </Specimen>
      <Specimen state="error">
        <TextField label="Postal code" isRequired defaultValue="6061" errorMessage="Enter all five digits" />
      </Specimen>
      <Specimen state="read-only">
        <TextField label="Account" isReadOnly defaultValue="amara" />
      </Specimen>
      <Specimen state="disabled">
        <TextField label="Pronouns" isDisabled defaultValue="she/her" />
      </Specimen>
      <Specimen state="with a symbol and a unit">
        <TextField
          label="Telephone"
          leading={<Phone size={16} aria-hidden />}
          trailing={<span>work</span>}
          defaultValue="312-555-0100"
        />
      </Specimen>
      <Specimen state="long text">
        <TextField label={LONG_TEXT} defaultValue={LONG_TEXT} description={LONG_TEXT} />
      </Specimen>
    </Specimens>
  );
}
