import type { Problem } from '../api.ts';
import { problems } from '../words.ts';

/** A problem in words for people; what the server says of a field goes before. */
export function wordsOf({ code, message, field }: Problem): string {
  if (field !== undefined && message !== '') return message;
  switch (code) {
    case 'offline':
    case 'too_many':
    case 'forbidden':
    case 'unauthorised':
    case 'unavailable':
      return problems[code];
    default:
      return message === '' ? problems.other : message;
  }
}
