/** Why a file cannot be read: a code that faces translate, and the English sentence for commands. */

export const FAILURES = {
  empty: 'The file is empty.',
  tooLarge: 'The file is larger than {limit} MB, which no credential is.',
  encoding: 'The file’s characters cannot be read: it is neither UTF-8 nor what it says it is ({encoding}).',
  binary: 'The file is neither text nor a kind of document that can be read here.',
  brokenJson: 'The file begins like JSON but is not valid JSON: it may be cut off or damaged.',
  brokenXml: 'The file begins like XML but is not well-formed XML: it may be cut off or damaged.',
  tooDeep: 'The file is nested more than {limit} levels deep, which no credential is. It was not read.',
  tooMany: 'The file holds more than {limit} parts, which no credential does. It was not read.',
  forbiddenKey: 'The file uses the name “{key}”, which no credential needs and attacks use. It was not read.',
  documentType:
    'The file declares a document type (DOCTYPE), through which entities can be smuggled in. It was not read.',
  payload: 'The sealed file does not hold a credential that can be read: its payload is {what}.',
  detached:
    'The file is a seal alone: what it was made over stands in another file. Open the credential itself.',
  unknownJson: 'The file is JSON, but no credential and no Europass CV.',
  unknownXml: 'The file is XML, but no credential and no Europass CV.',
  emptyPresentation: 'The file is a presentation without a credential in it.',
  noCredential: 'The file is a list of linked data without a credential in it.',
  html: 'The file is a web page. Save the credential itself from the Europass viewer or wallet.',
  brokenArchive: 'The archive cannot be opened: it may be cut off or damaged.',
  encryptedArchive: 'The archive is protected with a password. Unpack it first.',
  emptyArchive: 'The archive holds no credential and no CV that can be read.',
  brokenPdf: 'The PDF cannot be opened: it may be cut off or damaged.',
  lockedPdf: 'The PDF is protected with a password. Save it without one first.',
  scannedPdf: 'The PDF holds pictures only, no text and no Europass attachment.',
  turtle: 'The file is linked data in Turtle, which is not read here. Save the credential as JSON-LD.',
  oldWord: 'This is a Word file of the old kind (.doc). Save it as .docx or PDF first.',
} as const;

export type FailureCode = keyof typeof FAILURES;

/** A file that cannot be read; `message` is the English sentence. */
export class CredentialFailure extends Error {
  readonly code: FailureCode;
  readonly params: Record<string, string>;
  constructor(code: FailureCode, params: Record<string, string> = {}, options?: ErrorOptions) {
    super(filled(FAILURES[code], params), options);
    this.name = 'CredentialFailure';
    this.code = code;
    this.params = params;
  }
}

/** A sentence with its `{places}` filled in; a place without a value stays. */
export function filled(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => params[name] ?? place);
}
