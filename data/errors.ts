/** A fault in the records. All four parts are required, so that no message lacks the way out. */
export class DataError extends Error {
  readonly file: string;
  readonly record: string;
  readonly rule: string;
  readonly wayOut: string;

  constructor(part: { file: string; record: string; rule: string; wayOut: string }) {
    super(`${part.file}, "${part.record}": ${part.rule}. ${part.wayOut}`);
    this.name = 'DataError';
    this.file = part.file;
    this.record = part.record;
    this.rule = part.rule;
    this.wayOut = part.wayOut;
  }
}
