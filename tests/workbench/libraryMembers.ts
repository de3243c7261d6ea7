const CLASS = /"_className",\{get:function\(\)\{return"(\w+)"\}/g;
const MEMBER = /\.prototype(?:\.(\w+)=function|,"(\w+)",)/g;

/**
 * Which members the packaged library can ask Excel for, read off its text: the types may be of a newer one.
 * @param source the text of `excel-web-16.00.js`, which is minified
 * @returns by class, the members' names as an add-in writes them
 */
export function libraryMembers(source: string): Map<string, ReadonlySet<string>> {
  const classes = [...source.matchAll(CLASS)];
  return new Map(
    classes.map((found, index): [string, ReadonlySet<string>] => {
      const text = source.slice(found.index, classes[index + 1]?.index);
      return [
        found[1] ?? "",
        new Set([...text.matchAll(MEMBER)].map(([, method, property]) => method ?? property ?? "")),
      ];
    }),
  );
}
