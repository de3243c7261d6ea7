import {
  CommandType,
  type IMutation,
  type IMutationInfo,
  IUniverInstanceService,
  type IWorkbookData,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { builtInStyles, isListed, OFFICE_THEME, PLAIN_NORMAL } from "../../files/builtInStyles";
import type { FileStyle } from "../../files/cellMarks";
import { type NamedStyle, NORMAL_ID, normalOf } from "../../files/namedStyles";
import type { Book } from "../book";

/** The styles of the workbook's that are in its file, or will be. */
interface StyleRecord {
  readonly namedStyles: readonly NamedStyle[];
  /** Those of Excel's own that somebody has deleted. */
  readonly deletedStyles: readonly string[];
  /** The colours of the file's theme, which does not change. */
  readonly theme: readonly string[];
}

type Styles = Omit<StyleRecord, "theme">;

interface SetNamedStylesParams extends Styles {
  readonly unitId: string;
}

/** Replaces the workbook's named styles, of which the grid knows nothing. */
export const SetNamedStylesMutation: IMutation<SetNamedStylesParams> = {
  id: "workbench.mutation.set-named-styles",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, namedStyles, deletedStyles }) => {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) return false;
    workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), namedStyles, deletedStyles });
    return true;
  },
};

/** What `knownStyles` has made of a record, for as long as it is the workbook's. */
interface Known {
  readonly record: StyleRecord;
  readonly styles: readonly NamedStyle[];
  readonly byKey: ReadonlyMap<string, NamedStyle>;
}

const known = new WeakMap<Book, Known>();

function knownOf(book: Book): Known {
  const record = recordOf(book);
  const last = known.get(book);
  const isSame =
    last?.record.namedStyles === record.namedStyles && last.record.deletedStyles === record.deletedStyles;
  if (last && isSame && last.record.theme === record.theme) return last;
  const styles = stylesIn(record);
  const made = { record, styles, byKey: new Map(styles.map((style) => [key(style.name), style])) };
  known.set(book, made);
  return made;
}

function stylesIn({ namedStyles, deletedStyles, theme }: StyleRecord): NamedStyle[] {
  const taken = new Set([...namedStyles.map(({ name }) => key(name)), ...deletedStyles.map(key)]);
  const ids = new Set(namedStyles.map(({ builtInId }) => builtInId));
  const normal = normalOf(namedStyles) ?? PLAIN_NORMAL;
  const latent = builtInStyles(theme, normal.look).filter(
    ({ name, builtInId }) => !taken.has(key(name)) && !ids.has(builtInId),
  );
  return [...(ids.has(NORMAL_ID) ? [] : [PLAIN_NORMAL]), ...namedStyles, ...latent];
}

/** Every style that a cell can be given by its name, those of Excel's own included that the file has not got yet. */
export function knownStyles(book: Book): readonly NamedStyle[] {
  return knownOf(book).styles;
}

/** The styles of the workbook in alphabetical order, as Excel lists them. */
export function listedStyles(book: Book): NamedStyle[] {
  const inFile = new Set(recordOf(book).namedStyles);
  return knownStyles(book)
    .filter((style) => inFile.has(style) || style.builtInId === NORMAL_ID || isListed(style))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** A style by its name; capitals do not matter. */
export function styleByName(book: Book, name: string): NamedStyle | null {
  return knownOf(book).byKey.get(key(name)) ?? null;
}

/** The style of cells that have no other. */
export function normalStyle(book: Book): NamedStyle {
  return normalOf(recordOf(book).namedStyles) ?? PLAIN_NORMAL;
}

/** Has the file have the style from now on: a new one, or one of Excel's own that is used. */
export function keepStyle(book: Book, style: NamedStyle): void {
  if (recordOf(book).namedStyles.includes(style)) return;
  const { redo, undo } = withStyle(book, style);
  book.mutate([redo], [undo]);
}

/** Takes over what cells from another workbook need: a style whose name is known here stays as it is here. */
export function adoptStyles(book: Book, snapshot: IWorkbookData): void {
  const used = new Set(
    Object.values(snapshot.styles).map((style: Nullable<FileStyle>) => (style ? style.styleName : undefined)),
  );
  const { namedStyles, deletedStyles } = recordOf(book);
  const here = new Set(namedStyles.map(({ name }) => key(name)));
  const others = (snapshot.custom as Partial<StyleRecord> | undefined)?.namedStyles ?? [];
  const added = others.filter(({ name }) => used.has(name) && !here.has(key(name)));
  if (added.length === 0) return;
  book.run(SetNamedStylesMutation.id, {
    unitId: book.unitId,
    namedStyles: [...namedStyles, ...added.map((style) => styleByName(book, style.name) ?? style)],
    deletedStyles,
  });
}

interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/** How the style takes the place of the one with its name, or joins the others. */
export function withStyle(book: Book, style: NamedStyle): Step {
  const record = recordOf(book);
  const { namedStyles, deletedStyles } = record;
  const isThere = namedStyles.some(({ name }) => name === style.name);
  const now = {
    namedStyles: isThere
      ? namedStyles.map((old) => (old.name === style.name ? style : old))
      : [...namedStyles, style],
    deletedStyles: deletedStyles.filter((name) => name !== style.name),
  };
  return stepTo(book, now, record);
}

/** How the style goes. */
export function withoutStyle(book: Book, style: NamedStyle): Step {
  const record = recordOf(book);
  const { namedStyles, deletedStyles } = record;
  const now = {
    namedStyles: namedStyles.filter(({ name }) => name !== style.name),
    deletedStyles: style.builtInId === undefined ? deletedStyles : [...deletedStyles, style.name],
  };
  return stepTo(book, now, record);
}

function stepTo({ unitId }: Book, now: Styles, { namedStyles, deletedStyles }: Styles): Step {
  const { id } = SetNamedStylesMutation;
  return {
    redo: { id, params: { unitId, ...now } },
    undo: { id, params: { unitId, namedStyles, deletedStyles } },
  };
}

const NONE: readonly never[] = [];

function recordOf(book: Book): StyleRecord {
  const custom = book.workbook.getCustomMetadata() as Partial<StyleRecord> | undefined;
  const { namedStyles = NONE, deletedStyles = NONE, theme = OFFICE_THEME } = custom ?? {};
  return { namedStyles, deletedStyles, theme };
}

function key(name: string): string {
  return name.toLowerCase();
}
