/** System of a medical record number that does not say which hospital gave it, typed here or read from a file. */
export const LOCAL_MRN_SYSTEM = 'urn:almoner:mrn';

/** System of the United States social security number. @source FHIR R4, identifier registry. */
export const SSN_SYSTEM = 'http://hl7.org/fhir/sid/us-ssn';
