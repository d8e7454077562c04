import { fill, type Sentence, type Values } from '../domain/language/translate.ts';
import { fileWords } from '../domain/language/words/files.ts';

export type FileErrorCode = keyof typeof fileWords;

/** A file that cannot be read as a table; `sentence` says so to a person. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly sentence: Sentence;

  constructor(code: FileErrorCode, values: Values) {
    const sentence = {
      zh: fill(fileWords[code].zh, values),
      en: fill(fileWords[code].en, values),
    };
    super(sentence.en);
    this.name = 'FileError';
    this.code = code;
    this.sentence = sentence;
  }
}
