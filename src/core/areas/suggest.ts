import { fold } from "../text/fold";
import { AREA_CODES, type AreaCatalogue, type AreaCode } from "./catalogue";
import { isCompound } from "./compounds";
import { EMPTY_WORDS, featuresOf, type Feature } from "./features";
import { MODEL, OUTSIDE, scoreClasses, speaksFor, type Model } from "./model";
import { indexTaggedRows, type Neighbour, type TaggedRow } from "./taggedRows";
import { wordsOf, type Word } from "./words";

/** Rõ: may be accepted unread. Cần chọn: one of two. Chưa xác định: a person has to read it. */
export type Certainty = "clear" | "choose" | "unknown";

/** A piece of the row's problem in NFC, whole words of it, and where it stands there: UTF-16 offsets, the end excluded. */
export interface Reason {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a row seems to be about. */
export interface Suggestion {
  /** Codes of the catalogue. */
  readonly area: string;
  readonly second: string | null;
  readonly certainty: Certainty;
  /** The row's own words that decided, the weightiest first; none where only likeness or lone syllables decided. */
  readonly reasons: readonly Reason[];
  /** The tagged row of this workbook that it is like, where that decided. */
  readonly like: TaggedRow | null;
}

/** From these shares of certainty on; measured in docs/areas.md. */
const CLEAR = 0.85;
const CHOOSE = 0.5;
/** How far the general model may put an area behind its best, and what a tagged row that says the same is worth. */
const FARTHEST = 6;
const LIKENESS_WORTH = 7;
/** What “TC 3.4” is worth: Sở Nội vụ's own number, wrong only where a province numbers otherwise. */
const NUMBER_WORTH = 4;
const MOST_REASONS = 3;

/** “TC 3.4”, “TCTP 6.1.2”, “Tiêu chí 3.4”, “LV7” at the beginning: the first number is the area's in the index. */
const CRITERION =
  /^[("\s]*(?:tctp|tc|tieu chi(?: thanh phan)?)(?: so)?[ .]?([1-8])\.\d|^[("\s]*(?:lv|linh vuc) ?([1-8])\b/;
/** All that a row says which has nothing to tag: “Không có tồn tại, hạn chế”, “Như năm 2022”. */
const NOTHING = new Set(
  (
    "khong co phat sinh ton tai han che noi dung nhu nam tren ky quy truoc da neu cu van tiep tuc nt chua trong thang " +
    "don vi phong tieu chi diem bi tru nao gi va cac muc dong y bo xem phan o"
  ).split(" "),
);

/** Suggests an area for a row's problem; `null` where the text says nothing that could be tagged. */
export type Suggest = (problem: string) => Suggestion | null;

/**
 * A suggester for one workbook. It works offline and always answers the same to the same.
 * @param catalogue the workbook's areas; only these are suggested
 * @param tagged rows that people have tagged there; they outweigh the general model
 */
export function createSuggest(
  catalogue: AreaCatalogue,
  tagged: readonly TaggedRow[],
  model: Model = MODEL,
): Suggest {
  const codes = catalogue.map(({ code }) => code);
  const neighbours = indexTaggedRows(
    tagged
      .filter(({ area }) => codes.includes(area))
      .map(({ problem, area }) => ({ problem, area, words: wordsOf(problem) })),
  );

  return (problem) => {
    const words = wordsOf(problem);
    if (saysNothing(problem, words)) return null;
    const number = areaOfNumber(problem);
    const features = featuresOf(words);
    const like = neighbours(words);
    const general = scoreClasses(features, model);
    const last = Math.max(...general.values()) - FARTHEST;
    const ranked = rank([...codes, OUTSIDE], (code) => {
      if (code === OUTSIDE) return Math.max(last, general.get(OUTSIDE) ?? last);
      const alike = like.reduce((sum, { row, likeness }) => sum + (row.area === code ? likeness : 0), 0);
      // An area of Văn phòng's own is known from its rows alone: without one it stands behind all others.
      const said = Math.max(last, isAreaCode(code) ? (general.get(code) ?? last) : last);
      return said + LIKENESS_WORTH * alike + (code === number ? NUMBER_WORTH : 0);
    });
    const [first, second] = ranked.filter(({ code }) => code !== OUTSIDE);
    if (first === undefined) return null;
    const known = number !== null || like.length > 0 || features.some(({ name }) => model.weights.has(name));
    if (!known) return null;
    return {
      area: first.code,
      second: second?.code ?? null,
      certainty: ranked[0] === first ? certaintyOf(first.share) : "unknown",
      reasons: reasonsFor(problem, features, first.code, model),
      like: closest(like, first.code),
    };
  };
}

/** “Không có”, “Như năm 2022”, dots: a row that needs no area. */
export function hasNothingToTag(problem: string): boolean {
  return saysNothing(problem, wordsOf(problem));
}

function saysNothing(problem: string, words: readonly Word[]): boolean {
  return words.every(({ word }) => NOTHING.has(word)) && areaOfNumber(problem) === null;
}

function certaintyOf(share: number): Certainty {
  if (share >= CLEAR) return "clear";
  return share >= CHOOSE ? "choose" : "unknown";
}

/** The areas by their shares of certainty (softmax), the highest first; the catalogue's order among equals. */
function rank(
  codes: readonly string[],
  scoreOf: (code: string) => number,
): { code: string; share: number }[] {
  const scores = codes.map((code) => ({ code, score: scoreOf(code) }));
  const highest = Math.max(...scores.map(({ score }) => score));
  const powers = scores.map(({ code, score }) => ({ code, share: Math.exp(score - highest) }));
  const sum = powers.reduce((total, { share }) => total + share, 0);
  return powers.map(({ code, share }) => ({ code, share: share / sum })).sort((a, b) => b.share - a.share);
}

function areaOfNumber(problem: string): AreaCode | null {
  const match = CRITERION.exec(fold(problem.slice(0, 60)));
  return AREA_CODES[Number(match?.[1] ?? match?.[2]) - 1] ?? null;
}

function isAreaCode(code: string): code is AreaCode {
  return AREA_CODES.some((known) => known === code);
}

function closest(like: readonly Neighbour[], area: string): TaggedRow | null {
  const same = like.filter(({ row }) => row.area === area);
  return same.sort((a, b) => b.likeness - a.likeness)[0]?.row ?? null;
}

/**
 * Pieces of the row's own text that speak for the area; pieces side by side are one. A lone syllable is none: of “hàng tháng” or
 * “triển khai” it would be half a word.
 */
function reasonsFor(problem: string, features: readonly Feature[], area: string, model: Model): Reason[] {
  if (!isAreaCode(area)) return [];
  const text = problem.normalize("NFC");
  const told: { start: number; end: number }[] = [];
  const pieces = features
    .map((feature) => ({ feature, weight: speaksFor(feature, area, model) }))
    .filter(({ weight, feature }) => weight > 0.1 && !feature.name.includes("+"))
    .sort((a, b) => b.weight - a.weight);
  for (const { feature } of pieces) {
    const words = withoutEmptyEnds(feature.words);
    const [first, last] = [words[0], words.at(-1)];
    // An abbreviation, “TTHC”, is one token of several words.
    if (first === undefined || last === undefined || words.length === 1) continue;
    const { start, end } = { start: first.start, end: last.end };
    if (told.some((other) => start < other.end && other.start < end)) continue;
    const beside = told.find(
      (other) => isGap(text.slice(other.end, start)) || isGap(text.slice(end, other.start)),
    );
    if (beside !== undefined) {
      beside.start = Math.min(beside.start, start);
      beside.end = Math.max(beside.end, end);
    } else if (told.length < MOST_REASONS) told.push({ start, end });
  }
  return told.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

const isGap = (between: string): boolean => /^\s+$/.test(between);

/** Without the words at either end that say nothing by themselves; “số” of “hồ sơ” is none of them. */
function withoutEmptyEnds(words: readonly Word[]): readonly Word[] {
  const telling = words.flatMap(({ word }, index) => {
    const inCompound =
      isCompound(words[index - 1]?.word ?? "", word) || isCompound(word, words[index + 1]?.word ?? "");
    return EMPTY_WORDS.has(word) && !inCompound ? [] : [index];
  });
  return words.slice(telling[0] ?? words.length, (telling.at(-1) ?? -1) + 1);
}
