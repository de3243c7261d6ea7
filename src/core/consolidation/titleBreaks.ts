/** A line of a print: a group's title, or a row. Heights in points of the worksheet. */
export interface PrintedLine {
  readonly isTitle: boolean;
  readonly height: number;
}

/** What a page holds below the headings that stand on each, in points of the worksheet. */
export interface PageRoom {
  /** The print's own title takes some of it. */
  readonly first: number;
  readonly others: number;
}

/** Excel's rows come out a little higher on paper than on the screen: a title so near the end goes over as well. */
const SLACK = 0.05;

/** The lines before which a page has to end, so that no title stands last on it, parted from its first row. */
export function breaksBeforeTitles(lines: readonly PrintedLine[], { first, others }: PageRoom): number[] {
  const breaks: number[] = [];
  let room = first;
  lines.forEach(({ isTitle, height }, index) => {
    const next = lines[index + 1];
    const parts = isTitle && next !== undefined && height + next.height > room - SLACK * others;
    // On a page of its own it would be parted all the same where its row is higher than a page.
    if (parts && room < others) {
      breaks.push(index);
      room = others;
    } else if (height > room) room = others;
    room -= height;
  });
  return breaks;
}
