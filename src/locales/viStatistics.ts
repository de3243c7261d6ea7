import type { CellValue } from "../core/form/grid";

type Column = "area" | "month" | "unit" | "points";

const columns: Readonly<Record<Column, string>> = {
  area: "Lĩnh vực CCHC",
  month: "Thời gian hoàn thành",
  unit: "Phòng, đơn vị",
  points: "Điểm bị trừ",
};

const shown = (value: CellValue): string => (value === "" ? "để trống" : `“${value}”`);

/** Sentences of the pane's part Thống kê: the functions, their examples, and the change to Excel's own formulas. */
export const viStatistics = {
  loading: "Đang đọc bảng trong file…",
  functions: "Hàm trong công thức",
  explanation:
    "Chọn một ô trống rồi bấm Chèn, hoặc chép công thức và dán vào ô. Số liệu tự cập nhật khi bảng thay đổi.",
  limits:
    "Chọn bảng hoặc vùng có số dòng nhất định: chọn cả cột (A:H), hoặc trong vùng có ô hiện mã như #N/A, thì Excel cho #VALUE!. Kết quả dạng bảng cần vùng trống bên dưới và bên phải, nếu không Excel cho #SPILL!.",
  source: (sheetName: string): string => `Ví dụ dưới đây dùng bảng ở sheet “${sheetName}”.`,
  refresh: "Dùng bảng ở sheet đang mở",
  noSource: "File này chưa có biểu Phụ lục 01 hoặc bảng Tổng hợp để lấy ví dụ.",
  noFunctions:
    "Bản Excel này không có hàm của tiện ích. Bấm Tạo bảng thống kê để có cùng số liệu bằng công thức Excel.",
  copy: (name: string) => ({
    button: "Chép",
    name: `Chép công thức ${name}`,
    copied: "Đã chép.",
    manual: "Máy không cho chép tự động. Công thức bên dưới đã được chọn sẵn, bấm Ctrl+C để chép.",
    label: `Công thức ${name}`,
  }),
  insert: "Chèn",
  insertNamed: (formula: string): string => `Chèn ${formula} vào ô đang chọn`,
  inserted: (address: string, name: string): string => `Đã chèn hàm ${name} vào ô ${address}.`,
  taken: (area: string, cell: string): string =>
    area === cell
      ? `Ô ${cell} đang có nội dung nên chưa chèn. Chọn một ô trống, rồi bấm lại.`
      : `Kết quả cần vùng ${area} trống, ô ${cell} đang có nội dung nên chưa chèn. Chọn ô khác, rồi bấm lại.`,
  inTable: (area: string): string =>
    `Vùng ${area} nằm trong bảng nên chưa chèn. Chọn một ô ngoài bảng, rồi bấm lại.`,
  unknown: (address: string): string =>
    `Excel chưa nhận hàm của tiện ích nên ô ${address} được để trống như cũ. Bấm Tạo bảng thống kê để có cùng số liệu bằng công thức Excel.`,
  twin: {
    command: "Đổi sang công thức Excel",
    hint: "Thay hàm CCHC ở ô đang chọn bằng công thức Excel thông thường, để mở được trên máy không có tiện ích.",
    replaced: (name: string, area: string): string => `Đã đổi hàm ${name} sang công thức Excel ở ${area}.`,
    differs: (address: string, before: CellValue, after: CellValue): string =>
      `Kết quả khác trước: ô ${address} trước là ${shown(before)}, nay là ${shown(after)}. Công thức Excel chỉ nhận tháng ghi như “Tháng 6” kèm năm, lĩnh vực đúng tên trong danh mục, điểm ở cột Điểm bị trừ; nội dung nhiều đơn vị cùng nêu được tính mỗi dòng một lần.`,
    undo: (address: string): string => `Hoàn tác (ô ${address})`,
    undone: (address: string): string => `Đã trả hàm về ô ${address}.`,
    changedSince: (area: string): string => `Vùng ${area} đã được sửa sau khi đổi nên được giữ nguyên.`,
    noCall: (address: string): string =>
      `Ô ${address} không có hàm CCHC. Chọn ô có công thức bắt đầu bằng =CCHC., rồi bấm lại.`,
    within: (address: string): string =>
      `Công thức ở ô ${address} còn phần khác ngoài hàm CCHC nên chưa đổi. Tách hàm CCHC ra một ô riêng, rồi bấm lại.`,
    notFree: (address: string, area: string): string =>
      `Công thức Excel của ô ${address} cần vùng ${area} trống, trong đó đang có nội dung khác nên chưa đổi.`,
    inTable: (area: string): string =>
      `Vùng ${area} nằm trong bảng nên chưa đổi: bảng sẽ tự điền công thức cho cả cột. Chép hàm sang một ô ngoài bảng, rồi bấm lại.`,
    why: (address: string, name: string) => ({
      never: `Ô ${address}: hàm ${name} không có công thức Excel tương đương, nên được giữ nguyên.`,
      severalRanges: `Ô ${address}: hàm ${name} đang đọc nhiều vùng, công thức Excel chỉ đọc được một. Lập riêng cho từng vùng, rồi bấm lại.`,
      argument: (position: number): string =>
        `Ô ${address}: chưa đổi được tham số thứ ${position} của hàm ${name}. Tham số cần là bảng, vùng ô trong file này, chữ hoặc số.`,
      noCells: (column: Column): string =>
        `Ô ${address}: bảng không có cột ${columns[column]}, công thức Excel cần cột đó. Thêm cột, rồi bấm lại.`,
      notCanonical: (reference: string, text: string, wanted: string | null): string =>
        text === ""
          ? `Ô ${address}: ${reference} đang trống. Ghi điều kiện lọc vào đó, rồi bấm lại.`
          : wanted === null
            ? `Ô ${address}: ở ${reference} đang ghi “${text}”, công thức Excel không lọc theo được. Ghi một tháng, một lĩnh vực hoặc một đơn vị, không lặp lại, rồi bấm lại.`
            : `Ô ${address}: ở ${reference} đang ghi “${text}”, công thức Excel so từng chữ. Ghi “${wanted}”, rồi bấm lại.`,
      noMonth: `Ô ${address}: công thức Excel không lọc được các dòng chưa rõ tháng. Dùng Tạo bảng thống kê: bảng theo tháng có dòng “Chưa rõ”.`,
      twoLists: `Ô ${address}: hàm đang lọc theo nhiều giá trị ở hai điều kiện cùng lúc. Để một điều kiện có một giá trị, rồi bấm lại.`,
      table: (sentence: string): string => `Ô ${address}: ${sentence}`,
    }),
  },
} as const;
