import { evalBook } from './eval-book';

/** `npm run eval:book`: how well the book is found, on questions kept apart from it. */
console.log(evalBook());
