/** Vietnamese writes a full stop between thousands. */
const count = (value: number): string => value.toLocaleString("vi-VN");

/** “Thêm danh sách, tô màu” and “Bỏ danh sách, tô màu”: standing marks on a sheet made by hand. */
export const viMarks = {
  add: "Thêm danh sách, tô màu",
  takeOff: "Bỏ danh sách, tô màu",
  /** Opens either, where the sheet has a column Kiểm tra already. */
  open: "Danh sách, tô màu",
  loading: "Đang đọc sheet…",
  explanation: (sheetName: string): string =>
    `Sheet “${sheetName}” sẽ có thêm những phần dưới đây. Nội dung, màu và danh sách đang có được giữ nguyên.`,
  complete: (sheetName: string): string =>
    `Sheet “${sheetName}” đã có đủ cột Kiểm tra, màu nhắc và danh sách chọn.`,
  takeOffExplanation:
    "Bỏ danh sách, tô màu: bỏ cột Kiểm tra, màu nhắc và danh sách chọn đã thêm ở sheet này; nội dung khác được giữ nguyên.",
  adds: {
    check: (address: string): string =>
      `Cột “Kiểm tra” ở ${address}: công thức nêu phần còn thiếu, dòng trùng.`,
    formulas: (address: string, rows: number): string =>
      `Công thức “Kiểm tra” cho ${count(rows)} dòng mới: ${address}.`,
    count: (address: string): string => `Ô ${address}: số ô chưa ghi.`,
    colours: (addresses: string): string => `Màu nhắc ở ô chưa ghi: ${addresses}.`,
    month: (addresses: string): string => `Danh sách tháng và lời nhắc khi chọn ô: ${addresses}.`,
    area: (addresses: string): string => `Danh sách lĩnh vực và lời nhắc khi chọn ô: ${addresses}.`,
    points: (addresses: string): string => `Lời nhắc ghi điểm bằng số: ${addresses}.`,
  },
  keptList: {
    month: "Ô thời gian đã có danh sách hoặc lời nhắc riêng được giữ nguyên.",
    area: "Ô lĩnh vực đã có danh sách hoặc lời nhắc riêng được giữ nguyên.",
    points: "Ô điểm đã có danh sách hoặc lời nhắc riêng được giữ nguyên.",
  },
  lacksAreas:
    "Chưa thêm được danh sách lĩnh vực: file chưa có sheet Danh mục. Sheet này có cùng biểu đầu tiên được tạo bằng Tạo biểu Phụ lục 01.",
  isPrinted: (column: string): string =>
    `Sheet chưa đặt vùng in nên khi in có cả cột ${column}. Muốn chỉ in biểu: chọn các cột của biểu, vào Bố trí trang, Vùng in (Page Layout, Print Area), hoặc bỏ cột này trước khi in.`,
  apply: "Thêm",
  cancel: "Thôi",
  back: "Quay lại",
  added: (sheetName: string, address: string, rows: number): string =>
    `Đã thêm cột “Kiểm tra” ở ${address} cho ${count(rows)} dòng, màu nhắc và danh sách chọn vào sheet “${sheetName}”.`,
  extended: (sheetName: string): string => `Đã thêm phần còn thiếu vào sheet “${sheetName}”.`,
  changed: "Sheet đã được sửa sau khi đọc. Xem lại phần sẽ thêm, rồi bấm Thêm.",
  takenOff: (sheetName: string): string =>
    `Đã bỏ cột “Kiểm tra”, màu nhắc và danh sách chọn ở sheet “${sheetName}”.`,
  kept: (addresses: readonly string[]): string => `Giữ nguyên ${addresses.join(", ")}: ô có nội dung khác.`,
  refused: {
    noForm: "Sheet này chưa có biểu Phụ lục 01.",
    ownForm: "Biểu này đã có cột Kiểm tra, màu nhắc và danh sách chọn từ khi tạo.",
    tooLong:
      "Biểu có hơn 500 dòng, công thức ở cột Kiểm tra sẽ làm file chậm. Tách biểu thành nhiều sheet, rồi thực hiện lại.",
    noColumn: "Sheet không còn cột trống ở bên phải. Xóa cột thừa hoặc thu hẹp vùng in, rồi thực hiện lại.",
    checkTaken: (address: string): string =>
      `Ô ${address} đã là tiêu đề “Kiểm tra” của cột khác. Đổi tên tiêu đề đó, rồi thực hiện lại.`,
  },
} as const;
