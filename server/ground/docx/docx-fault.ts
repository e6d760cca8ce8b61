/** Why a Word file is not read (不予读取的原因). */
export enum DocxFault {
  /** OLE: encrypted, or .doc and .wps of old. */
  LEGACY = 'LEGACY',
  NOT_DOCX = 'NOT_DOCX',
  DAMAGED = 'DAMAGED',
  MACROS = 'MACROS',
  TOO_LARGE = 'TOO_LARGE',
  SWELLS = 'SWELLS',
  UNSAFE_NAME = 'UNSAFE_NAME',
  ENTITIES = 'ENTITIES',
}

/** Carries the fault out of whatever depth it was found in. */
export class FaultyDocx extends Error {
  constructor(readonly fault: DocxFault) {
    super(fault);
  }
}
