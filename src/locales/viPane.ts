import type { Severity } from "../core/check/finding";
import type { SheetNameProblem } from "../core/sheet/sheetName";

/** Vietnamese writes a full stop between thousands. */
const count = (value: number): string => value.toLocaleString("vi-VN");

/** “10,271”: at most four decimals, as scores are given. */
const points = (value: number): string => value.toLocaleString("vi-VN", { maximumFractionDigits: 4 });

const rowCount = (rows: number): string => `${count(rows)} dòng`;

const severities: Readonly<Record<Severity, string>> = {
  must: "Cần bổ sung",
  review: "Đề nghị xem lại",
  hint: "Gợi ý",
};

/** “2 Cần bổ sung, 1 Gợi ý”; severities that do not occur are left out. */
function severityCounts(counts: Readonly<Record<Severity, number>>): string {
  return (["must", "review", "hint"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${count(counts[severity])} ${severities[severity]}`)
    .join(", ");
}

/** Excel's own rules for the name of a worksheet. */
const sheetNameProblems: Readonly<Record<SheetNameProblem, string>> = {
  empty: "Ghi tên sheet.",
  tooLong: "Tên sheet dài quá 31 ký tự, ghi ngắn lại.",
  character: "Tên sheet không dùng các ký tự : \\ / ? * [ ].",
  apostrophe: "Tên sheet không bắt đầu hoặc kết thúc bằng dấu nháy đơn (').",
  reserved: "Excel giữ tên “History” cho việc riêng, ghi tên khác.",
};

const nothingFound = "Chưa thấy nội dung cần sửa";

/** Sentences of the task pane. */
export const viPane = {
  points,
  title: "Phụ lục 01 CCHC",
  count,
  severities,
  sheetNameProblems,
  nothingFound,
  createForm: "Tạo biểu Phụ lục 01",
  recheck: "Kiểm tra lại",
  close: "Đóng thông báo",
  unknownUnit: "Chưa ghi tên phòng, đơn vị",
  allUnits: "Tất cả phòng, đơn vị",
  header: {
    unitAndRows: (unit: string, rows: number): string => `${unit} · ${rowCount(rows)}`,
    checking: "Đang kiểm tra…",
    waiting: {
      cellEdit: "Kiểm tra tiếp khi nhập xong ô đang gõ.",
      busy: "Excel đang bận, lát nữa kiểm tra tiếp.",
      elsewhere: "Kiểm tra tiếp khi quay lại sheet của file này.",
      offline: "Kiểm tra tiếp khi Excel kết nối lại.",
    },
  },
  tabs: {
    label: "Các phần của bảng",
    check: "Kiểm tra",
    sheets: "Tất cả đơn vị",
    areas: "Lĩnh vực",
  },
  statistics: "Thống kê, hàm",
  office: "Văn phòng",
  officeContents: "Các việc của Văn phòng",
  opening: "Đang mở…",
  check: {
    goToCell: "Đến ô",
    goToCellName: (address: string): string => `Đến ô ${address}`,
    groupTitle: (severity: Severity, number: number): string => `${severities[severity]} (${count(number)})`,
    summaryLabel: "Kết quả kiểm tra",
    nothingFoundDetail: (rows: number): string => `Đã kiểm tra ${rowCount(rows)}.`,
    nothingFilled: "Biểu chưa có dòng nào được ghi.",
    showMore: (remaining: number): string => `Xem thêm (còn ${count(remaining)} nội dung)`,
    announcement: (sheetName: string, counts: Readonly<Record<Severity, number>>): string =>
      `${sheetName}: ${severityCounts(counts) || nothingFound}.`,
    firstCheck: "Đang đọc sheet…",
  },
  noForm: {
    title: "Sheet này chưa có biểu Phụ lục 01",
    explanation:
      "Biểu được nhận ra qua dòng tiêu đề trong 30 dòng đầu của sheet, có cột tồn tại, cột giải pháp và cột thời gian hoàn thành. Nếu biểu đang ở sheet khác, chọn sheet đó bên dưới.",
    otherSheets: "Các sheet đã có biểu",
  },
  sheets: {
    title: "Các sheet có biểu Phụ lục 01",
    findingsTitle: "Nội dung của tất cả đơn vị",
    refresh: "Đọc lại",
    loading: "Đang đọc các sheet…",
    none: "File này chưa có sheet nào có biểu Phụ lục 01.",
    counts: (counts: Readonly<Record<Severity, number>>): string => severityCounts(counts) || nothingFound,
  },
  create: {
    title: "Tạo biểu Phụ lục 01",
    explanation: "Biểu được tạo ở một sheet riêng. Nội dung các sheet đang có được giữ nguyên.",
    unit: "Phòng, đơn vị",
    unitHint: "Để trống thì biểu in dấu chấm.",
    sheetName: "Tên sheet",
    evaluationYear: "Năm đánh giá",
    actionYear: "Năm thực hiện",
    document: "Công văn kèm theo",
    documentHint:
      "Ô để trống in thành dấu chấm để ghi tay. Ghi một lần ở Thông tin chung (Văn phòng, Lập danh mục) thì các biểu sau có sẵn.",
    /** Of a field that neither Danh mục nor a form of the workbook fills in. */
    notKnown: "Chưa có trong file",
    byCalendar: "Theo lịch, đề nghị xem lại",
    agency: "Cơ quan ban hành",
    symbol: "Ký hiệu",
    documentNumber: "Số",
    documentDay: "Ngày",
    documentMonth: "Tháng",
    layout: "Cách trình bày",
    layouts: {
      department: "Đúng mẫu của Sở",
      nd30: "Chuẩn NĐ 30",
    },
    preview: "Dòng in dưới tiêu đề",
    submit: "Tạo biểu",
    submitting: "Đang tạo biểu…",
    cancel: "Quay lại",
    loading: "Đang mở…",
    created: (sheetName: string, rows: number): string =>
      `Đã tạo biểu ở sheet “${sheetName}” với ${rowCount(rows)} để ghi.`,
    listSheetAdded: (sheetName: string): string => `Danh sách lĩnh vực ở sheet “${sheetName}”.`,
    nameTaken: (sheetName: string): string =>
      `File đã có sheet “${sheetName}”. Nội dung ở đó được giữ nguyên, chưa có biểu nào được tạo.`,
    createAtSuggestion: (suggestion: string): string => `Tạo ở sheet “${suggestion}”`,
    problems: {
      year: "Ghi năm bằng bốn chữ số.",
      day: "Ghi ngày từ 1 đến 31, hoặc để trống.",
      month: "Ghi tháng từ 1 đến 12, hoặc để trống.",
    },
  },
  copy: {
    button: "Chép chi tiết",
    copied: "Đã chép chi tiết.",
    manual: "Máy không cho chép tự động. Nội dung bên dưới đã được chọn sẵn, bấm Ctrl+C để chép.",
    label: "Chi tiết để gửi người hỗ trợ",
  },
  failure: {
    title: "Chưa thực hiện được",
    cellEdit: "Đang có ô được gõ dở. Bấm Enter để nhập xong ô đó, rồi thực hiện lại.",
    protected:
      "Sheet hoặc file đang được bảo vệ. Vào Xem lại, chọn Bỏ bảo vệ (Review, Unprotect), rồi thực hiện lại.",
    filtered:
      "Ở chỗ cần ghi có dòng đang bị lọc hoặc ẩn. Bỏ lọc (Dữ liệu, Xóa bộ lọc), hiện các dòng ẩn, rồi thực hiện lại.",
    merged: "Sheet có ô đã gộp ở chỗ cần ghi. Bỏ gộp các ô đó, rồi thực hiện lại.",
    sheetGone: "Sheet này không còn trong file. Chọn sheet khác, rồi thực hiện lại.",
    tooLarge:
      "Sheet có quá nhiều nội dung cho một lần đọc, ghi. Xóa các dòng, cột thừa ở cuối sheet, rồi thực hiện lại.",
    notSupported:
      "Bản Excel này chưa có chức năng cần dùng. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.",
    busy: "Excel đang bận. Chờ vài giây, rồi thực hiện lại.",
    elsewhere: "Excel đang mở file khác hoặc đang chọn biểu đồ. Quay lại sheet cần làm, rồi thực hiện lại.",
    inTheWay:
      "Ở chỗ cần ghi có bảng, PivotTable hoặc ô khác vướng nên Excel không chèn, xóa được dòng. Chuyển phần vướng sang chỗ khác, rồi thực hiện lại.",
    sheetFull:
      "Dòng hoặc cột cuối cùng của sheet đang có nội dung nên không chèn thêm được. Xóa nội dung ở cuối sheet, rồi thực hiện lại.",
    nameTaken: "File vừa có sheet hoặc bảng cùng tên. Thực hiện lại, tên khác sẽ được chọn.",
    dialogOpen: "Excel đang mở một hộp thoại. Đóng hộp thoại đó, rồi thực hiện lại.",
    offline: "Excel đang mất kết nối. Kiểm tra mạng, chờ Excel kết nối lại, rồi thực hiện lại.",
    sessionOver: "Phiên làm việc của file đã hết. Tải lại trang (hoặc đóng, mở lại file), rồi thực hiện lại.",
    restart: "Excel cần khởi động lại. Lưu file, đóng hết các file Excel, mở lại, rồi thực hiện lại.",
    halfway: " Một phần đã được ghi và Excel chưa cho trả lại: bấm Hoàn tác để trả lại như trước.",
    unknown: (officeCode: string): string =>
      `Excel chưa thực hiện được yêu cầu${officeCode === "" ? "" : ` (mã ${officeCode})`}. Thực hiện lại; nếu vẫn vậy, chép chi tiết gửi người hỗ trợ.`,
  },
  boundary: {
    title: "Bảng gặp trục trặc",
    explanation: "Dữ liệu trong file không bị ảnh hưởng. Mở lại bảng để làm tiếp.",
    reopen: "Mở lại bảng",
  },
  startup: {
    starting: "Đang mở…",
    silentTitle: "Excel chưa trả lời",
    silentExplanation:
      "Bảng chưa kết nối được với Excel. Kiểm tra kết nối mạng rồi bấm Thử lại. Nếu vẫn vậy, lưu file, đóng Excel và mở lại.",
    retry: "Thử lại",
    unloadedTitle: "Bảng chưa mở được",
    unloadedExplanation:
      "Kiểm tra kết nối mạng, đóng bảng rồi mở lại. Nếu vẫn vậy, lưu file, đóng Excel và mở lại.",
    emptyExplanation:
      "Bảng chưa kết nối được với Excel. Bấm Thử lại; nếu vẫn vậy, lưu file, đóng Excel và mở lại. Nếu trang này đang mở ngoài Excel: mở file Excel, vào thẻ CCHC trên dải lệnh rồi bấm Kiểm tra Phụ lục 01.",
    oldEngine: {
      title: "Cần cập nhật phần mềm trên máy",
      explanation:
        "Phần mềm mà Excel dùng để hiện bảng này đã cũ, không phải do mạng. Cập nhật như sau, rồi đóng Excel và mở lại:",
      remedies: [
        "Windows: vào Tệp, Tài khoản, Tùy chọn cập nhật, bấm Cập nhật ngay; nếu vẫn vậy, nhờ người quản trị máy cài Microsoft Edge WebView2 Runtime bản mới.",
        "Mac: vào Cài đặt hệ thống, Cài đặt chung, Cập nhật phần mềm; cần macOS 13.3 (Safari 16.4) trở lên.",
        "Excel trên web: dùng Edge hoặc Chrome từ bản 109, Firefox từ bản 120, Safari từ bản 16.4.",
      ],
    },
    oldExcelTitle: "Cần bản Excel mới hơn",
    oldExcelExplanation:
      "Bảng này chạy trên Excel 2021, 2024, Microsoft 365 và Excel trên web. Ở bản Excel đang dùng, file vẫn mở và ghi bình thường; danh sách chọn, cột Kiểm tra và màu nhắc trong sheet vẫn hoạt động.",
    notExcelTitle: "Bảng này mở trong Excel",
    notExcelExplanation: "Mở file Excel, vào thẻ CCHC trên dải lệnh rồi bấm Kiểm tra Phụ lục 01.",
  },
} as const;
