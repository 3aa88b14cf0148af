/** A line that is not blank, and its number in the text from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** The lines of a text that are not blank, one at a time: a text of many million line ends costs no memory. */
export function* filledLines(text: string): Generator<Line> {
  let number = 1;
  for (let from = 0; from <= text.length; number++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const line = to === from ? '' : text.slice(from, to);
    if (line !== '' && line.trim() !== '') yield { text: line, number };
    from = to + 1;
  }
}
