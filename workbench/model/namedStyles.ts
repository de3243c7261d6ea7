import {
  CommandType,
  type IMutation,
  type IMutationInfo,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { builtInStyles, isListed, OFFICE_THEME, PLAIN_NORMAL } from "../files/builtInStyles";
import { type NamedStyle, NORMAL_ID, normalOf } from "../files/namedStyles";
import type { Book } from "./book";

/** The styles of the workbook's that are in its file, or will be. */
interface StyleRecord {
  readonly namedStyles: readonly NamedStyle[];
  /** Those of Excel's own that somebody has deleted. */
  readonly deletedStyles: readonly string[];
}

interface SetNamedStylesParams extends StyleRecord {
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

/** Every style that a cell can be given by its name, those of Excel's own included that the file has not got yet. */
export function knownStyles(book: Book): readonly NamedStyle[] {
  const { namedStyles, deletedStyles } = recordOf(book);
  const taken = new Set(namedStyles.map(({ name }) => key(name)));
  const ids = new Set(namedStyles.map(({ builtInId }) => builtInId));
  const theme = (book.workbook.getCustomMetadata()?.["theme"] as string[] | undefined) ?? OFFICE_THEME;
  const normal = normalOf(namedStyles) ?? PLAIN_NORMAL;
  const latent = builtInStyles(theme, normal.look).filter(
    ({ name, builtInId }) =>
      !taken.has(key(name)) && !ids.has(builtInId) && !deletedStyles.some((gone) => key(gone) === key(name)),
  );
  return [...(ids.has(NORMAL_ID) ? [] : [PLAIN_NORMAL]), ...namedStyles, ...latent];
}

/** The styles of the workbook in alphabetical order, as Excel lists them. */
export function listedStyles(book: Book): NamedStyle[] {
  const { namedStyles } = recordOf(book);
  return knownStyles(book)
    .filter((style) => namedStyles.includes(style) || style.builtInId === NORMAL_ID || isListed(style))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** A style by its name; capitals do not matter. */
export function styleByName(book: Book, name: string): NamedStyle | null {
  return knownStyles(book).find((style) => key(style.name) === key(name)) ?? null;
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

interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/** How the style takes the place of the one with its name, or joins the others. */
export function withStyle(book: Book, style: NamedStyle): Step {
  const { namedStyles, deletedStyles } = recordOf(book);
  const isThere = namedStyles.some(({ name }) => name === style.name);
  return stepTo(book, {
    namedStyles: isThere
      ? namedStyles.map((old) => (old.name === style.name ? style : old))
      : [...namedStyles, style],
    deletedStyles: deletedStyles.filter((name) => name !== style.name),
  });
}

/** How the style goes. */
export function withoutStyle(book: Book, style: NamedStyle): Step {
  const { namedStyles, deletedStyles } = recordOf(book);
  return stepTo(book, {
    namedStyles: namedStyles.filter(({ name }) => name !== style.name),
    deletedStyles: style.builtInId === undefined ? deletedStyles : [...deletedStyles, style.name],
  });
}

function stepTo(book: Book, record: StyleRecord): Step {
  const { unitId } = book;
  return {
    redo: { id: SetNamedStylesMutation.id, params: { unitId, ...record } },
    undo: { id: SetNamedStylesMutation.id, params: { unitId, ...recordOf(book) } },
  };
}

function recordOf(book: Book): StyleRecord {
  const custom = book.workbook.getCustomMetadata() as Partial<StyleRecord> | undefined;
  return { namedStyles: custom?.namedStyles ?? [], deletedStyles: custom?.deletedStyles ?? [] };
}

function key(name: string): string {
  return name.toLowerCase();
}
