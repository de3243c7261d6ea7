/*
 * The custom functions' words. functions.json is made from this file at build: it imports nothing but types.
 */

const range =
  "Bảng Phụ lục 01 hoặc Tổng hợp: vùng có dòng đầu đề (PhuLuc01[#All]) hoặc theo đúng thứ tự cột của mẫu. Không chọn cả cột hoặc vùng có ô hiện mã như #N/A: Excel cho #VALUE!.";
const ranges = `${range} Nhiều sheet: chọn từng vùng, mỗi vùng một đơn vị.`;
const once = "Nội dung nhiều đơn vị cùng nêu, ghi giống nhau, chỉ tính một lần.";

/** What Excel shows while a formula is typed. Parameters in the order of the formula. */
export const functionTexts = {
  DEM: {
    description: `Đếm nội dung bị trừ điểm; dòng ghi “Không có” không tính. ${once}`,
    parameters: {
      vung: range,
      linh_vuc: "Lĩnh vực: mã, tên, tên đầy đủ hoặc cách viết tắt; nhiều lĩnh vực thì chọn một vùng.",
      thang: "Tháng hoàn thành: 6, “tháng 6”, tháng kèm năm hoặc ngày; nhiều tháng thì chọn một vùng.",
      don_vi: "Tên phòng, đơn vị; nhiều đơn vị thì chọn một vùng.",
    },
  },
  DIEMTRU: {
    description: `Tổng điểm bị trừ: cột Điểm bị trừ, ô trống thì theo nội dung ghi. ${once}`,
    parameters: {
      vung: range,
      linh_vuc: "Lĩnh vực: mã, tên, tên đầy đủ hoặc cách viết tắt; nhiều lĩnh vực thì chọn một vùng.",
      thang: "Tháng hoàn thành: 6, “tháng 6”, tháng kèm năm hoặc ngày; nhiều tháng thì chọn một vùng.",
      don_vi: "Tên phòng, đơn vị; nhiều đơn vị thì chọn một vùng.",
    },
  },
  THEOLINHVUC: {
    description: `Bảng theo lĩnh vực: số nội dung, điểm, giải pháp, tháng gần nhất và xa nhất. ${once}`,
    parameters: { vung: ranges },
  },
  THEOTHANG: {
    description: `Bảng theo 12 tháng của một năm: số nội dung đến hạn, điểm bị trừ. ${once}`,
    parameters: { vung: range, nam: "Năm; bỏ trống thì theo năm ghi trong bảng." },
  },
  THEODONVI: {
    description: "Bảng theo phòng, đơn vị: số nội dung, điểm, chưa có giải pháp, nội dung cần xem lại.",
    parameters: { vung: ranges },
  },
  LINHVUCTHANG: {
    description: `Bảng lĩnh vực theo tháng: số nội dung đến hạn. ${once}`,
    parameters: { vung: ranges },
  },
  KIEMTRA: {
    description: "Nội dung cần bổ sung hoặc xem lại: ô, mức độ, việc cần làm; trống khi không có.",
    parameters: { vung: ranges },
  },
  CHUANTHANG: {
    description:
      "Ghi tháng theo một cách (Tháng 6, Tháng 4-6, kèm năm), một ô hoặc cả cột; trống nếu không phải tháng.",
    parameters: {
      thoi_gian: "Ô hoặc cột thời gian hoàn thành.",
      nam: "Năm của tháng không ghi năm; bỏ trống thì theo Năm thực hiện ở Danh mục.",
    },
  },
  GOIYLINHVUC: {
    description:
      "Gợi ý lĩnh vực CCHC của nội dung, một ô hoặc cả cột; trống khi chưa rõ. Cần đọc lại trước khi dùng.",
    parameters: { noi_dung: "Ô hoặc cột tồn tại, hạn chế." },
  },
} as const;

type Column = "area" | "month" | "unit";

const columnNames: Readonly<Record<Column, string>> = {
  area: "Lĩnh vực CCHC",
  month: "Thời gian hoàn thành",
  unit: "Phòng, đơn vị",
};

const unknown: Readonly<Record<Column, (text: string) => string>> = {
  area: (text) =>
    `Không có lĩnh vực “${text}”. Ghi mã (TTHC), tên hoặc cách viết tắt của một trong tám lĩnh vực.`,
  month: (text) => `“${text}” không phải tháng. Ghi 6, “tháng 6”, tháng kèm năm hoặc một ngày.`,
  unit: (text) => `Trong bảng không có phòng, đơn vị “${text}”. Ghi đúng tên như trong bảng.`,
};

export const viFunctions = {
  headings: {
    areas: [
      "Lĩnh vực",
      "Số nội dung",
      "Điểm bị trừ",
      "Có ghi điểm",
      "Có giải pháp",
      "Chưa có giải pháp",
      "Tháng gần nhất",
      "Tháng xa nhất",
    ],
    months: ["Tháng", "Số nội dung đến hạn", "Điểm bị trừ"],
    units: ["Phòng, đơn vị", "Số nội dung", "Điểm bị trừ", "Chưa có giải pháp", "Nội dung cần xem"],
    area: "Lĩnh vực",
  },
  unknown: "Chưa rõ",
  row: (row: number) => `Dòng ${row}`,
  problem: {
    tooLong: "Không chọn cả cột. Chọn bảng (PhuLuc01[#All]) hoặc một vùng có số dòng nhất định.",
    noTable:
      "Không thấy bảng Phụ lục 01 trong vùng này. Chọn cả dòng đầu đề, hoặc chọn từ cột TT theo thứ tự của mẫu.",
    noColumn: ({ column }: { readonly column: Column }) =>
      `Vùng này không có cột ${columnNames[column]}. Chọn cả dòng đầu đề và cột đó.`,
    unknown: ({ column, text }: { readonly column: Column; readonly text: string }) => unknown[column](text),
    badYear: ({ text }: { readonly text: string }) => `“${text}” không phải năm. Ghi đủ bốn chữ số.`,
  },
} as const;
